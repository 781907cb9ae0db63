package org.conducteur.export.office.foreign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.SerialTimes;
import org.conducteur.plan.Words;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedDate;
import org.conducteur.time.TypedLength;
import org.conducteur.time.TypedSlot;
import org.conducteur.time.TypedTime;

/** Times and lengths as cells hold them. */
final class TimeCells {
  /** Numbers from here on are dates, with or without a time. */
  private static final int FIRST_DATE = 367;

  private static final int LONGEST_MOMENT = 60;

  private TimeCells() {}

  /** A start, or start and end, of a session; without a day. */
  static Optional<Slot> slot(Content content) {
    return time(content)
        .map(start -> new Slot(Optional.empty(), Optional.of(start), Optional.empty()))
        .or(() -> TypedSlot.parse(CellText.of(content)));
  }

  /** A time; where a date stands before it, only the time. */
  static Optional<DayTime> time(Content content) {
    return content instanceof Content.Amount amount
        ? time(amount)
        : TypedTime.parse(CellText.of(content))
            .or(() -> moment(content).map(moment -> new DayTime(moment.toLocalTime(), 0)));
  }

  private static Optional<DayTime> time(Content.Amount amount) {
    double number = amount.number();
    if (amount.temporal() && number >= FIRST_DATE) {
      return moment(amount).map(moment -> new DayTime(moment.toLocalTime(), 0));
    }
    // Without a number format, nine o'clock is 0.375 or, as people type it, 9.
    boolean hours = !amount.temporal() && number >= 1 && number <= 24 && number % 1 == 0;
    return hours
        ? SerialTimes.dayTime(number / 24)
        : amount.temporal() || number < 1 ? SerialTimes.dayTime(number) : Optional.empty();
  }

  /** Date and time of a cell that holds both. */
  static Optional<LocalDateTime> moment(Content content) {
    if (content instanceof Content.Amount amount) {
      return amount.temporal() && amount.number() >= FIRST_DATE
          ? SerialTimes.moment(amount.number())
          : Optional.empty();
    }
    String text = Words.line(CellText.of(content)).replaceFirst("(?<=\\d)T(?=\\d)", " ");
    return text.length() > LONGEST_MOMENT ? Optional.empty() : moment(text);
  }

  /** The date goes as far as the rest can be a time: "jeudi 16 novembre 2023 à 9 h 30". */
  private static Optional<LocalDateTime> moment(String text) {
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      Optional<LocalDate> date = TypedDate.parse(text.substring(0, space)).flatMap(TypedDate::date);
      Optional<DayTime> time = TypedTime.parse(text.substring(space + 1));
      if (date.isPresent() && time.isPresent()) {
        return time.map(found -> found.on(date.get()));
      }
    }
    return Optional.empty();
  }

  /** A length; a mere number is minutes, or hours if the header says so. */
  static Optional<Duration> length(Content content, boolean inHours) {
    if (content instanceof Content.Amount amount) {
      double days =
          amount.temporal() || (amount.number() < 1 && !inHours)
              ? amount.number()
              : amount.number() / (inHours ? 24 : 1_440);
      return SerialTimes.length(days);
    }
    String text = CellText.of(content);
    return inHours
        ? TypedLength.parse(text).or(() -> TypedLength.parse(text + " h"))
        : TypedLength.parseOrMinutes(text);
  }
}
