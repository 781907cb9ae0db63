package org.conducteur.time;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people typed, without what writers and programs vary. */
final class TypedText {
  /** Longer texts are none of what is typed into one field. */
  static final int LONGEST = 60;

  private static final CharMatcher SPACES =
      CharMatcher.anyOf(" \t\n\u000B\f\r\u00A0\u2007\u2009\u202F");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private TypedText() {}

  /** Small letters, one plain space for any, straight apostrophes; empty if it is too long. */
  static String plain(String typed) {
    if (typed.length() > 4 * LONGEST) {
      return "";
    }
    String line = SPACES.collapseFrom(typed, ' ').strip().toLowerCase(Locale.ROOT);
    return line.length() > LONGEST
        ? ""
        : line.replace('\u2019', '\'').replace('\u2032', '\'').replace('\u2033', '"');
  }

  /** As {@link #plain}, and without accents. */
  static String folded(String typed) {
    String plain = plain(typed);
    return CharMatcher.ascii().matchesAllOf(plain)
        ? plain
        : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }
}
