package org.conducteur.export.office.foreign;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.foreign.Columns.Header;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.id.DayId;
import org.conducteur.id.Pointer;
import org.conducteur.plan.HeaderWords;
import org.conducteur.plan.Meaning;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedSlot;

/** Reads when the session of a row is. */
final class SlotReading {
  /** How a wrong cell is reported. */
  private interface Trouble {
    Finding at(Pointer place, InSheet cell, String text);
  }

  private static final Pattern DASHED = Pattern.compile("\\d.*[-–—/à>→].*\\d");
  private static final int LONGEST = 60;

  private final SessionRow row;
  private final Pointer place;
  private final PlanFindings findings;
  private Optional<DayTime> start = Optional.empty();
  private Optional<DayTime> end = Optional.empty();

  private SlotReading(SessionRow row, Pointer place, PlanFindings findings) {
    this.row = row;
    this.place = place;
    this.findings = findings;
  }

  /**
   * Reads start and end.
   *
   * @param free when what is before in the same room ends; a row of which only the length is said
   *     begins then
   */
  static Slot read(
      SessionRow row,
      Optional<DayId> day,
      Optional<DayTime> free,
      Pointer place,
      PlanFindings findings) {
    SlotReading reading = new SlotReading(row, place, findings);
    reading.take(Meaning.START);
    reading.take(Meaning.SLOT);
    row.known(Meaning.END).ifPresent(reading::takeEnd);
    if (reading.start.isEmpty() && reading.end.isEmpty() && row.says(Meaning.LENGTH)) {
      reading.start = free;
    }
    row.known(Meaning.LENGTH).ifPresent(reading::takeLength);
    return new Slot(day, reading.start, reading.end);
  }

  private void take(Meaning meaning) {
    row.known(meaning)
        .ifPresent(
            cell ->
                TimeCells.slot(cell.content())
                    .ifPresentOrElse(
                        slot -> {
                          start = start.or(slot::start);
                          end = end.or(slot::end);
                        },
                        () ->
                            report(
                                cell,
                                meaning == Meaning.SLOT && hasDash(cell)
                                    ? CellFindings::notASlot
                                    : CellFindings::notATime)));
  }

  private static boolean hasDash(ScannedCell cell) {
    String text = CellText.of(cell.content());
    return text.length() <= LONGEST && DASHED.matcher(text).find();
  }

  private void takeEnd(ScannedCell cell) {
    Optional<DayTime> typed = TimeCells.time(cell.content());
    if (typed.isEmpty()) {
      report(cell, CellFindings::notATime);
      return;
    }
    end = typed.map(to -> start.map(from -> TypedSlot.after(from, to)).orElse(to));
  }

  private void takeLength(ScannedCell cell) {
    boolean inHours =
        Optional.ofNullable(row.columns().headers().get(cell.column()))
            .map(Header::text)
            .filter(HeaderWords::isInHours)
            .isPresent();
    Optional<Duration> length = TimeCells.length(cell.content(), inHours);
    if (length.isEmpty()) {
      report(cell, CellFindings::notALength);
    } else if (end.isEmpty()) {
      end = start.flatMap(from -> from.plus(length.get()));
    } else if (start.isPresent() && !start.get().until(end.get()).equals(length.get())) {
      findings.lengthDiffers(
          place, row.place(cell), CellText.of(cell.content()), start.get() + "-" + end.get());
    }
  }

  private void report(ScannedCell cell, Trouble trouble) {
    findings.add(trouble.at(place, row.place(cell), CellText.of(cell.content())));
  }
}
