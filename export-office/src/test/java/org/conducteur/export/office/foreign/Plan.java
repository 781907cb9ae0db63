package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.MergedCells;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedSheet;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.export.office.scan.Showing;
import org.conducteur.session.Session;
import org.jspecify.annotations.Nullable;

/** A plan as an organiser types it, row by row, with true Excel times where a cell is no text. */
final class Plan {
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  private final List<ScannedSheet> done = new ArrayList<>();
  private String name = "Feuil1";
  private List<ScannedRow> rows = new ArrayList<>();
  private List<MergedCells> merged = new ArrayList<>();
  private int next;

  static Plan of(@Nullable Object... firstRow) {
    return new Plan().row(firstRow);
  }

  Plan named(String sheet) {
    name = sheet;
    return this;
  }

  /** The next row; null is a blank cell. */
  Plan row(@Nullable Object... contents) {
    ImmutableList.Builder<ScannedCell> cells = ImmutableList.builder();
    for (int column = 0; column < contents.length; column++) {
      Object content = contents[column];
      if (content != null) {
        cells.add(new ScannedCell(next, column, content(content), Optional.empty()));
      }
    }
    ImmutableList<ScannedCell> said = cells.build();
    if (!said.isEmpty()) {
      rows.add(new ScannedRow(next, said));
    }
    next++;
    return this;
  }

  private static Content content(Object value) {
    if (value instanceof LocalTime time) {
      return new Content.Amount(time.toSecondOfDay() / 86_400.0, true);
    } else if (value instanceof LocalDate date) {
      return new Content.Amount(ChronoUnit.DAYS.between(FIRST, date), true);
    } else if (value instanceof Duration length) {
      return new Content.Amount(length.toSeconds() / 86_400.0, true);
    } else if (value instanceof Number number) {
      return new Content.Amount(number.doubleValue(), false);
    }
    return value instanceof Content content ? content : new Content.Words(value.toString());
  }

  /** Merges cells, all from 0. */
  Plan merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merged.add(new MergedCells(firstRow, firstColumn, lastRow, lastColumn));
    return this;
  }

  /** Begins another sheet. */
  Plan sheet(String sheet) {
    done.add(toSheet());
    name = sheet;
    rows = new ArrayList<>();
    merged = new ArrayList<>();
    next = 0;
    return this;
  }

  private ScannedSheet toSheet() {
    return new ScannedSheet(
        name,
        Showing.VISIBLE,
        ImmutableList.copyOf(rows),
        ImmutableList.of(),
        ImmutableList.copyOf(merged));
  }

  ForeignPlan read() {
    return read("plan.xlsx");
  }

  ForeignPlan read(String source) {
    ImmutableList<ScannedSheet> sheets =
        ImmutableList.<ScannedSheet>builder().addAll(done).add(toSheet()).build();
    return ForeignPlan.read(new ScannedWorkbook(sheets), source);
  }

  Event event() {
    return read().reading().event();
  }

  /** The only session. */
  Session session() {
    return event().sessions().get(0);
  }

  ImmutableList<Finding> findings() {
    return read().reading().findings();
  }
}
