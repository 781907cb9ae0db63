package org.conducteur.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.TypedDate;

/** Finds the day of the event where no fiche says it: a weekday with its date, in any text. */
final class EventDates {
  /** Longer texts are searched at their beginning. */
  private static final int LONGEST = 5000;

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday"
              + "|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag"
              + "|samstag|sonntag|mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag),? (?:le |the"
              + " |den )?(?:\\d{1,2}(?:er|st|nd|rd|th|\\.)? (?:of )?\\p{L}{3,10}|\\p{L}{3,10}"
              + " \\d{1,2})(?:,? \\d{4})?\\b");

  private EventDates() {}

  static void find(List<SourceBlock> blocks, Calendar calendar) {
    Map<TypedDate, Integer> counts = new LinkedHashMap<>();
    for (SourceBlock block : blocks) {
      Blocks.text(block).ifPresent(text -> count(text.plain(), counts));
    }
    Optional<TypedDate> best = Optional.empty();
    int most = 0;
    for (Map.Entry<TypedDate, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = Optional.of(entry.getKey());
      }
    }
    best.ifPresent(calendar::likely);
  }

  private static void count(String text, Map<TypedDate, Integer> counts) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher matcher = DATE.matcher(Plainly.of(start));
    while (matcher.find()) {
      TypedDate.parse(start.substring(matcher.start(), matcher.end()))
          .ifPresent(date -> counts.merge(date, 1, Integer::sum));
    }
  }
}
