package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * The words of a session in the grid, a line for each of its rows: the title over at most three
 * lines, then its time. The formulas of {@link GridFormulas} do the same.
 *
 * @param flat the title on one line
 * @param first what of it is in the first line
 * @param rest what is not
 * @param second what of the rest is in the second line
 * @param last what is not
 * @param shown the four lines as they are shown
 */
record GridLines(
    String flat,
    String first,
    String rest,
    String second,
    String last,
    ImmutableList<String> shown) {
  private static final String MORE = " …";
  private static final String BESIDE = " · ";

  GridLines {
    requireNonNull(flat, "flat");
    requireNonNull(first, "first");
    requireNonNull(rest, "rest");
    requireNonNull(second, "second");
    requireNonNull(last, "last");
    requireNonNull(shown, "shown");
  }

  /**
   * Breaks a title.
   *
   * @param title as its cell has it
   * @param clock its time
   * @param letters characters in a line
   * @param rows how many rows the session takes
   */
  static GridLines of(String title, String clock, int letters, int rows) {
    String flat = title.replace('\n', ' ');
    int cut = cut(flat, letters);
    String first = trim(left(flat, cut));
    String rest = flat.substring(left(flat, cut).length());
    int next = cut(rest, letters);
    String second = trim(left(rest, next));
    String last = rest.substring(left(rest, next).length());
    String one = first;
    if (rows < 2) {
      boolean beside = length(first) + length(clock) + BESIDE.length() <= letters;
      one = !rest.isEmpty() ? first + MORE : beside ? first + BESIDE + clock : first;
    }
    String two = rest.isEmpty() ? clock : rows < 3 && !last.isEmpty() ? second + MORE : second;
    String three = rest.isEmpty() ? "" : last.isEmpty() ? clock : third(last, letters);
    String four = last.isEmpty() ? "" : clock;
    return new GridLines(flat, first, rest, second, last, ImmutableList.of(one, two, three, four));
  }

  private static String third(String last, int letters) {
    return length(last) <= letters ? trim(last) : trim(left(last, letters - 1)) + "…";
  }

  /** Behind the last space that has its place in the line, else where the line is full. */
  private static int cut(String text, int letters) {
    if (length(text) <= letters) {
      return length(text);
    }
    String line = left(text, letters + 1);
    int space = line.lastIndexOf(' ');
    return space < 0 ? letters : line.codePointCount(0, space + 1);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String left(String text, int letters) {
    return length(text) <= letters ? text : text.substring(0, text.offsetByCodePoints(0, letters));
  }

  /** As TRIM does: without spaces at the ends and with single ones within. */
  private static String trim(String text) {
    return text.replaceAll(" {2,}", " ").replaceAll("^ | $", "");
  }
}
