package org.conducteur.naming;

import java.util.regex.Pattern;
import org.conducteur.text.RichText;

/** Long words shortened so that a sentence can quote them. */
public final class Quoted {
  private static final int LONGEST = 80;
  private static final Pattern DANGLING = Pattern.compile("[\\s,;:.–-]+$");

  private Quoted() {}

  /**
   * Shortens the visible characters of a text.
   *
   * @param text any text
   * @return one line of at most 80 characters and an ellipsis
   */
  public static String of(RichText text) {
    return of(text.plain());
  }

  /**
   * Shortens words.
   *
   * @param words any words
   * @return one line of at most 80 characters and an ellipsis
   */
  public static String of(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, LONGEST);
    int space = line.lastIndexOf(' ', end);
    String kept = line.substring(0, space > LONGEST / 2 ? space : end);
    return DANGLING.matcher(kept).replaceFirst("") + "…";
  }
}
