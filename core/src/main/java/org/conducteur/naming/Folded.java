package org.conducteur.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what writers vary: case, accents, spaces, hyphens and punctuation. */
public final class Folded {
  private static final Pattern VARYING = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /**
   * Folds words; two writings of the same name become equal.
   *
   * @param words any text
   * @return letters and digits alone, in small letters; may be empty
   */
  public static String of(String words) {
    return isPlain(words) ? plain(words) : folded(words);
  }

  /** ASCII has nothing to take apart, and most names are written in it. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        out.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return out.toString();
  }

  private static String folded(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss");
    return VARYING.matcher(plain).replaceAll("");
  }
}
