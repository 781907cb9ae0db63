package org.conducteur.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people typed, without what writers and programs vary. */
final class TypedText {
  /** Longer texts are none of what is typed into one field. */
  static final int LONGEST = 60;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private TypedText() {}

  /** Small letters, one plain space for any, straight apostrophes; empty if it is too long. */
  static String plain(String typed) {
    if (typed.length() > 4 * LONGEST) {
      return "";
    }
    String line = SPACES.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return line.length() > LONGEST
        ? ""
        : line.replace('\u2019', '\'').replace('\u2032', '\'').replace('\u2033', '"');
  }

  /** As {@link #plain}, and without accents. */
  static String folded(String typed) {
    return MARKS.matcher(Normalizer.normalize(plain(typed), Normalizer.Form.NFD)).replaceAll("");
  }
}
