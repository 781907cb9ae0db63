package org.conducteur.export.office.workbook;

import java.util.Locale;

/** What kind of values a column holds. */
enum Format {
  /** Words, on the left. */
  TEXT("General"),
  /** A few letters or a mark, centred. */
  MARK("General"),
  /** A date with its weekday. */
  DATE("ddd d mmm yyyy"),
  /** A time of the day; what is past midnight counts on from 24:00. */
  TIME("[hh]:mm"),
  /** A span of time. */
  DURATION("[h]:mm"),
  /** A whole number of things. */
  COUNT("#,##0");

  private final String pattern;

  Format(String pattern) {
    this.pattern = pattern;
  }

  /** Excel's number format; names of days and months are in this language on every machine. */
  String pattern(Locale language) {
    if (this != DATE) {
      return pattern;
    }
    return (language.getLanguage().equals("en") ? "[$-809]" : "[$-40C]") + pattern;
  }
}
