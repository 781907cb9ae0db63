package org.conducteur.export.office.workbook;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedSheet;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;

/** Reads the first sheet back: the title above, and a fact beside each label. */
final class FactsReading {
  private static final int LABEL = 0;
  private static final int VALUE = 1;

  private final SheetPlan.OfOverview plan;
  private final ScannedSheet sheet;
  private final Intake intake;
  private final Unchanged unchanged;

  FactsReading(SheetPlan.OfOverview plan, ScannedSheet sheet, Intake intake) {
    this.plan = plan;
    this.sheet = sheet;
    this.intake = intake;
    unchanged = intake.unchanged();
  }

  void read() {
    // Several days may have one name; then they are known by their order.
    ListMultimap<String, ScannedRow> rows = MultimapBuilder.hashKeys().linkedListValues().build();
    for (ScannedRow row : sheet.rows()) {
      row.find(LABEL)
          // The headline may be called like a fact.
          .filter(cell -> row.index() > 0 && cell.content() instanceof Content.Words)
          .ifPresent(cell -> rows.put(Folded.of(((Content.Words) cell.content()).text()), row));
    }
    intake.stands(Pointer.of("title"), intake.place(sheet.name(), "A1"));
    sheet.rows().stream()
        .filter(row -> row.index() == 0)
        .findFirst()
        .flatMap(row -> row.find(LABEL))
        .ifPresent(this::readTitle);
    for (SheetPlan.Fact fact : plan.facts()) {
      List<ScannedRow> found = rows.get(Folded.of(fact.label()));
      if (!found.isEmpty()) {
        read(fact, found.remove(0));
      }
    }
  }

  private void readTitle(ScannedCell cell) {
    String line = new CellText(intake.words().text("cut")).line(plan.headline(), 200);
    Value written = Value.text(line);
    if (!unchanged.is(written, Optional.of(cell))) {
      Entry entry = entry(Optional.of(cell), cell.address(), Pointer.of("title"));
      intake.take(entry, Optional.of(written), () -> EventFacts.title(entry));
    }
  }

  private void read(SheetPlan.Fact fact, ScannedRow row) {
    Optional<ScannedCell> cell = row.find(VALUE);
    Pointer pointer = Pointer.parse("/" + fact.path());
    String address = "B" + (row.index() + 1);
    intake.stands(pointer, intake.place(sheet.name(), address));
    if (!unchanged.is(fact.value(), cell)) {
      Entry entry = entry(cell, address, pointer);
      intake.take(entry, Optional.of(fact.value()), () -> fact.edit().accept(entry));
    }
  }

  private Entry entry(Optional<ScannedCell> cell, String address, Pointer pointer) {
    return new Entry(
        cell.map(ScannedCell::content).orElseGet(Content.Blank::new),
        cell.flatMap(ScannedCell::formula),
        intake.place(sheet.name(), address),
        pointer,
        intake,
        change -> {});
  }
}
