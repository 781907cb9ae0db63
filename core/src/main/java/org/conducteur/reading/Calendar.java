package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.id.DayId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.time.Day;
import org.conducteur.time.TypedDate;

/** The days of the event while a document is read. */
final class Calendar {
  private final FreshIds ids = new FreshIds();
  private final ListMultimap<MonthDay, Known> days = LinkedListMultimap.create();
  private final Map<String, Day> named = new LinkedHashMap<>();
  private Optional<Integer> year = Optional.empty();
  private Optional<TypedDate> likely = Optional.empty();

  /** A day whose year may come later. */
  private record Known(DayId id, TypedDate date) {
    /** Whether another date may be the same day. */
    boolean agrees(TypedDate other) {
      return date.year().isEmpty() || other.year().isEmpty() || date.year().equals(other.year());
    }
  }

  /** The day of this date; dates without a year are those of the same year. */
  DayId day(TypedDate date) {
    date.year().ifPresent(this::year);
    for (Known known : days.get(date.day())) {
      if (known.agrees(date)) {
        return known.id();
      }
    }
    Known fresh = new Known(id(date), date);
    days.put(date.day(), fresh);
    return fresh.id();
  }

  /** The day of a whole date. */
  DayId day(LocalDate date) {
    return day(new TypedDate(Optional.empty(), Optional.of(date.getYear()), MonthDay.from(date)));
  }

  /** A day that is only called by a name: "Jour 2", "Samstag". */
  DayId named(String words, Optional<DayOfWeek> weekday) {
    return named
        .computeIfAbsent(
            Folded.of(words),
            key ->
                new Day(
                    DayId.of(ids.of(words, "day")),
                    Optional.empty(),
                    weekday,
                    weekday.isPresent() ? Optional.empty() : Optional.of(words)))
        .id();
  }

  private DayId id(TypedDate date) {
    MonthDay day = date.day();
    String written =
        date.year().or(() -> year).map(known -> day.atYear(known).toString()).orElse("day");
    return DayId.of(ids.of(written, "day"));
  }

  /** The year of all dates without one, unless it is known already. */
  void year(int found) {
    year = year.or(() -> Optional.of(found));
  }

  Optional<Integer> year() {
    return year;
  }

  /** The day that the document most probably is about, if no part of it says another. */
  void likely(TypedDate date) {
    likely = Optional.of(date);
  }

  /** Whether a date is one of the days. */
  boolean isDay(LocalDate date) {
    return all().stream().anyMatch(day -> day.date().equals(Optional.of(date)));
  }

  /** The days in order, without a date as long as no year is known or its weekday is another. */
  ImmutableList<Day> days() {
    if (days.isEmpty() && named.isEmpty()) {
      likely.ifPresent(this::day);
    }
    return all();
  }

  private ImmutableList<Day> all() {
    return days.isEmpty() && named.isEmpty()
        ? likely
            .map(date -> day(new Known(DayId.of("day"), date)))
            .map(ImmutableList::of)
            .orElse(ImmutableList.of())
        : sorted();
  }

  private ImmutableList<Day> sorted() {
    return Stream.concat(days.values().stream().map(this::day), named.values().stream())
        .sorted(Comparator.comparing(day -> day.date().orElse(LocalDate.MAX)))
        .collect(ImmutableList.toImmutableList());
  }

  private Day day(Known known) {
    TypedDate date = known.date();
    Optional<LocalDate> whole =
        date.date()
            .or(() -> year.filter(known.date().day()::isValidYear).map(date::in))
            .filter(
                day ->
                    date.year().isPresent()
                        || date.weekday().map(day.getDayOfWeek()::equals).orElse(true));
    return new Day(known.id(), whole, date.weekday(), Optional.empty());
  }
}
