package org.conducteur.persistence.json;

import com.google.common.base.Ascii;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the tags of one text into the marks of Markdown, in one pass. */
final class HtmlTurning {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?i)\\b(href|src|alt)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
  private static final int DEEPEST = 20;

  private final boolean whole;
  private final MarkdownLines out = new MarkdownLines();
  private final Deque<String> targets = new ArrayDeque<>();
  private final Deque<Integer> numbers = new ArrayDeque<>();
  private String hidden = "";
  private boolean preformatted;

  /**
   * A turning.
   *
   * @param whole whether all of the text is HTML, and none of it Markdown
   */
  HtmlTurning(boolean whole) {
    this.whole = whole;
  }

  String turn(String text) {
    Matcher tag = Markup.TAG.matcher(text);
    int from = 0;
    while (tag.find()) {
      words(text.substring(from, tag.start()));
      if (tag.group(2) != null) {
        boolean closing = !tag.group(1).isEmpty();
        tag(Ascii.toLowerCase(tag.group(2)), closing, tag.group(3));
      }
      from = tag.end();
    }
    words(text.substring(from));
    while (!targets.isEmpty()) {
      closeLink();
    }
    return out.text();
  }

  private void words(String raw) {
    if (!hidden.isEmpty() || raw.isEmpty()) {
      return;
    }
    if (preformatted) {
      out.code(HtmlEntities.decode(raw));
    } else if (whole) {
      out.words(Markup.escaped(HtmlEntities.decode(raw).replaceAll("[ \\t\\n]+", " ")));
    } else {
      out.raw(raw);
    }
  }

  private void tag(String name, boolean closing, String attributes) {
    if (!hidden.isEmpty()) {
      hidden = closing && hidden.equals(name) ? "" : hidden;
      return;
    }
    switch (name) {
      case "script", "style" -> hidden = closing ? "" : name;
      case "br" -> out.lineBreak();
      case "strong", "b" -> out.mark("**", closing);
      case "em", "i" -> out.mark("*", closing);
      case "a" -> link(closing, attributes);
      case "img" -> picture(attributes);
      case "code" -> code(closing);
      case "pre" -> {
        out.block();
        preformatted = !closing;
      }
      case "li" -> item(closing);
      case "ul", "ol" -> list(name.equals("ol"), closing);
      case "blockquote" -> quote(closing);
      case "td", "th", "span", "sup", "sub", "small", "font", "u" -> out.words(cell(name, closing));
      default -> heading(name, closing);
    }
  }

  private static String cell(String name, boolean closing) {
    return closing && name.startsWith("t") ? " " : "";
  }

  private void heading(String name, boolean closing) {
    out.block();
    if (!closing && name.matches("h[1-6]")) {
      out.prefix("#".repeat(name.charAt(1) - '0') + " ");
    }
  }

  private void code(boolean closing) {
    if (!preformatted) {
      out.mark("`", closing);
    }
  }

  private void link(boolean closing, String attributes) {
    if (closing) {
      if (!targets.isEmpty()) {
        closeLink();
      }
    } else if (targets.isEmpty()) {
      String target = attribute("href", attributes);
      targets.push(target);
      out.openLink(target);
    }
  }

  private void closeLink() {
    out.closeLink(targets.pop());
  }

  private void picture(String attributes) {
    String source = attribute("src", attributes);
    if (!source.isEmpty() && targets.isEmpty()) {
      out.words(Markup.link(attribute("alt", attributes), source));
    }
  }

  private void list(boolean ordered, boolean closing) {
    out.block();
    if (!closing) {
      numbers.push(ordered ? 1 : 0);
    } else if (!numbers.isEmpty()) {
      numbers.pop();
    }
  }

  private void item(boolean closing) {
    if (closing) {
      out.outdent();
      return;
    }
    int number = numbers.isEmpty() ? 0 : numbers.pop();
    numbers.push(number == 0 ? 0 : number + 1);
    out.item(number == 0 ? "- " : number + ". ", Math.min(numbers.size(), DEEPEST));
  }

  private void quote(boolean closing) {
    out.block();
    if (closing) {
      out.outdent();
    } else {
      out.indent("> ");
    }
  }

  private static String attribute(String name, String attributes) {
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      if (Ascii.equalsIgnoreCase(matcher.group(1), name)) {
        for (int group = 2; group <= 4; group++) {
          if (matcher.group(group) != null) {
            return HtmlEntities.decode(matcher.group(group)).strip();
          }
        }
      }
    }
    return "";
  }
}
