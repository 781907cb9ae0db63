package org.conducteur.export.office.foreign;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.SerialTimes;

/** What a cell shows, as a text; nothing if it is an error, which is reported elsewhere. */
final class CellText {
  private CellText() {}

  static String of(Content content) {
    if (content instanceof Content.Words words) {
      return words.text().strip();
    } else if (content instanceof Content.Amount amount) {
      return amount.temporal() ? time(amount.number()) : number(amount.number());
    } else if (content instanceof Content.Truth truth) {
      return truth.holds() ? "x" : "";
    }
    return "";
  }

  private static String number(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static String time(double number) {
    return number >= 10
        ? SerialTimes.moment(number).map(CellText::moment).orElseGet(() -> number(number))
        : SerialTimes.length(number).map(CellText::clock).orElseGet(() -> number(number));
  }

  private static String moment(LocalDateTime moment) {
    return moment.toLocalTime().toSecondOfDay() == 0
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + " " + moment.toLocalTime();
  }

  private static String clock(Duration length) {
    return String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
  }
}
