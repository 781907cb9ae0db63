package org.conducteur.persistence.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays JSON out for people: two spaces, and on one line what holds nothing but single values and
 * fits.
 */
final class JsonPrinter {
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /** The text of a value, with a line feed at its end. */
  static String print(Node root) {
    JsonPrinter printer = new JsonPrinter();
    printer.tall(root, 0);
    return printer.out.append('\n').toString();
  }

  /** Writes a value that begins at a column and is followed by at most a comma. */
  private void value(Node node, int depth, int column) {
    Optional<String> flat = flat(node, WIDTH - column - 1);
    if (flat.isPresent()) {
      out.append(flat.get());
    } else {
      tall(node, depth);
    }
  }

  private void tall(Node node, int depth) {
    if (node instanceof Node.Members members && !members.members().isEmpty()) {
      lines('{', members.members(), '}', depth, this::member);
    } else if (node instanceof Node.Items items && !items.items().isEmpty()) {
      lines('[', items.items(), ']', depth, (item, deeper) -> value(item, deeper, 2 * deeper));
    } else {
      out.append(scalar(node));
    }
  }

  /** Writes one part of something that takes several lines. */
  private interface Part<T> {
    void write(T part, int depth);
  }

  private <T> void lines(char open, List<T> parts, char close, int depth, Part<T> each) {
    out.append(open);
    String separator = "\n";
    for (T part : parts) {
      out.append(separator).append("  ".repeat(depth + 1));
      each.write(part, depth + 1);
      separator = ",\n";
    }
    out.append('\n').append("  ".repeat(depth)).append(close);
  }

  private void member(Node.Member member, int depth) {
    String name = quoted(member.name()) + ": ";
    out.append(name);
    value(member.value(), depth, 2 * depth + length(name));
  }

  /** The value on one line, if it may be and is no longer than that. */
  private static Optional<String> flat(Node node, int longest) {
    if (node.isScalar()) {
      return Optional.of(scalar(node));
    }
    StringBuilder line = new StringBuilder();
    boolean fits =
        node instanceof Node.Items items
            ? !items.tall() && flatItems(items, line, longest)
            : flatMembers((Node.Members) node, line, longest);
    return fits && length(line) <= longest ? Optional.of(line.toString()) : Optional.empty();
  }

  private static boolean flatItems(Node.Items items, StringBuilder line, int longest) {
    String separator = "[";
    for (Node item : items.items()) {
      if (!item.isScalar() || line.length() > 2 * longest) {
        return false;
      }
      line.append(separator).append(scalar(item));
      separator = ", ";
    }
    line.append(items.items().isEmpty() ? "[]" : "]");
    return true;
  }

  private static boolean flatMembers(Node.Members members, StringBuilder line, int longest) {
    String separator = "{";
    for (Node.Member member : members.members()) {
      if (!member.value().isScalar() || line.length() > 2 * longest) {
        return false;
      }
      line.append(separator).append(quoted(member.name())).append(": ");
      line.append(scalar(member.value()));
      separator = ", ";
    }
    line.append(members.members().isEmpty() ? "{}" : "}");
    return true;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static String scalar(Node node) {
    if (node instanceof Node.Text text) {
      return quoted(text.value());
    } else if (node instanceof Node.Figure figure) {
      return figure.literal();
    } else if (node instanceof Node.Flag flag) {
      return Boolean.toString(flag.value());
    } else if (node instanceof Node.Nothing) {
      return "null";
    }
    return node instanceof Node.Items ? "[]" : "{}";
  }

  /** Everything but control characters and halves of surrogate pairs is written as it is. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        quoted.append(c).append(text.charAt(++i));
      } else {
        appendEscaped(c, quoted);
      }
    }
    return quoted.append('"').toString();
  }

  private static void appendEscaped(char c, StringBuilder quoted) {
    switch (c) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      default -> {
        if (Character.isISOControl(c) || Character.isSurrogate(c)) {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          quoted.append(c);
        }
      }
    }
  }
}
