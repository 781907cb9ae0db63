package org.conducteur.export.office.scan;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.export.office.pack.XmlPart;

/** Texts as files write them, as people see them. */
final class CellWords {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private CellWords() {}

  /**
   * The text of the element that was begun last, whose runs may look differently; how it is
   * pronounced in Japanese is left out.
   */
  static String read(XmlPart xml) throws IOException {
    StringBuilder out = new StringBuilder();
    int item = xml.depth();
    while (xml.toChild(item)) {
      if (xml.element().equals("t")) {
        xml.appendText(out, Limits.TEXT);
      } else if (xml.element().equals("r")) {
        run(xml, out);
      }
    }
    return plain(out.toString());
  }

  private static void run(XmlPart xml, StringBuilder out) throws IOException {
    int run = xml.depth();
    while (xml.toChild(run)) {
      if (xml.element().equals("t")) {
        xml.appendText(out, Limits.TEXT);
      }
    }
  }

  /** Undoes {@code _x000D_} and the like, and ends lines as Java does. */
  static String plain(String written) {
    String text =
        written.contains("_x") ? ESCAPE.matcher(written).replaceAll(CellWords::character) : written;
    String lines = text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
    return LONE_SURROGATE.matcher(lines).replaceAll("\uFFFD");
  }

  private static String character(MatchResult escape) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(escape.group(1), 16)));
  }
}
