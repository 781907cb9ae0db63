package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.DeadlineNotation;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;

/** The notations of all types that are written as one string. */
final class Notations {
  private static final String CLOCK =
      "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:\\+[1-9])?";
  private static final String YEAR_TO_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private static final ImmutableMap<Class<?>, Notation<?>> ALL =
      Stream.of(
              new Notation<>(
                  DayTime.class,
                  DayTime::parse,
                  DayTime::toString,
                  Trouble.TIME,
                  ImmutableList.of("09:45", "01:30+1"),
                  TimeProposals::time,
                  "^" + CLOCK + "$"),
              new Notation<>(
                  Slot.class,
                  Slot::parse,
                  Notations::slot,
                  Trouble.SLOT,
                  ImmutableList.of("09:00-09:45", "-11:00", "saturday 22:00-01:30+1"),
                  TimeProposals::slot,
                  "^(?:[\\s\\S]+ )?(?:" + CLOCK + ")?-(?:" + CLOCK + ")?$"),
              new Notation<>(
                  Duration.class,
                  DurationNotation::parse,
                  DurationNotation::write,
                  Trouble.DURATION,
                  ImmutableList.of("20m", "1h30m", "90s"),
                  TimeProposals::duration,
                  DurationNotation.PATTERN),
              new Notation<>(
                  LocalDate.class,
                  strict(LocalDate::parse),
                  LocalDate::toString,
                  Trouble.DATE,
                  ImmutableList.of("2023-09-15"),
                  DateProposals::date,
                  "^(?:" + YEAR_TO_DAY + "|[+-][0-9]{4,9}-[0-9]{2}-[0-9]{2})$"),
              new Notation<>(
                  PartialDate.class,
                  PartialDate::parse,
                  PartialDate::toString,
                  Trouble.PARTIAL_DATE,
                  ImmutableList.of(
                      "2022",
                      "2023-09",
                      "2023-07-12",
                      "--07-12",
                      "late-2018",
                      "about-1990",
                      "1950s"),
                  DateProposals::partialDate,
                  "^(?:(?:(?:about|early|mid|late)-)?(?:[0-9]{4}|-)(?:-[0-9]{2}){0,2}|[0-9]{3}0s)$"),
              new Notation<>(
                  Deadline.class,
                  DeadlineNotation::parse,
                  DeadlineNotation::write,
                  Trouble.DEADLINE,
                  ImmutableList.of("2023-09-15", "mid-09", "D-1", "asap", "(avant la générale)"),
                  DateProposals::deadline,
                  "^(?:[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}|(?:early|mid|late)-(?:[0-9]{4}-)?[0-9]{2}"
                      + "|D(?:[+-][1-9][0-9]{0,3})?|asap|\\([\\s\\S]*\\))$"),
              new Notation<>(
                  ZoneId.class,
                  strict(ZoneId::of),
                  ZoneId::getId,
                  Trouble.ZONE,
                  ImmutableList.of("Europe/Paris"),
                  DateProposals::zone,
                  "^\\S+$"),
              new Notation<>(
                  Colour.class,
                  ColourNotation::parse,
                  ColourNotation::write,
                  Trouble.COLOUR,
                  ImmutableList.of("#12466B", "#FFFFFF"),
                  ColourNotation::propose,
                  ColourNotation.PATTERN),
              new Notation<>(
                  Pointer.class,
                  Notations::pointer,
                  Pointer::toString,
                  Trouble.POINTER,
                  ImmutableList.of("/people/schnur/biography"),
                  text -> Optional.of("/" + text),
                  "^(?:/[\\s\\S]*)?$"))
          .collect(toImmutableMap(Notation::type, notation -> notation));

  /** Any text, as a name in an object; what it means is not for this module to judge. */
  private static final Notation<String> ANY =
      new Notation<>(
          String.class,
          Optional::of,
          text -> text,
          Trouble.TYPE_TEXT,
          ImmutableList.of(),
          text -> Optional.empty(),
          "");

  private Notations() {}

  static Optional<Notation<?>> of(Class<?> type) {
    return Id.class.isAssignableFrom(type)
        ? Optional.of(id(type.asSubclass(Id.class)))
        : Optional.ofNullable(ALL.get(type));
  }

  /** The notation of a type as the name of a value in an object. */
  static Optional<Notation<?>> ofName(Class<?> type) {
    return type == String.class ? Optional.of(ANY) : of(type);
  }

  private static <T extends Id> Notation<T> id(Class<T> type) {
    RecordType<T> record = new RecordType<>(type);
    return new Notation<>(
        type,
        text -> text.isBlank() ? Optional.empty() : Optional.of(record.create(text)),
        Id::value,
        Trouble.BLANK_ID,
        ImmutableList.of(),
        text -> Optional.empty(),
        "\\S");
  }

  /** A slot without times is written with its dash, so that it is never an empty string. */
  private static String slot(Slot slot) {
    return slot.isEmpty() ? "-" : slot.toString();
  }

  private static Optional<Pointer> pointer(String text) {
    return text.isEmpty() || text.startsWith("/")
        ? Optional.of(Pointer.parse(text))
        : Optional.empty();
  }

  /** A parser that throws, as one that says nothing. */
  private static <T> Function<String, Optional<? extends T>> strict(Function<String, T> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    };
  }
}
