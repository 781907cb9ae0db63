package org.conducteur.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets plain characters as a language's printers do, so that people can type plain spaces and
 * straight apostrophes. Applying it twice changes nothing more.
 *
 * <p>French follows the Lexique des règles typographiques en usage à l'Imprimerie nationale: a thin
 * no-break space before {@code ; ! ?}, a full no-break space before {@code :} and {@code %} and
 * inside « », no-break spaces in {@code 9 h 45} and between groups of three digits, curved
 * apostrophes, one sign for an ellipsis. Spaces that nobody typed are not added, except inside « »
 * and around the {@code h} of a time.
 */
public final class Typography {
  /** A space that does not break a line. */
  private static final String FIXED = "\u00A0";

  /** The same, narrow. */
  private static final String THIN = "\u202F";

  private record Rule(Pattern pattern, String replacement) {
    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern), replacement);
    }

    String apply(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find() ? matcher.replaceAll(replacement) : text;
    }
  }

  private static final String SPACE = "[ \u00A0\u202F]";

  private static final List<Rule> EVERYWHERE =
      List.of(
          Rule.of("(?<=\\p{L})'(?=\\p{L})", "\u2019"),
          Rule.of("\\.\\.\\.", "\u2026"),
          Rule.of("(?<=\\d)" + SPACE + "(?=%)", FIXED));

  private static final List<Rule> FRENCH =
      List.of(
          Rule.of("(?<=\\p{L})'(?=\\s?[«\\d])", "\u2019"),
          Rule.of(SPACE + "+(?=[;!?])", THIN),
          Rule.of(SPACE + "+(?=:(?!\\p{Alnum}))", FIXED),
          Rule.of("«" + SPACE + "*", "«" + FIXED),
          Rule.of(SPACE + "*»", FIXED + "»"),
          Rule.of(
              "(?<![\\d\\p{L}:])([01]?\\d|2[0-4])"
                  + SPACE
                  + "?h"
                  + SPACE
                  + "?([0-5]\\d)(?![\\d\\p{L}])",
              "$1" + FIXED + "h" + FIXED + "$2"),
          Rule.of(
              "(?<![\\d\\p{L}:])([01]?\\d|2[0-4])" + SPACE + "?h(?![\\p{L}\\d])",
              "$1" + FIXED + "h"),
          Rule.of("(?<=\\d)" + SPACE + "(?=\\d{3}(?!\\d))", THIN),
          Rule.of("(?<=\\d)" + SPACE + "(?=(?:€|°C|km|min|ans?\\b))", FIXED),
          Rule.of("(?<=\\bn°)" + SPACE + "(?=\\d)", FIXED),
          Rule.of("(?<=\\b(?:M|Mme|Dr|p)\\.?)" + SPACE + "(?=[\\p{Lu}\\d])", FIXED));

  private Typography() {}

  /**
   * Sets a text.
   *
   * @param text characters as typed
   * @param language the language of the text; only French has rules of its own yet
   * @return the same words with the language's spaces and signs
   */
  public static String set(String text, Locale language) {
    String out = text;
    for (Rule rule : EVERYWHERE) {
      out = rule.apply(out);
    }
    if (language.getLanguage().equals("fr")) {
      for (Rule rule : FRENCH) {
        out = rule.apply(out);
      }
    }
    return out;
  }
}
