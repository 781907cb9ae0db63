package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.conducteur.country.Point;
import org.conducteur.id.FigureId;
import org.conducteur.text.RichText;

/** Lists as nested points: what is slanted is uncertain, what only asks is unanswered. */
final class PointLines {
  private static final int LONGEST_QUESTION = 250;
  private static final Pattern LINK = Pattern.compile("<?(?:https?://|www\\.)\\S+>?");

  private final MarkdownWriting markdown;
  private final Function<String, ImmutableList<FigureId>> figures;

  /**
   * Makes points.
   *
   * @param markdown how their texts are written
   * @param figures keeps the figures of a text and names them
   */
  PointLines(MarkdownWriting markdown, Function<String, ImmutableList<FigureId>> figures) {
    this.markdown = markdown;
    this.figures = figures;
  }

  /** Where an item of a list is put together with the lines that go on with it. */
  private record Line(int depth, StyledText text) {}

  /** The points of items and of the paragraphs that go on with them. */
  ImmutableList<Point> of(List<SourceBlock> blocks) {
    List<Line> lines = new ArrayList<>();
    for (SourceBlock block : blocks) {
      StyledText text = Blocks.text(block).orElse(StyledText.EMPTY).strip();
      Line last = Iterables.getLast(lines, null);
      if (last != null && goesOn(block, last.text())) {
        String between = isLink(text.plain()) || isSentence(text.plain()) ? "\n" : " ";
        lines.set(
            lines.size() - 1,
            new Line(last.depth(), StyledText.join(ImmutableList.of(last.text(), text), between)));
      } else {
        lines.add(new Line(block instanceof SourceBlock.Item item ? item.depth() : 0, text));
      }
    }
    return points(lines, 0, lines.size());
  }

  /** Whether a block goes on with the item before it: a link, the end of a broken sentence. */
  static boolean goesOn(SourceBlock block, StyledText before) {
    if (block instanceof SourceBlock.Item item) {
      return item.marker().isEmpty();
    }
    String text = Blocks.text(block).orElse(StyledText.EMPTY).plain().strip();
    return !text.isEmpty()
        && (isLink(text)
            || (Character.isLowerCase(text.codePointAt(0))
                && !before.plain().strip().matches("(?s).*[.!?;:]")));
  }

  private static boolean isLink(String text) {
    return LINK.matcher(text).matches();
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Deeper lines belong to the one before them. */
  private ImmutableList<Point> points(List<Line> lines, int from, int to) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && lines.get(end).depth() > lines.get(at).depth()) {
        end++;
      }
      points.add(point(lines.get(at).text(), points(lines, at + 1, end)));
      at = end;
    }
    return points.build();
  }

  private Point point(StyledText text, ImmutableList<Point> below) {
    Optional<Integer> doubt = doubt(text);
    if (doubt.isPresent()) {
      StyledText sure = text.slice(0, doubt.get()).strip();
      StyledText unsure = text.from(doubt.get()).strip();
      return point(sure, ImmutableList.<Point>builder().add(leaf(unsure)).addAll(below).build());
    }
    return leaf(text).toBuilder().points(below).build();
  }

  /** Where the last sentences of a point begin, if they alone are slanted. */
  private static Optional<Integer> doubt(StyledText text) {
    int at = text.plain().length();
    int last = text.runs().size() - 1;
    while (last >= 0
        && (text.runs().get(last).look().italic() || text.runs().get(last).text().isBlank())) {
      at -= text.runs().get(last).text().length();
      last--;
    }
    boolean whole = at <= 0 || text.slice(0, at).isBlank();
    return whole
            || text.from(at).isBlank()
            || !text.slice(0, at).plain().strip().matches("(?s).*[.!?»]")
            || !text.from(at).plain().strip().matches("(?s).{12,}")
        ? Optional.empty()
        : Optional.of(at);
  }

  private Point leaf(StyledText text) {
    boolean uncertain = text.isItalic();
    String plain = text.plain().strip();
    boolean asks =
        plain.endsWith("?") && plain.length() <= LONGEST_QUESTION && Sentences.of(text).size() == 1;
    RichText rich = markdown.rich(uncertain ? upright(text) : text);
    Point.Builder point =
        Point.builder()
            .text(rich)
            .figures(figures.apply(plain))
            .uncertain(uncertain)
            .unanswered(asks);
    PointDates.find(plain).ifPresent(point::date);
    return point.build();
  }

  /** What is uncertain is set in slanted letters by itself. */
  private static StyledText upright(StyledText text) {
    return StyledText.of(
        text.runs().stream()
            .map(
                run ->
                    new Run(
                        run.text(),
                        new Look(
                            run.look().bold(), false, run.look().link(), run.look().language()),
                        run.note()))
            .toList());
  }
}
