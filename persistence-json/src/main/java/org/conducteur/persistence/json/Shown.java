package org.conducteur.persistence.json;

import java.util.Locale;

/** Shows parts of a file in a message: short, on one line, and harmless to a terminal. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** A piece of text. */
  static String text(String value) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    int i = 0;
    while (i < value.length()) {
      if (++count > LONGEST) {
        return out.append('…').toString();
      }
      int c = value.codePointAt(i);
      out.append(isVisible(c) ? Character.toString(c) : c == ' ' ? " " : codePoint(c));
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** A value as a reader of the file sees it. */
  static String node(Node node) {
    if (node instanceof Node.Text string) {
      return '"' + text(string.value()) + '"';
    } else if (node instanceof Node.Figure figure) {
      return text(figure.literal());
    } else if (node instanceof Node.Flag flag) {
      return Boolean.toString(flag.value());
    } else if (node instanceof Node.Items items) {
      return items.items().isEmpty() ? "[]" : "[…]";
    } else if (node instanceof Node.Members members) {
      return members.members().isEmpty() ? "{}" : "{…}";
    }
    return "null";
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String codePoint(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
