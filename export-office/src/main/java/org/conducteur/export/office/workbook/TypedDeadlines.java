package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.Folded;
import org.conducteur.time.Deadline;
import org.conducteur.time.Deadline.MonthPart;
import org.conducteur.time.TypedDeadline;

/**
 * Deadlines as people type them into the workbook: what {@link Deadlines} writes in its language,
 * and what {@link TypedDeadline} understands in any. Whatever else they say is kept in their words.
 */
final class TypedDeadlines {
  private static final Pattern YEAR = Pattern.compile("(.*?)\\s*(\\d{4})");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,4})\\D.*");

  private final Words words;
  private final Optional<Integer> year;
  private final ImmutableMap<String, Deadline> written;

  TypedDeadlines(Words words, Optional<LocalDate> firstDay) {
    this.words = words;
    year = firstDay.map(LocalDate::getYear);
    ImmutableMap.Builder<String, Deadline> known = ImmutableMap.builder();
    known.put(folded("deadline.day"), new Deadline.Relative(0));
    known.put(folded("deadline.eve"), new Deadline.Relative(-1));
    known.put(folded("deadline.asap"), new Deadline.AsSoonAsPossible());
    for (int month = 1; month <= 12; month++) {
      for (MonthPart part : MonthPart.values()) {
        String key = "deadline." + part.name().toLowerCase(Locale.ROOT);
        String said = words.text(key, "month", words.text("month." + month));
        known.put(Folded.of(said), new Deadline.InMonth(part, Optional.empty(), month));
      }
    }
    written = known.buildKeepingLast();
  }

  private String folded(String key) {
    return Folded.of(words.text(key));
  }

  Deadline read(String text) {
    return Optional.ofNullable(written.get(Folded.of(text)))
        .or(() -> inMonthOfYear(text))
        .or(() -> inDays(text))
        .or(() -> TypedDeadline.parse(text, year))
        .orElseGet(() -> new Deadline.InWords(text));
  }

  private Optional<Deadline> inMonthOfYear(String text) {
    Matcher matcher = YEAR.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int said = Integer.parseInt(matcher.group(2));
    return Optional.ofNullable(written.get(Folded.of(matcher.group(1))))
        .filter(Deadline.InMonth.class::isInstance)
        .map(Deadline.InMonth.class::cast)
        .map(vague -> new Deadline.InMonth(vague.part(), Optional.of(said), vague.month()));
  }

  /** "3 jours avant", in the words that are written. */
  private Optional<Deadline> inDays(String text) {
    Matcher matcher = DAYS.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int days = Integer.parseInt(matcher.group(1));
    String said = Folded.of(text);
    if (said.equals(Folded.of(words.count("deadline.before", days)))) {
      return Optional.of(new Deadline.Relative(-days));
    }
    return said.equals(Folded.of(words.count("deadline.after", days)))
        ? Optional.of(new Deadline.Relative(days))
        : Optional.empty();
  }
}
