package org.conducteur.handout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.time.Day;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;

/** Times, dates and deadlines in words. */
final class Times {
  private static final String FIXED = "\u00A0";

  private final Words words;

  Times(Words words) {
    this.words = words;
  }

  /** A time that is understood anywhere in a text: "9 h 45", "9:45 Uhr", "kl. 9.45". */
  String time(LocalTime time) {
    return time("time", time);
  }

  /** The digits alone, for columns and spans that say that they are times: "9:45", "9.45". */
  String clock(LocalTime time) {
    return time("clock", time);
  }

  private String time(String key, LocalTime time) {
    return words.text(
        key, "h", time.getHour(), "hh", digits(time.getHour()), "mm", digits(time.getMinute()));
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Such as "jeudi 12 octobre 2023" or "Donnerstag, 12. Oktober 2023". */
  String date(LocalDate date) {
    String weekday = words.text("weekday." + date.getDayOfWeek().getValue());
    String rest = dayAndMonth(date.getDayOfMonth(), date.getMonthValue()) + " " + date.getYear();
    return words.text("date", "weekday", weekday, "date", rest);
  }

  private String dayAndMonth(int day, int month) {
    String number = day == 1 ? words.text("day.first") : words.text("day.other", "n", day);
    return number + FIXED + month(month);
  }

  private String month(int month) {
    return words.text("month." + month);
  }

  /** Such as "octobre 2023", "fin 2018" or "années 1950". */
  String date(PartialDate date) {
    String told = exactly(date);
    return date.exactness() == PartialDate.Exactness.EXACT
        ? told
        : words.text("date." + date.exactness().name().toLowerCase(Locale.ROOT), "date", told);
  }

  private String exactly(PartialDate date) {
    String year = date.year().map(String::valueOf).orElse("");
    if (date.month().isEmpty()) {
      return year;
    }
    int month = date.month().get();
    String head = date.day().isPresent() ? dayAndMonth(date.day().get(), month) : month(month);
    return year.isEmpty() ? head : head + " " + year;
  }

  /** The name of a day: its date if known, else its title, else its id. */
  String day(Day day) {
    return day.date().map(this::date).or(day::title).orElse(day.id().value());
  }

  /** The date of a day, with its title if that says more. */
  String title(Day day) {
    String date = day(day);
    String shown = EquipmentLines.capitalised(date);
    return day.title()
        .filter(title -> !title.equals(date))
        .map(t -> shown + " \u2013 " + t)
        .orElse(shown);
  }

  /** Such as "9 h 00 à 9 h 45", "bis 11:00 Uhr", or nothing. */
  Optional<String> span(Planned planned) {
    Optional<String> start = planned.start().map(LocalDateTime::toLocalTime).map(this::clock);
    Optional<String> end = planned.end().map(LocalDateTime::toLocalTime).map(this::clock);
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(words.text("span.both", "start", start.get(), "end", end.get()));
    }
    return start
        .map(time -> words.text("span.start", "start", time))
        .or(() -> end.map(time -> words.text("span.end", "end", time)));
  }

  /** Such as "45 min", "1 h 30" or "1 Std. 30 Min."; seconds only below an hour. */
  String duration(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    int seconds = duration.toSecondsPart();
    String key;
    if (hours != 0) {
      key = minutes == 0 ? "hours" : "hoursAndMinutes";
    } else if (seconds != 0) {
      key = minutes == 0 ? "seconds" : "minutesAndSeconds";
    } else {
      key = "minutes";
    }
    return words.text(
        "duration." + key,
        "h",
        hours,
        "m",
        minutes,
        "mm",
        digits(minutes),
        "s",
        seconds,
        "ss",
        digits(seconds));
  }

  /** Such as "pour mi-septembre" or "dès que possible". */
  String deadline(Deadline deadline) {
    if (deadline instanceof Deadline.OnDate exact) {
      return words.text("deadline.date", "date", date(exact.date()));
    } else if (deadline instanceof Deadline.InMonth vague) {
      String part = vague.part().name().toLowerCase(Locale.ROOT);
      String year = vague.year().map(y -> " " + y).orElse("");
      return words.text("deadline." + part, "month", month(vague.month()) + year);
    } else if (deadline instanceof Deadline.Relative relative) {
      return relative(relative.days());
    } else if (deadline instanceof Deadline.InWords told) {
      return told.words();
    }
    return words.text("deadline.asap");
  }

  private String relative(int days) {
    if (days == 0) {
      return words.text("deadline.day");
    } else if (days == -1) {
      return words.text("deadline.eve");
    }
    return words.count(days < 0 ? "deadline.before" : "deadline.after", Math.abs(days));
  }
}
