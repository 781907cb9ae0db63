package org.conducteur.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.Deadline;
import org.conducteur.time.Deadline.MonthPart;
import org.conducteur.time.PartialDate;
import org.conducteur.time.PartialDate.Exactness;
import org.conducteur.time.TypedDate;
import org.conducteur.time.TypedDeadline;
import org.jspecify.annotations.Nullable;

/** Dates and deadlines as handouts of one language say them, or as people type them. */
final class DateWords {
  private static final Pattern DATE =
      Pattern.compile("(?:(\\d{1,2})(?:er|\\.)? )?(?:(\\p{L}+))(?: (\\d{1,4}))?|(\\d{1,4})");

  private final HandoutVocabulary words;

  DateWords(HandoutVocabulary words) {
    this.words = words;
  }

  /** A whole date, with or without its weekday. */
  Optional<LocalDate> date(String shown) {
    return words
        .sentence("date")
        .findLast(StyledText.of(shown))
        .filter(found -> words.key("weekday.", found.get("weekday")).isPresent())
        .flatMap(found -> exactly(found.get("date")))
        .flatMap(PartialDate::date)
        .or(() -> TypedDate.parse(shown).flatMap(TypedDate::date));
  }

  /** A date as far as it is known. */
  Optional<PartialDate> partial(String shown) {
    for (Exactness exactness : Exactness.values()) {
      if (exactness != Exactness.EXACT) {
        Optional<PartialDate> told =
            words
                .sentence("date." + exactness.name().toLowerCase(Locale.ROOT))
                .find(shown.strip())
                .flatMap(found -> exactly(found.get("date")))
                .flatMap(date -> meant(date, exactness));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return exactly(shown.strip()).or(() -> date(shown).map(PartialDate::of));
  }

  private static Optional<PartialDate> meant(PartialDate date, Exactness exactness) {
    return made(date.year(), date.month(), date.day(), exactness);
  }

  private static Optional<PartialDate> made(
      Optional<Integer> year, Optional<Integer> month, Optional<Integer> day, Exactness exactness) {
    try {
      return Optional.of(new PartialDate(year, month, day, exactness));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<PartialDate> exactly(String shown) {
    Matcher matcher = DATE.matcher(Sentence.plain(shown));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Integer> year = number(matcher.group(4) == null ? matcher.group(3) : matcher.group(4));
    if (matcher.group(2) == null) {
      return made(year, Optional.empty(), Optional.empty(), Exactness.EXACT);
    }
    return words
        .key("month.", matcher.group(2))
        .flatMap(month -> made(year, number(month), number(matcher.group(1)), Exactness.EXACT));
  }

  private static Optional<Integer> number(@Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  /** A deadline; one that no calendar knows stays in its words. */
  Deadline deadline(String shown, Optional<Integer> usualYear) {
    return day(shown)
        .or(() -> partOfMonth(shown))
        .or(() -> days(shown))
        .or(() -> TypedDeadline.parse(shown, usualYear))
        .orElseGet(() -> new Deadline.InWords(shown));
  }

  private Optional<Deadline> day(String shown) {
    if (words.says("deadline.asap", shown)) {
      return Optional.of(new Deadline.AsSoonAsPossible());
    } else if (words.says("deadline.day", shown)) {
      return Optional.of(new Deadline.Relative(0));
    } else if (words.says("deadline.eve", shown)) {
      return Optional.of(new Deadline.Relative(-1));
    }
    return date(shown).map(Deadline.OnDate::new);
  }

  private Optional<Deadline> partOfMonth(String shown) {
    for (MonthPart part : MonthPart.values()) {
      Optional<Deadline> found =
          words
              .sentence("deadline." + part.name().toLowerCase(Locale.ROOT))
              .find(shown)
              .flatMap(filled -> exactly(filled.get("month")))
              .filter(date -> date.day().isEmpty() && date.month().isPresent())
              .map(date -> new Deadline.InMonth(part, date.year(), date.month().get()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Deadline> days(String shown) {
    for (String form : new String[] {"before.one", "before.many", "after.one", "after.many"}) {
      Optional<Deadline> found =
          words
              .sentence("deadline." + form)
              .find(shown)
              .filter(filled -> filled.get("n").matches("\\d{1,4}"))
              .map(filled -> Integer.parseInt(filled.get("n")))
              .map(days -> new Deadline.Relative(form.startsWith("before") ? -days : days));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
