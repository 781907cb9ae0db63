package org.conducteur.persistence.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.DayId;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/** What people write for times, slots and durations, in the notation of the file. */
final class TimeProposals {
  private static final Pattern DAY_AND_TIMES = Pattern.compile("(\\S+)\\s+(.+)");

  private TimeProposals() {}

  /** {@code 9h45} is 09:45, {@code 24h00} is 00:00+1. */
  static Optional<String> time(String text) {
    return TypedTime.parse(text).map(DayTime::toString);
  }

  /** {@code 9h00-9h45}, {@code 8h30 à 9h00}, {@code vendredi 9:00 – 9:45}. */
  static Optional<String> slot(String text) {
    Matcher matcher = DAY_AND_TIMES.matcher(text.strip());
    return TypedSlot.parse(text)
        .or(
            () ->
                matcher.matches()
                    ? TypedSlot.parse(matcher.group(2))
                        .map(slot -> on(DayId.of(matcher.group(1)), slot))
                    : Optional.empty())
        .map(Slot::toString);
  }

  private static Slot on(DayId day, Slot slot) {
    return new Slot(Optional.of(day), slot.start(), slot.end());
  }

  /** {@code 20 min}, {@code 1h30}, {@code 1 heure}. */
  static Optional<String> duration(String text) {
    return TypedLength.parse(text).map(DurationNotation::write);
  }
}
