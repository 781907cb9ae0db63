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
  /** A day and a month. */
  SHORT_DATE("ddd d mmm"),
  /** A whole number of things. */
  COUNT("#,##0");

  /** A date whose day is an ordinal number. */
  private static final String DOTTED = "ddd d\". \"mmm";

  private final String pattern;

  Format(String pattern) {
    this.pattern = pattern;
  }

  /** Excel's number format; names of days and months are in this language on every machine. */
  String pattern(Locale language) {
    if (this != DATE && this != SHORT_DATE) {
      return pattern;
    }
    String dotted = this == DATE ? DOTTED + " yyyy" : DOTTED;
    return switch (language.getLanguage()) {
      case "en" -> "[$-809]" + pattern;
      case "de" -> "[$-407]" + dotted;
      case "da" -> "[$-406]" + dotted;
      default -> "[$-40C]" + pattern;
    };
  }
}
