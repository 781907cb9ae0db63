package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.plan.Meaning;
import org.conducteur.plan.Words;

/** The cells of one row of a plan, by what they say. */
final class SessionRow {
  /** Headers of numbers that change with each row that is inserted, and none. */
  private static final ImmutableSet<String> EMPTY_HEADERS =
      ImmutableSet.of("", "n", "no", "num", "numero", "ordre", "rang", "number");

  private final SheetCells cells;
  private final Columns columns;
  private final int row;
  private final Optional<ScannedCell> spanning;

  SessionRow(SheetCells cells, Columns columns, int row) {
    this.cells = cells;
    this.columns = columns;
    this.row = row;
    spanning = columns.first(Meaning.TITLE).flatMap(this::spanning);
  }

  /** "Pause déjeuner" in a cell that reaches from the rooms over the titles is a title. */
  private Optional<ScannedCell> spanning(int titles) {
    for (int left = titles - 1; left >= 0; left--) {
      Optional<ScannedCell> cell = cells.own(row, left);
      if (cell.isPresent()) {
        return cell.filter(found -> cells.lastColumn(row, found.column()) >= titles);
      }
    }
    return Optional.empty();
  }

  Columns columns() {
    return columns;
  }

  /** The cells of a meaning that say something. */
  ImmutableList<ScannedCell> all(Meaning meaning) {
    if (meaning == Meaning.TITLE && spanning.isPresent()) {
      return ImmutableList.of(spanning.get());
    }
    return columns.byMeaning().get(meaning).stream()
        .flatMap(column -> cells.find(row, column).stream())
        .filter(cell -> !spanning.equals(Optional.of(cell)))
        .filter(cell -> !CellText.of(cell.content()).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  Optional<ScannedCell> find(Meaning meaning) {
    return all(meaning).stream().findFirst();
  }

  /** The texts of a meaning, a line for each cell. */
  String text(Meaning meaning) {
    return String.join(
        "\n", all(meaning).stream().map(cell -> CellText.of(cell.content())).toList());
  }

  InSheet place(ScannedCell cell) {
    return cells.place(cell);
  }

  /** Whether the row itself, and not a cell merged over it, says something in a column. */
  boolean says(Meaning meaning) {
    return all(meaning).stream().anyMatch(cell -> cell.row() == row);
  }

  private static boolean isEmptyHeader(String header) {
    return EMPTY_HEADERS.contains(Words.folded(header));
  }

  /** Contents of columns that were not understood, after their headers. */
  ImmutableList<String> others() {
    List<String> found = new ArrayList<>();
    columns
        .headers()
        .forEach(
            (column, header) -> {
              String text =
                  cells.own(row, column).map(cell -> CellText.of(cell.content())).orElse("");
              boolean unknown = columns.meaning(column).isEmpty();
              if (unknown && !isEmptyHeader(header.text()) && !Words.folded(text).isEmpty()) {
                found.add(header.text() + " : " + text);
              }
            });
    return ImmutableList.copyOf(found);
  }

  /** The cell of a meaning, unless it only says that it is not known yet. */
  Optional<ScannedCell> known(Meaning meaning) {
    return find(meaning).filter(cell -> !NameLists.isNobody(CellText.of(cell.content())));
  }
}
