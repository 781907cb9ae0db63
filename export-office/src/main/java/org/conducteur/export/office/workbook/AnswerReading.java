package org.conducteur.export.office.workbook;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.country.Point;
import org.conducteur.naming.Folded;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of an answer back as points. A line begins with a bullet or at the edge of the
 * cell, and the deeper it is set in, the deeper its level. A point whose lines are as they were
 * keeps all that they do not show; one that is reworded at its place keeps figures, date and
 * language.
 */
final class AnswerReading {
  private static final Splitter LINES = Splitter.on('\n');
  private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:([•◦▪·*]|[-–—])(?:\\s+|$))?");

  /** A line as somebody left it. */
  private record Line(int indent, boolean bullet, String text) {}

  /** A point in the making. */
  private static final class Node {
    private final int indent;
    private final List<Node> below = new ArrayList<>();
    private String text;
    private @Nullable Point old;
    private boolean untouched;

    Node(int indent, String text) {
      this.indent = indent;
      this.text = text;
    }
  }

  private final AnswerLines lines;
  private final Words words;
  private final CellText texts;
  private final ListMultimap<String, Point> known =
      MultimapBuilder.hashKeys().linkedListValues().build();

  AnswerReading(AnswerLines lines, Words words) {
    this.lines = lines;
    this.words = words;
    texts = new CellText(words.text("cut"));
  }

  /** The points that a text says, where there were others before. */
  ImmutableList<Point> read(String text, ImmutableList<Point> before) {
    if (Folded.of(text).equals(Folded.of(words.text("unanswered")))) {
      return ImmutableList.of();
    }
    remember(before);
    Node root = new Node(-1, "");
    arrange(nodes(split(text)), root);
    return points(root.below, before);
  }

  private void remember(List<Point> points) {
    for (Point point : points) {
      known.put(firstLine(point), point);
      remember(point.points());
    }
  }

  private String firstLine(Point point) {
    return own(point).get(0);
  }

  /** The lines of a point as a cell keeps them. */
  private List<String> own(Point point) {
    return LINES.splitToStream(texts.clean(lines.shown(point))).map(String::strip).toList();
  }

  private static List<Line> split(String text) {
    boolean bullets = text.contains("•");
    List<Line> found = new ArrayList<>();
    for (String raw : LINES.split(text.replace("\t", "   "))) {
      Matcher bullet = BULLET.matcher(raw);
      bullet.lookingAt();
      String mark = bullet.group(2);
      // A dash below a bullet is a level of its own, even without space before it.
      int deeper = bullets && mark != null && "-–—".contains(mark) ? 1 : 0;
      found.add(
          new Line(
              bullet.group(1).length() + deeper,
              mark != null,
              raw.substring(bullet.end()).strip()));
    }
    return found;
  }

  private List<Node> nodes(List<Line> all) {
    List<Node> nodes = new ArrayList<>();
    StringBuilder blank = new StringBuilder();
    int i = 0;
    while (i < all.size()) {
      Line line = all.get(i);
      boolean begins = line.bullet() || (line.indent() == 0 && !line.text().isEmpty());
      if (begins || (nodes.isEmpty() && !line.text().isEmpty())) {
        Node node = new Node(line.indent(), line.text());
        nodes.add(node);
        blank.setLength(0);
        i += Math.max(1, recognise(node, all, i));
      } else {
        if (line.text().isEmpty()) {
          blank.append('\n');
        } else {
          Node last = nodes.get(nodes.size() - 1);
          last.text += blank + "\n" + line.text();
          blank.setLength(0);
        }
        i++;
      }
    }
    return nodes;
  }

  /** Finds the point whose lines stand here, and says how many they are; 0 if there is none. */
  private int recognise(Node node, List<Line> all, int at) {
    for (Point point : known.get(all.get(at).text())) {
      List<String> own = own(point);
      if (stands(own, all, at)) {
        known.remove(own.get(0), point);
        node.old = point;
        node.untouched = true;
        return own.size();
      }
    }
    node.old = sayingTheSame(withoutMarks(node.text));
    return 0;
  }

  /** The point whose words these are, whatever is noted behind them. */
  private @Nullable Point sayingTheSame(String text) {
    for (Point point : known.values()) {
      if (texts.clean(lines.words(point)).strip().equals(text)) {
        known.remove(firstLine(point), point);
        return point;
      }
    }
    return null;
  }

  private static boolean stands(List<String> own, List<Line> all, int at) {
    if (at + own.size() > all.size()) {
      return false;
    }
    for (int i = 1; i < own.size(); i++) {
      if (!BULLET.matcher(own.get(i)).replaceFirst("").equals(all.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static void arrange(List<Node> nodes, Node root) {
    List<Node> above = new ArrayList<>(List.of(root));
    for (Node node : nodes) {
      while (above.get(above.size() - 1).indent >= node.indent && above.size() > 1) {
        above.remove(above.size() - 1);
      }
      above.get(above.size() - 1).below.add(node);
      above.add(node);
    }
  }

  private ImmutableList<Point> points(List<Node> nodes, List<Point> before) {
    if (nodes.size() == before.size()) {
      for (int i = 0; i < nodes.size(); i++) {
        Point there = before.get(i);
        if (nodes.get(i).old == null && known.remove(firstLine(there), there)) {
          nodes.get(i).old = there;
        }
      }
    }
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (Node node : nodes) {
      Point old = node.old;
      ImmutableList<Point> below =
          points(node.below, old == null ? ImmutableList.of() : old.points());
      Point now = node.untouched && old != null ? old : typed(node.text, old);
      points.add(now.toBuilder().points(below).build());
    }
    return points.build();
  }

  private Point typed(String text, @Nullable Point old) {
    String rest = withoutMarks(text);
    String marks = text.substring(text.indexOf(rest) + rest.length());
    boolean doubtful = contains(marks, mark("uncertain"));
    boolean open = contains(marks, mark("point.unanswered"));
    Point.Builder point = old == null ? Point.builder() : old.toBuilder();
    // Words that stand for figures are none of the point's own, as long as they are the same.
    if (old == null || !texts.clean(lines.words(old)).strip().equals(rest)) {
      point.text(RichText.of(rest));
    }
    return point.uncertain(doubtful).unanswered(open).build();
  }

  private String mark(String key) {
    return "(" + words.text(key) + ")";
  }

  private String withoutMarks(String text) {
    String rest = text.strip();
    while (endsWith(rest, mark("uncertain")) || endsWith(rest, mark("point.unanswered"))) {
      rest = rest.substring(0, rest.lastIndexOf('(')).strip();
    }
    return rest;
  }

  private static boolean contains(String text, String mark) {
    return text.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT));
  }

  private static boolean endsWith(String text, String mark) {
    return text.length() >= mark.length()
        && text.regionMatches(true, text.length() - mark.length(), mark, 0, mark.length());
  }
}
