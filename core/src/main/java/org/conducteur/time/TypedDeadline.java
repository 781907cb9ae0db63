package org.conducteur.time;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deadlines as people type them: a date, {@code J-3}, {@code la veille}, {@code mi-septembre},
 * {@code dès que possible}, and the notation of files. The whole text must be understood; what is
 * not may still be a {@link Deadline.InWords}.
 */
public final class TypedDeadline {
  private static final Pattern RELATIVE = Pattern.compile("[jd] ?(?:([-\u2013+]) ?(\\d{1,4}))?");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3}) (?:jours?|days?) (avant|before|apres|after)");
  private static final Pattern PART_OF_MONTH =
      Pattern.compile("(debut|early|mi|mid|fin|late|end of)[- ]+(\\p{L}{3,12}\\.?)(?: (\\d{4}))?");
  private static final ImmutableMap<String, Deadline> WORDS =
      ImmutableMap.<String, Deadline>builder()
          .put("la veille", new Deadline.Relative(-1))
          .put("veille", new Deadline.Relative(-1))
          .put("l'avant-veille", new Deadline.Relative(-2))
          .put("avant-veille", new Deadline.Relative(-2))
          .put("the day before", new Deadline.Relative(-1))
          .put("day before", new Deadline.Relative(-1))
          .put("le jour meme", new Deadline.Relative(0))
          .put("le jour j", new Deadline.Relative(0))
          .put("jour j", new Deadline.Relative(0))
          .put("on the day", new Deadline.Relative(0))
          .put("le lendemain", new Deadline.Relative(1))
          .put("lendemain", new Deadline.Relative(1))
          .put("the day after", new Deadline.Relative(1))
          .put("asap", new Deadline.AsSoonAsPossible())
          .put("des que possible", new Deadline.AsSoonAsPossible())
          .put("au plus vite", new Deadline.AsSoonAsPossible())
          .put("as soon as possible", new Deadline.AsSoonAsPossible())
          .buildOrThrow();

  private TypedDeadline() {}

  /**
   * Reads a deadline.
   *
   * @param typed what somebody typed
   * @param usualYear the year of dates without one, usually that of the event
   * @return the deadline, or nothing if the text is none
   */
  public static Optional<Deadline> parse(String typed, Optional<Integer> usualYear) {
    String text = TypedText.folded(typed);
    return DeadlineNotation.parse(typed.strip())
        .or(() -> Optional.ofNullable(WORDS.get(text)))
        .or(() -> relative(text))
        .or(() -> partOfMonth(text))
        .or(() -> date(typed, usualYear));
  }

  private static Optional<Deadline> date(String typed, Optional<Integer> usualYear) {
    return TypedDate.parse(typed)
        .flatMap(date -> date.date().or(() -> usualYear.map(date::in)))
        .map(Deadline.OnDate::new);
  }

  private static Optional<Deadline> relative(String text) {
    Matcher sign = RELATIVE.matcher(text);
    Matcher words = DAYS.matcher(text);
    if (sign.matches()) {
      int days = sign.group(2) == null ? 0 : Integer.parseInt(sign.group(2));
      return Optional.of(new Deadline.Relative("+".equals(sign.group(1)) ? days : -days));
    } else if (words.matches()) {
      int days = Integer.parseInt(words.group(1));
      boolean before = words.group(2).equals("avant") || words.group(2).equals("before");
      return Optional.of(new Deadline.Relative(before ? -days : days));
    }
    return Optional.empty();
  }

  private static Optional<Deadline> partOfMonth(String text) {
    Matcher matcher = PART_OF_MONTH.matcher(text);
    return matcher.matches()
        ? CalendarWords.month(matcher.group(2))
            .map(
                month ->
                    new Deadline.InMonth(
                        part(matcher.group(1)),
                        Optional.ofNullable(matcher.group(3)).map(Integer::valueOf),
                        month.getValue()))
        : Optional.empty();
  }

  private static Deadline.MonthPart part(String word) {
    return switch (word) {
      case "mi", "mid" -> Deadline.MonthPart.MID;
      case "fin", "late", "end of" -> Deadline.MonthPart.LATE;
      default -> Deadline.MonthPart.EARLY;
    };
  }
}
