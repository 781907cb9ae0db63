package org.conducteur.export.office.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep the items of a list are: by their level, or, where each level is a list of its own, by
 * their style or indent.
 */
final class ListDepth {
  /**
   * An open list.
   *
   * @param list its id
   * @param level its level
   * @param indent the left indent of its items
   */
  private record Open(int list, int level, int indent) {}

  private static final Pattern STYLE =
      Pattern.compile("list (?:bullet|number|continue)? ?([2-5])", Pattern.CASE_INSENSITIVE);

  /** A tenth of an inch: less is no deeper level. */
  private static final int STEP = 144;

  private final Numbering numbering;
  private final StyleSheet styles;
  private final Deque<Open> open = new ArrayDeque<>();

  ListDepth(Numbering numbering, StyleSheet styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** Something else than an item stands here. */
  void end() {
    open.clear();
  }

  /** The depth of an item. */
  int next(int list, int level, ParagraphMarks whole) {
    int indent =
        whole
            .indent()
            .or(() -> numbering.find(list, level).flatMap(ListLevel::indent))
            .orElse(720 * (level + 1));
    while (!open.isEmpty() && !isWithin(open.peek(), list, level, indent)) {
      open.pop();
    }
    open.push(new Open(list, level, indent));
    Matcher named = STYLE.matcher(styles.name(whole));
    int byStyle = named.matches() ? Integer.parseInt(named.group(1)) - 1 : 0;
    return Math.max(Math.max(level, byStyle), open.size() - 1);
  }

  /** Within one list levels count, between lists the indent does. */
  private static boolean isWithin(Open outer, int list, int level, int indent) {
    return outer.list() == list ? outer.level() < level : outer.indent() + STEP <= indent;
  }

  /** The depth of the item with which an unmarked paragraph goes on. */
  Optional<Integer> below(ParagraphMarks own, ParagraphMarks whole) {
    Open last = open.peek();
    boolean indented =
        last != null
            && own.list().isEmpty()
            && whole.indent().filter(indent -> indent > 0 && indent >= last.indent()).isPresent();
    return indented ? Optional.of(Math.max(last.level(), open.size() - 1)) : Optional.empty();
  }
}
