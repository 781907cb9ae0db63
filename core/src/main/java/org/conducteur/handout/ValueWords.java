package org.conducteur.handout;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;

/** Single values as handouts write them, for whoever else speaks to people about an event. */
public final class ValueWords {
  private final Words words;
  private final Times times;
  private final Numbers numbers;

  private ValueWords(Words words) {
    this.words = words;
    times = new Times(words);
    numbers = new Numbers(words.language());
  }

  /**
   * The words of a language.
   *
   * @param language French, English, German or Danish; French is taken for others
   * @return its words
   */
  public static ValueWords in(Locale language) {
    return new ValueWords(Words.in(requireNonNull(language, "language")));
  }

  /**
   * A time on the clock.
   *
   * @param time the time
   * @return such as "9 h 45"
   */
  public String time(LocalTime time) {
    return times.time(time);
  }

  /**
   * A date with its weekday.
   *
   * @param date the date
   * @return such as "jeudi 12 octobre 2023"
   */
  public String date(LocalDate date) {
    return times.date(date);
  }

  /**
   * A date as far as it is known.
   *
   * @param date the date
   * @return such as "octobre 2023"
   */
  public String date(PartialDate date) {
    return times.date(date);
  }

  /**
   * A day of the week.
   *
   * @param day the day
   * @return such as "jeudi"
   */
  public String weekday(DayOfWeek day) {
    return words.text("weekday." + day.getValue());
  }

  /**
   * A length of time.
   *
   * @param duration the length
   * @return such as "1 h 30"
   */
  public String duration(Duration duration) {
    return times.duration(duration);
  }

  /**
   * A deadline.
   *
   * @param deadline the deadline
   * @return such as "mi-septembre"
   */
  public String deadline(Deadline deadline) {
    return times.deadline(deadline);
  }

  /**
   * A number with the signs of the language.
   *
   * @param number the number
   * @return such as "12 500,5"
   */
  public String number(BigDecimal number) {
    return numbers.decimal(number);
  }

  /**
   * The name of a language.
   *
   * @param tag a BCP 47 tag
   * @return such as "allemand", or the tag if it has no name here
   */
  public String language(String tag) {
    return words.language(tag);
  }

  /**
   * A word of a small vocabulary, such as a role.
   *
   * @param constant the constant
   * @return nothing if no handout says it
   */
  public Optional<String> of(Enum<?> constant) {
    return words.find(constant);
  }
}
