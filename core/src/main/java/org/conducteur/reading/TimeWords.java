package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/** Times and lengths as handouts of one language say them, or as people type them. */
final class TimeWords {
  private static final ImmutableList<String> LENGTHS =
      ImmutableList.of("minutesAndSeconds", "hoursAndMinutes", "seconds", "minutes", "hours");

  private final HandoutVocabulary words;

  TimeWords(HandoutVocabulary words) {
    this.words = words;
  }

  /** A time within a text, or alone in a column. */
  Optional<DayTime> time(String shown) {
    return numbers("time", shown)
        .or(() -> numbers("clock", shown))
        .or(() -> TypedTime.parse(shown));
  }

  private Optional<DayTime> numbers(String key, String shown) {
    return words
        .sentence(key)
        .find(shown.strip())
        .flatMap(
            found -> {
              int hour = number(found, "h", "hh");
              int minute = number(found, "mm", "m");
              return hour >= 0 && hour < 24 && minute >= 0 && minute < 60
                  ? Optional.of(DayTime.of(hour, minute))
                  : Optional.empty();
            });
  }

  /** The number in the first gap that there is; negative if there is none. */
  private static int number(Sentence.Filled found, String... gaps) {
    for (String gap : gaps) {
      String digits = found.get(gap);
      if (digits.matches("\\d{1,4}")) {
        return Integer.parseInt(digits);
      }
    }
    return -1;
  }

  /** Start, end or both. An end before its start is on the next day. */
  Optional<Slot> slot(String shown) {
    return words
        .sentence("span.both")
        .find(shown)
        .flatMap(found -> both(found.get("start"), found.get("end")))
        .or(
            () ->
                words
                    .sentence("span.start")
                    .find(shown)
                    .flatMap(found -> time(found.get("start")))
                    .map(time -> new Slot(Optional.empty(), Optional.of(time), Optional.empty())))
        .or(
            () ->
                words
                    .sentence("span.end")
                    .find(shown)
                    .flatMap(found -> time(found.get("end")))
                    .map(time -> new Slot(Optional.empty(), Optional.empty(), Optional.of(time))))
        .or(() -> TypedSlot.parse(shown));
  }

  private Optional<Slot> both(String start, String end) {
    return time(start)
        .flatMap(from -> time(end).map(to -> Slot.of(from, TypedSlot.after(from, to))));
  }

  /** Such as "45 min" or "1 h 30". */
  Optional<Duration> length(String shown) {
    for (String form : LENGTHS) {
      Optional<Duration> found = length("duration." + form, shown);
      if (found.isPresent()) {
        return found;
      }
    }
    return TypedLength.parse(shown);
  }

  private Optional<Duration> length(String key, String shown) {
    return words
        .sentence(key)
        .find(shown.strip())
        .filter(
            found ->
                found.gaps().values().stream().allMatch(gap -> gap.plain().matches("\\d{1,4}")))
        .map(
            found ->
                Duration.ofHours(Math.max(0, number(found, "h")))
                    .plusMinutes(Math.max(0, number(found, "m", "mm")))
                    .plusSeconds(Math.max(0, number(found, "s", "ss"))));
  }
}
