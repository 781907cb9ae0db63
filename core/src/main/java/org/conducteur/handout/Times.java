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

  String time(LocalTime time) {
    String minutes = String.format(Locale.ROOT, "%02d", time.getMinute());
    return words.language().equals(Locale.FRENCH)
        ? time.getHour() + FIXED + "h" + FIXED + minutes
        : String.format(Locale.ROOT, "%02d:%s", time.getHour(), minutes);
  }

  /** Such as "jeudi 12 octobre 2023". */
  String date(LocalDate date) {
    String weekday = words.text("weekday." + date.getDayOfWeek().getValue());
    return weekday
        + " "
        + dayAndMonth(date.getDayOfMonth(), date.getMonthValue())
        + " "
        + date.getYear();
  }

  private String dayAndMonth(int day, int month) {
    String first = day == 1 ? words.text("day.first") : Integer.toString(day);
    return first + FIXED + month(month);
  }

  private String month(int month) {
    return words.text("month." + month);
  }

  String date(PartialDate date) {
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

  /** Such as "9 h 00 à 9 h 45", "jusqu'à 11 h 00", or nothing. */
  Optional<String> span(Planned planned) {
    Optional<String> start = planned.start().map(LocalDateTime::toLocalTime).map(this::time);
    Optional<String> end = planned.end().map(LocalDateTime::toLocalTime).map(this::time);
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(words.text("span.both", "start", start.get(), "end", end.get()));
    }
    return start
        .map(time -> words.text("span.start", "start", time))
        .or(() -> end.map(time -> words.text("span.end", "end", time)));
  }

  /** Such as "45 min" or "1 h 30". */
  String duration(Duration duration) {
    long minutes = duration.toMinutes();
    long hours = minutes / 60;
    long rest = minutes % 60;
    int seconds = duration.toSecondsPart();
    if (hours == 0 && seconds != 0) {
      return minutes == 0
          ? seconds + FIXED + "s"
          : minutes + FIXED + "min" + FIXED + String.format(Locale.ROOT, "%02d", seconds);
    }
    if (hours == 0) {
      return minutes + FIXED + "min";
    }
    return rest == 0
        ? hours + FIXED + "h"
        : hours + FIXED + "h" + FIXED + String.format(Locale.ROOT, "%02d", rest);
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
