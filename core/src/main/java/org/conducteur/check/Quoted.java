package org.conducteur.check;

import java.util.regex.Pattern;
import org.conducteur.text.RichText;

/** Long words shortened so that a sentence can quote them. */
final class Quoted {
  private static final int LONGEST = 80;
  private static final Pattern DANGLING = Pattern.compile("[\\s,;:.–-]+$");

  private Quoted() {}

  static String of(RichText text) {
    return of(text.plain());
  }

  static String of(String words) {
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
