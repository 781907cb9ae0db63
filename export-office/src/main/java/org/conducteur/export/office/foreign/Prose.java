package org.conducteur.export.office.foreign;

import java.util.regex.Pattern;
import org.conducteur.text.RichText;

/** Text of a cell as Markdown. */
final class Prose {
  private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[•‣▪·–—●][ \\t\\u00A0]*");
  private static final Pattern LINE_END =
      Pattern.compile("\\n+(?![ \\t]*(?:[-*+]|\\d{1,3}[.)])[ \\t])");

  private Prose() {}

  /** Each line is a paragraph as people see it, unless it is an item of a list. */
  static RichText of(String text) {
    String items = BULLET.matcher(text.strip()).replaceAll("- ");
    return RichText.of(LINE_END.matcher(items).replaceAll("\n\n"));
  }
}
