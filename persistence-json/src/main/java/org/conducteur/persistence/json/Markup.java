package org.conducteur.persistence.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of other programs as Markdown. What is HTML from its first character on is turned into
 * Markdown with all that Markdown would misunderstand made harmless; in Markdown with a few tags
 * only the tags are turned.
 */
final class Markup {
  private static final String TAGS =
      "p|div|section|article|br|hr|ul|ol|li|strong|b|em|i|u|a|h[1-6]|blockquote|code|pre|span|img"
          + "|table|thead|tbody|tr|td|th|script|style|dl|dt|dd|sup|sub|small|font";
  static final Pattern TAG =
      Pattern.compile(
          "<!--.*?(?:-->|\\z)|<(/?)(" + TAGS + ")(?=[\\s/>])((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<]");
  private static final Pattern LINE_START =
      Pattern.compile("^(\\s*)(#|>|[-+](?=\\s)|\\d{1,9}(?=[.)]\\s))");
  private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[•‣▪·●][ \\t\\u00A0]*");
  private static final Pattern LINE_END =
      Pattern.compile("(?<=\\S)[ \\t]*\\n(?=\\S)(?![ \\t]*(?:[-*+]|\\d{1,3}[.)])[ \\t])");

  private Markup() {}

  /** Markdown or HTML. */
  static String markdown(String text) {
    String lines = lines(text);
    Matcher tag = TAG.matcher(lines);
    if (!tag.find()) {
      return lines.strip();
    }
    boolean html = lines.stripLeading().startsWith("<") && tag.start() == indent(lines);
    return new HtmlTurning(html).turn(lines);
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  /** Text in which each end of a line is meant, as forms without any markup have it. */
  static String plainLines(String text) {
    if (TAG.matcher(text).find()) {
      return markdown(text);
    }
    String items = BULLET.matcher(lines(text).strip()).replaceAll("- ");
    return LINE_END.matcher(items).replaceAll("  \n");
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Plain words that stand in Markdown and mean nothing in it. */
  static String escaped(String words) {
    String quiet = SPECIAL.matcher(words).replaceAll("\\\\$0");
    return LINE_START.matcher(quiet).replaceFirst("$1\\\\$2");
  }

  /** A link; one that leads nowhere or is no address of the web is words. */
  static String link(String words, String target) {
    String address = target.strip();
    if (!isAddress(address)) {
      return words.isBlank()
          ? escaped(address)
          : escaped(words) + (address.isEmpty() ? "" : " (" + escaped(address) + ")");
    }
    String shown = words.isBlank() ? address : words;
    return "[" + escaped(shown) + "](" + destination(address) + ")";
  }

  static boolean isAddress(String target) {
    return target.matches("(?i)(?:https?://|mailto:|tel:)[^\\s<>\\\\]+");
  }

  static String destination(String address) {
    return "<" + address + ">";
  }
}
