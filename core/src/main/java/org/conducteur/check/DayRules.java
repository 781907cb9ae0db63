package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.ModelWalk.Leaf;
import org.conducteur.id.Pointer;
import org.conducteur.time.Day;
import org.conducteur.time.PartialDate;

/** The days of the event, and dates anywhere in it. */
final class DayRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error("weekday-mismatch", DayRules::weekday).noticedBy(PUBLIC),
          Rule.hint("event-without-day", DayRules::withoutDay).noticedBy(PUBLIC),
          Rule.hint("day-without-date", DayRules::withoutDate).noticedBy(PUBLIC),
          Rule.warning("days-share-date", DayRules::sameDate).noticedBy(PUBLIC),
          Rule.hint("date-without-year", DayRules::withoutYear));

  private DayRules() {}

  private static void weekday(Examined examined, Report report) {
    for (Day day : examined.event().days()) {
      if (day.date().isPresent() && day.weekday().isPresent()) {
        DayOfWeek real = day.date().get().getDayOfWeek();
        if (day.weekday().get() != real) {
          Pointer place = Pointer.of("days", day.id(), "weekday");
          report.add(
              place,
              ImmutableMap.of(
                  "date",
                  day.date().get().toString(),
                  "said",
                  name(day.weekday().get()),
                  "real",
                  name(real)),
              Optional.of(new Fix(place, name(real))));
        }
      }
    }
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static void withoutDay(Examined examined, Report report) {
    if (examined.event().days().isEmpty()) {
      report.add(Pointer.of("days"), ImmutableMap.of());
    }
  }

  private static void withoutDate(Examined examined, Report report) {
    for (Day day : examined.event().days()) {
      if (day.date().isEmpty()) {
        report.add(
            Pointer.of("days", day.id(), "date"), ImmutableMap.of("day", Examined.name(day)));
      }
    }
  }

  private static void sameDate(Examined examined, Report report) {
    Map<LocalDate, Day> first = new HashMap<>();
    for (Day day : examined.event().days()) {
      Day before = day.date().map(date -> first.putIfAbsent(date, day)).orElse(null);
      if (before != null && !before.id().equals(day.id())) {
        report.add(
            Pointer.of("days", day.id(), "date"),
            ImmutableMap.of(
                "day",
                Examined.name(day),
                "other",
                Examined.name(before),
                "date",
                day.date().orElseThrow().toString()));
      }
    }
  }

  private static void withoutYear(Examined examined, Report report) {
    for (Leaf<PartialDate> leaf : examined.walk().leaves(PartialDate.class)) {
      if (leaf.value().year().isEmpty()) {
        report.add(
            leaf.place(),
            ImmutableMap.of("date", leaf.value().toString()),
            examined
                .firstDate()
                .flatMap(first -> before(first, leaf.value()))
                .map(date -> new Fix(leaf.place(), date.toString())));
      }
    }
  }

  /** In the year of the event, if that puts the date before the event. */
  private static Optional<PartialDate> before(LocalDate event, PartialDate said) {
    return PartialDate.parse(said.toString().replaceFirst("-", Integer.toString(event.getYear())))
        .filter(full -> full.date().filter(event::isAfter).isPresent());
  }
}
