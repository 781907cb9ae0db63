package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;

/** The cells of one row of a plan, by what they say. */
final class SessionRow {
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

  /** Contents of columns that were not understood, after their headers. */
  ImmutableList<String> others() {
    List<String> found = new ArrayList<>();
    columns
        .headers()
        .forEach(
            (column, header) -> {
              if (columns.meaning(column).isEmpty() && !header.text().isEmpty()) {
                cells
                    .own(row, column)
                    .ifPresent(
                        cell -> found.add(header.text() + " : " + CellText.of(cell.content())));
              }
            });
    return ImmutableList.copyOf(found);
  }

  /** Hands over the cell of a meaning, unless it is an error; that is reported. */
  void withCell(Meaning meaning, Consumer<ScannedCell> fault, Consumer<ScannedCell> good) {
    find(meaning)
        .ifPresent(
            cell -> {
              if (cell.content() instanceof Content.Fault) {
                fault.accept(cell);
              } else if (!NameLists.isNobody(CellText.of(cell.content()))) {
                good.accept(cell);
              }
            });
  }
}
