package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.style.PageMaster;

/**
 * Lists beside one another, one for each name; one below the other where there are too many for
 * columns that can be read.
 */
final class SideBySide {
  private static final int MOST_COLUMNS = 3;

  /** The share of a page that a row may take; longer columns go on in another row. */
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
    List<List<ImmutableList<Element>>> columns = new ArrayList<>();
    for (Optional<ItemList> list : lists) {
      columns.add(list.map(this::parts).orElseGet(() -> List.of(missing)));
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < height; i++) {
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      for (List<ImmutableList<Element>> parts : columns) {
        cells.add(new Cell(i < parts.size() ? parts.get(i) : ImmutableList.of(), false, 1));
      }
      rows.add(new Row(cells.build()));
    }
    return new Table(
        Optional.empty(),
        names.stream().map(name -> new Column(10, Alignment.START)).collect(toImmutableList()),
        names,
        rows.build());
  }

  /** A list in parts that are low enough for a row; what no row holds goes on point by point. */
  private List<ImmutableList<Element>> parts(ItemList list) {
    double room = column.lines() * TALLEST_ROW;
    List<ImmutableList<Element>> out = new ArrayList<>();
    ImmutableList.Builder<ListItem> part = ImmutableList.builder();
    double used = 0;
    for (ListItem item : list.items()) {
      int lines = column.of(item.content());
      if (used > 0 && used + lines > room) {
        out.add(ImmutableList.of(new ItemList(list.marker(), part.build())));
        part = ImmutableList.builder();
        used = 0;
      }
      Optional<ItemList> nested = lines > room ? nested(item) : Optional.empty();
      if (nested.isPresent()) {
        out.addAll(divided(list.marker(), item, nested.get()));
      } else {
        part.add(item);
        used += lines;
      }
    }
    ImmutableList<ListItem> last = part.build();
    if (!last.isEmpty()) {
      out.add(ImmutableList.of(new ItemList(list.marker(), last)));
    }
    return out;
  }

  /** The beginning of an item with the first of the points below it, then those that are left. */
  private List<ImmutableList<Element>> divided(ListMarker marker, ListItem item, ItemList below) {
    List<ImmutableList<Element>> parts = parts(below);
    ImmutableList<Element> beginning =
        ImmutableList.<Element>builder()
            .addAll(item.content().subList(0, item.content().size() - 1))
            .addAll(parts.get(0))
            .build();
    List<ImmutableList<Element>> out = new ArrayList<>();
    out.add(ImmutableList.of(new ItemList(marker, ImmutableList.of(new ListItem(beginning)))));
    out.addAll(parts.subList(1, parts.size()));
    return out;
  }

  private static Optional<ItemList> nested(ListItem item) {
    if (item.content().isEmpty()) {
      return Optional.empty();
    }
    Element last = item.content().get(item.content().size() - 1);
    return last instanceof ItemList list && !list.items().isEmpty()
        ? Optional.of(list)
        : Optional.empty();
  }
}
