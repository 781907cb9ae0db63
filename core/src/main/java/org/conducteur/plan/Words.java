package org.conducteur.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what writers vary. */
public final class Words {
  private static final int LONGEST = 200;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");

  private Words() {}

  /**
   * Small letters without accents, one space for all else.
   *
   * @param text any text
   * @return its words
   */
  public static String folded(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain =
        MARKS
            .matcher(Normalizer.normalize(start, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("ß", "ss");
    return OTHERS.matcher(plain).replaceAll(" ").strip();
  }

  /**
   * On one line, with one plain space for any.
   *
   * @param text any text
   * @return its characters
   */
  public static String line(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
