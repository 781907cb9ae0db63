package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.style.PageMaster;

/**
 * Lists beside one another, one for each name; one below the other where there are too many for
 * columns that can be read.
 */
final class SideBySide {
  private static final int MOST_COLUMNS = 3;

  /** The share of a page that a row may take; longer columns go on in further rows. */
  private static final double TALLEST_ROW = 0.4;

  /** Markers, indentation and the space between columns. */
  private static final double USED = 0.8;

  private final ImmutableList<String> names;
  private final Extent column;

  SideBySide(ImmutableList<String> names, PageMaster page) {
    this.names = names;
    column = Extent.of(page).narrowed(USED / Math.max(1, Math.min(names.size(), MOST_COLUMNS)));
  }

  /**
   * Puts lists side by side.
   *
   * @param lists one for each name; nothing where there is nothing to list
   * @param missing what stands in place of a missing list
   * @param heading what stands above a list that has no column
   */
  ImmutableList<Element> of(
      List<Optional<ItemList>> lists,
      ImmutableList<Element> missing,
      Function<String, Element> heading) {
    if (names.size() <= MOST_COLUMNS) {
      return ImmutableList.of(table(lists, missing));
    }
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      ImmutableList<Element> content =
          lists.get(i).<ImmutableList<Element>>map(ImmutableList::of).orElse(missing);
      if (!content.isEmpty()) {
        out.add(heading.apply(names.get(i))).addAll(content);
      }
    }
    return out.build();
  }

  private Table table(List<Optional<ItemList>> lists, ImmutableList<Element> missing) {
    return new Table(
        Optional.empty(),
        names.stream().map(name -> new Column(10, Alignment.START)).collect(toImmutableList()),
        names,
        rows(lists, missing));
  }

  private ImmutableList<Row> rows(List<Optional<ItemList>> lists, ImmutableList<Element> missing) {
    boolean tall =
        lists.stream()
            .flatMap(Optional::stream)
            .anyMatch(list -> column.of(list) > column.lines() * TALLEST_ROW);
    ItemList nothing = new ItemList(ListMarker.NONE, ImmutableList.of());
    List<List<ImmutableList<Element>>> texts =
        tall
            ? new EvenRows(column).of(lists.stream().map(list -> list.orElse(nothing)).toList())
            : List.of(
                lists.stream()
                    .map(list -> list.<ImmutableList<Element>>map(ImmutableList::of))
                    .map(list -> list.orElse(ImmutableList.of()))
                    .toList());
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < texts.size(); i++) {
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      for (int c = 0; c < lists.size(); c++) {
        boolean absent = i == 0 && lists.get(c).isEmpty();
        cells.add(new Cell(absent ? missing : texts.get(i).get(c), false, 1));
      }
      rows.add(new Row(cells.build(), i == 0 ? RowKind.BODY : RowKind.FLOWING, 0));
    }
    return rows.build();
  }
}
