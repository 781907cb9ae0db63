package org.conducteur.export.office.foreign;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.conducteur.export.office.foreign.Columns.Header;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.plan.HeaderWords;
import org.conducteur.plan.HeaderWords.Match;
import org.conducteur.plan.Words;
import org.conducteur.time.TypedDate;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/** Finds the row of headers of a sheet. */
final class HeaderRows {
  /** Rows that are looked at: a plan begins below a title, a date, a logo. */
  static final int ROWS = 30;

  /** Columns that are looked at. */
  static final int COLUMNS = 200;

  private static final Pattern NUMBERS = Pattern.compile(" ?(?:n )?\\b\\d{1,2}\\b ?");

  private final SheetCells cells;

  private HeaderRows(SheetCells cells) {
    this.cells = cells;
  }

  /** The row that most looks like headers; of equal ones the first. */
  static Optional<Columns> find(SheetCells cells) {
    HeaderRows rows = new HeaderRows(cells);
    return cells.rows().stream()
        .filter(row -> row.index() < cells.rows().get(0).index() + ROWS)
        .filter(rows::mayBeHeaders)
        .map(rows::columns)
        .filter(Columns::isPlan)
        .max(Comparator.comparingInt(Columns::score).thenComparing(Columns::row, (a, b) -> b - a));
  }

  /** Times and dates stand below headers, never among them. */
  private boolean mayBeHeaders(ScannedRow row) {
    return row.cells().stream().noneMatch(HeaderRows::isTime);
  }

  private static boolean isTime(ScannedCell cell) {
    if (cell.content() instanceof Content.Amount amount) {
      return amount.temporal();
    }
    String text = CellText.of(cell.content());
    return TypedTime.parse(text).isPresent()
        || TypedSlot.parse(text).isPresent()
        || TypedDate.parse(text).isPresent();
  }

  private Columns columns(ScannedRow row) {
    Map<Integer, Header> headers = new TreeMap<>();
    int last = Math.max(lastColumn(row.index()), lastColumn(row.index() - 1));
    for (int column = 0; column <= Math.min(last, COLUMNS - 1); column++) {
      add(row.index(), column, headers);
    }
    return Columns.of(row.index(), headers);
  }

  /** Headers may be in two rows, and the upper one be longer. */
  private int lastColumn(int row) {
    return cells.rows().stream()
        .filter(found -> found.index() == row)
        .mapToInt(found -> found.cells().get(found.cells().size() - 1).column())
        .findFirst()
        .orElse(0);
  }

  private void add(int row, int column, Map<Integer, Header> headers) {
    String text = cells.find(row, column).map(HeaderRows::text).orElse("");
    String name = NUMBERS.matcher(Words.folded(text)).replaceAll(" ").strip();
    if (text.isEmpty()) {
      blank(row, column, headers);
    } else if (name.isEmpty()) {
      // "1", "2", "3" below one header for all of them.
      headers.put(column, new Header(text, above(row, column), true));
    } else {
      boolean numbered = !name.equals(Words.folded(text));
      headers.put(column, new Header(text, HeaderWords.match(name), numbered));
    }
  }

  /** A column without a header has that of the row above, or of the cell that reaches over it. */
  private void blank(int row, int column, Map<Integer, Header> headers) {
    Optional<String> own = row == 0 ? Optional.empty() : text(row - 1, column);
    Optional<Match> match = own.flatMap(HeaderWords::match);
    Header before = headers.get(column - 1);
    if (match.isPresent()) {
      headers.put(column, new Header(own.orElseThrow(), match, false));
    } else if (before != null && isCovered(row, column)) {
      headers.put(column, new Header("", before.match(), true));
    }
  }

  private boolean isCovered(int row, int column) {
    for (int left = column - 1; left >= 0; left--) {
      if (cells.own(row, left).isPresent()) {
        return cells.lastColumn(row, left) >= column;
      }
    }
    return false;
  }

  /** The header above a number, or left of what is above it. */
  private Optional<Match> above(int row, int column) {
    for (int left = column; row > 0 && left >= 0; left--) {
      Optional<String> text = text(row - 1, left);
      if (text.isPresent()) {
        return text.flatMap(HeaderWords::match);
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(int row, int column) {
    return cells.own(row, column).map(HeaderRows::text);
  }

  private static String text(ScannedCell cell) {
    return Words.line(CellText.of(cell.content()));
  }
}
