package org.conducteur.text;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns straight quotation marks into those of a language. Only pairs that open and close where
 * quotations do are turned; where anything is odd, all stay as typed. Marks are replaced one by
 * one, so that every character keeps its place.
 */
final class Quotation {
  /** Outer and inner marks; French takes none for inner straight ones, since ' is an apostrophe. */
  private record Marks(char open, char close, char innerOpen, char innerClose) {}

  private static final ImmutableMap<String, Marks> MARKS =
      ImmutableMap.of(
          "fr", new Marks('\u00AB', '\u00BB', '\u201C', '\u201D'),
          "en", new Marks('\u201C', '\u201D', '\u2018', '\u2019'),
          "de", new Marks('\u201E', '\u201C', '\u201A', '\u2018'),
          "da", new Marks('\u00BB', '\u00AB', '\u203A', '\u2039'));

  private static final String BEFORE_OPENING = "([{/\u2013\u2014-'\u2019\u00AB\u00BB\u201C\u201E";
  private static final String AFTER_CLOSING =
      ".,;:!?\u2026)]}/\u2013\u2014-'\u2019\u00AB\u00BB\u201C\u201D";

  private final Marks marks;
  private final StringBuilder text;

  private Quotation(Marks marks, String text) {
    this.marks = marks;
    this.text = new StringBuilder(text);
  }

  /**
   * Sets the marks of a text.
   *
   * @param text the whole text in which a quotation opens and closes
   * @param language of the text; one without known marks changes nothing
   * @return as many characters as before
   */
  static String set(String text, Locale language) {
    Marks marks = MARKS.get(language.getLanguage());
    if (marks == null || (text.indexOf('"') < 0 && text.indexOf('\'') < 0)) {
      return text;
    }
    Quotation quotation = new Quotation(marks, text);
    quotation.pair('"');
    if (!language.getLanguage().equals("fr")) {
      quotation.pair('\'');
      quotation.apostrophes();
    }
    return quotation.text.toString();
  }

  private void pair(char straight) {
    StringBuilder out = new StringBuilder(text);
    int depth = straight == '"' ? 0 : 1;
    Optional<Integer> opened = Optional.empty();
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == marks.open || here == marks.close) {
        depth += here == marks.open ? 1 : -1;
      } else if (here == straight && opened.isPresent() && closes(i)) {
        boolean inner = depth > 0;
        out.setCharAt(opened.get(), inner ? marks.innerOpen : marks.open);
        out.setCharAt(i, inner ? marks.innerClose : marks.close);
        opened = Optional.empty();
      } else if (here == straight && opened.isEmpty() && opens(i)) {
        opened = Optional.of(i);
      } else if (here == straight && !isSignOfItsOwn(i)) {
        return;
      }
    }
    if (opened.isEmpty()) {
      text.replace(0, text.length(), out.toString());
    }
  }

  private boolean opens(int at) {
    boolean free = at == 0 || isSpace(before(at)) || BEFORE_OPENING.indexOf(before(at)) >= 0;
    return free && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
  }

  private boolean closes(int at) {
    boolean free =
        at + 1 == text.length()
            || isSpace(text.charAt(at + 1))
            || text.charAt(at + 1) == '"'
            || AFTER_CLOSING.indexOf(text.charAt(at + 1)) >= 0;
    return free && at > 0 && !isSpace(before(at));
  }

  /** Inches and feet after a number, an apostrophe after or within a word. */
  private boolean isSignOfItsOwn(int at) {
    return at > 0
        && (Character.isDigit(before(at))
            || (text.charAt(at) == '\'' && Character.isLetter(before(at))));
  }

  /** What is left behind letters once quotations have theirs: "the speakers' room". */
  private void apostrophes() {
    boolean odd = false;
    for (int i = 0; i < text.length(); i++) {
      odd |= text.charAt(i) == '\'' && opens(i);
    }
    for (int i = 1; !odd && i < text.length(); i++) {
      if (text.charAt(i) == '\'' && Character.isLetter(before(i))) {
        text.setCharAt(i, '\u2019');
      }
    }
  }

  private char before(int at) {
    return text.charAt(at - 1);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
