package org.conducteur.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times of the live screen in figures. */
final class LiveTimes {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private LiveTimes() {}

  static String seconds(LocalDateTime time) {
    return CLOCK.format(time);
  }

  static String minutes(LocalDateTime time) {
    return MINUTES.format(time);
  }

  /** Such as {@code 12:05} or {@code 1:12:05}, with a plus once the time is over. */
  static String countdown(Duration left) {
    Duration length = left.abs();
    String over = left.isNegative() ? "+" : "";
    String rest = two(length.toMinutesPart()) + ":" + two(length.toSecondsPart());
    return over + (length.toHours() == 0 ? rest : length.toHours() + ":" + rest);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Whole minutes, away from nothing from half a minute on. */
  static long minutes(Duration duration) {
    return Math.round(duration.toSeconds() / 60.0);
  }
}
