package org.conducteur.export.office.workbook;

import java.util.regex.Pattern;

/** Makes text fit for a cell. */
final class CellText {
  /** The most characters a cell can hold (Excel's specifications and limits). */
  static final int LONGEST = 32_767;

  private static final int REPLACEMENT = 0xFFFD;

  /** In a file, {@code _x0041_} stands for the letter A (ISO/IEC 29500-1, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final String cut;

  /** With the mark that text that was cut ends in. */
  CellText(String cut) {
    this.cut = cut;
  }

  /**
   * The text as its cell shows it: without control characters, halves of surrogate pairs replaced,
   * and not longer than a cell can be.
   */
  String clean(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST));
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(c, out));
    // What is escaped in the file is counted there too.
    int most = LONGEST - (escaped(out.toString()).length() - out.length());
    if (out.length() > most) {
      int end = Math.max(1, most - cut.length());
      out.setLength(Character.isHighSurrogate(out.charAt(end - 1)) ? end - 1 : end);
      out.append(cut);
    }
    return out.toString();
  }

  /** Whether a text is longer than a cell can show. */
  boolean isCut(String text) {
    return text.length() > LONGEST - cut.length() && clean(text).endsWith(cut);
  }

  /** What a text ends in that was cut. */
  String mark() {
    return cut;
  }

  private static void append(int c, StringBuilder out) {
    if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      out.append('\n');
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (c == '\n' || c == '\t' || (!Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE)) {
      out.appendCodePoint(c);
    }
  }

  /** The same on one line and at most so long, for headers, names and properties. */
  String line(String text, int longest) {
    String line = clean(text).replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return line.substring(0, end) + "…";
  }

  /** Clean text as a file writes it, where {@code _xHHHH_} would stand for a character. */
  static String escaped(String clean) {
    return clean.contains("_x") ? ESCAPE.matcher(clean).replaceAll("_x005F_") : clean;
  }

  /** Whether a spreadsheet could take the text for a formula if it were typed again. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
  }
}
