package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;

/**
 * A finding, or a row that somebody left where findings stand.
 *
 * @param shown the finding; nothing in a workbook that is read, which need not remember it
 * @param silence why it is not told, or what it would take to tell it no more, still without a
 *     reason; nothing in a row of a person's own
 */
record FindingRow(Optional<Shown> shown, Optional<Silence> silence) {
  /** What separates rule and place, which no rule has in its name. */
  private static final char BETWEEN = ' ';

  /** The place that is the whole event. */
  private static final String EVERYWHERE = "/";

  FindingRow {
    requireNonNull(shown, "shown");
    requireNonNull(silence, "silence");
  }

  /**
   * A finding on the sheet.
   *
   * @param told whether nothing silences it
   * @param spot the cell that it is about
   */
  record Shown(Finding finding, boolean told, Optional<CellIndex.Spot> spot) {
    Shown {
      requireNonNull(finding, "finding");
      requireNonNull(spot, "spot");
    }
  }

  /** What a row knows itself by: the rule and the place that its reason is about. */
  String id() {
    return silence.map(FindingRow::id).orElse("");
  }

  static String id(Silence silence) {
    Pointer place = silence.place();
    return silence.rule() + BETWEEN + (place.steps().isEmpty() ? EVERYWHERE : place);
  }

  /** The silence that an id is about, without a reason; nothing for what is no such id. */
  static Optional<Silence> parse(String id) {
    int between = id.indexOf(BETWEEN);
    String place = id.substring(between + 1);
    return between > 0 && place.startsWith("/")
        ? Optional.of(
            new Silence(
                id.substring(0, between),
                place.equals(EVERYWHERE) ? Pointer.ROOT : Pointer.parse(place),
                Optional.empty()))
        : Optional.empty();
  }

  /** The reason that its cell holds. */
  Value reason() {
    return Value.text(silence.flatMap(Silence::reason));
  }
}
