package org.conducteur.export.office.scan;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format shows of a number. */
enum NumberFormat {
  /** The number itself. */
  NUMBER,
  /** A time of day, or a length of time that may be longer than a day. */
  CLOCK,
  /** A date, with or without a time. */
  CALENDAR;

  /** What is shown as it stands: quoted, escaped, or as wide as the next character. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|[\\\\_*].");

  /** Colours, conditions, currencies and languages; elapsed hours, minutes and seconds are none. */
  private static final Pattern BRACKETS = Pattern.compile("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]?");

  private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]");
  private static final Pattern WORDS = Pattern.compile("general|standard|am/pm|a/p");

  /** The format of a number that every program knows. */
  static NumberFormat ofKnown(int id) {
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) {
      return CLOCK;
    }
    boolean calendar =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return calendar ? CALENDAR : NUMBER;
  }

  /** Reads the code of a format, such as {@code [$-40C]dd/mm/yyyy}. */
  static NumberFormat of(String code) {
    String lower = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = BRACKETS.matcher(lower).replaceAll("");
    if (ELAPSED.matcher(plain).find()) {
      return CLOCK;
    }
    String letters = WORDS.matcher(plain).replaceAll("");
    if (hasAny(letters, "yd")) {
      return CALENDAR;
    } else if (hasAny(letters, "hs")) {
      return CLOCK;
    }
    return letters.indexOf('m') >= 0 ? CALENDAR : NUMBER;
  }

  private static boolean hasAny(String letters, String wanted) {
    return wanted.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
