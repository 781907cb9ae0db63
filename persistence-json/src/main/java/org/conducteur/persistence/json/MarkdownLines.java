package org.conducteur.persistence.json;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Deque;

/** Markdown in the making: blocks, and before each line what it is inside of. */
final class MarkdownLines {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> inside = new ArrayDeque<>();

  /** Marks of emphasis and links that wait for their first word. */
  private final StringBuilder waiting = new StringBuilder();

  /** What stands before the next words of a new block. */
  private String first = "";

  /** Whether that takes the place of the last margin. */
  private boolean inItem;

  private boolean blank = true;
  private boolean space;

  /** Ends the block; the next words begin another. */
  void block() {
    if (!blank) {
      trimEnd();
      out.append('\n');
      blank = true;
    }
    first = "";
    inItem = false;
    space = false;
  }

  /** Puts a mark before the next words of a new block, once. */
  void prefix(String mark) {
    first = mark;
  }

  void indent(String mark) {
    inside.addLast(mark);
  }

  void outdent() {
    block();
    inside.pollLast();
  }

  /** Begins an item, and ends those that were left open at its level. */
  void item(String mark, int level) {
    block();
    long open = inside.stream().filter(String::isBlank).count();
    while (open >= level && !inside.isEmpty()) {
      open -= inside.removeLast().isBlank() ? 1 : 0;
    }
    first = mark;
    inItem = true;
    inside.addLast(" ".repeat(mark.length()));
  }

  void lineBreak() {
    if (!blank) {
      trimEnd();
      out.append("  \n").append(margin());
      space = false;
    }
  }

  void mark(String mark, boolean closing) {
    if (!closing) {
      waiting.append(mark);
    } else if (waiting.toString().endsWith(mark)) {
      waiting.setLength(waiting.length() - mark.length());
    } else if (!blank) {
      boolean after = space;
      trimEnd();
      out.append(mark);
      space = after;
    }
  }

  void openLink(String target) {
    if (Markup.isAddress(target)) {
      waiting.append('[');
    }
  }

  /** Ends a link; what is no address of the web is shown behind the words. */
  void closeLink(String target) {
    if (!Markup.isAddress(target)) {
      words(target.isEmpty() ? "" : " (" + Markup.escaped(target) + ")");
    } else if (waiting.toString().endsWith("[")) {
      waiting.setLength(waiting.length() - 1);
      words(Markup.link("", target));
    } else {
      mark("](" + Markup.destination(target) + ")", true);
    }
  }

  /** Words in one line, without marks. */
  void words(String words) {
    if (words.isBlank()) {
      space |= !words.isEmpty() && !blank;
      return;
    }
    boolean before = Character.isWhitespace(words.charAt(0));
    begin(before);
    out.append(words.strip());
    space = Character.isWhitespace(words.charAt(words.length() - 1));
  }

  /** Markdown as it is. */
  void raw(String markdown) {
    if (!markdown.isBlank()) {
      begin(false);
      out.append(blankMargin(markdown));
    } else if (markdown.contains("\n\n")) {
      block();
    } else {
      space |= !blank;
    }
  }

  private String blankMargin(String markdown) {
    String margin = margin();
    return margin.isEmpty() ? markdown : markdown.replace("\n", "\n" + margin);
  }

  /** Lines of code, as a block. */
  void code(String lines) {
    block();
    separate(margin());
    for (String line : lines.strip().split("\n", -1)) {
      out.append(margin()).append("    ").append(line).append('\n');
    }
  }

  private void begin(boolean spaced) {
    if (blank) {
      startBlock();
    } else if (space || spaced) {
      out.append(' ');
    }
    space = false;
    out.append(waiting);
    waiting.setLength(0);
  }

  private void startBlock() {
    String margin = margin(inside.size() - (inItem ? 1 : 0));
    separate(margin);
    out.append(margin).append(first);
    first = "";
    inItem = false;
    blank = false;
  }

  /** An empty line between two blocks. */
  private void separate(String margin) {
    if (!out.isEmpty()) {
      out.append(margin.stripTrailing()).append('\n');
    }
  }

  private String margin() {
    return margin(inside.size());
  }

  private String margin(int depth) {
    return inside.stream().limit(Math.max(0, depth)).collect(joining());
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  String text() {
    return out.toString().strip();
  }
}
