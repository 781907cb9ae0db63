package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.country.Point;
import org.conducteur.text.RichText;

/** The points of an answer: a list with ticks, below them lists with bullets. */
final class PointItems {
  private static final String TICK = "\u2713";

  private final Reading reading;
  private final Figures figures;

  PointItems(Reading reading, Figures figures) {
    this.reading = reading;
    this.figures = figures;
  }

  static boolean isTick(SourceBlock block) {
    return block instanceof SourceBlock.Item item && item.marker().equals(TICK);
  }

  /** Where the list ends that begins there. */
  static int end(List<SourceBlock> blocks, int from) {
    int end = from;
    while (end < blocks.size()
        && blocks.get(end) instanceof SourceBlock.Item item
        && (item.depth() > 0 || item.marker().isEmpty() || item.marker().equals(TICK))) {
      end++;
    }
    return end;
  }

  ImmutableList<Point> read(List<SourceBlock> items) {
    ImmutableList.Builder<Point> out = ImmutableList.builder();
    for (List<SourceBlock> one : divided(items)) {
      out.add(point(one));
    }
    return out.build();
  }

  /** Each item with what stands below it. */
  private static List<List<SourceBlock>> divided(List<SourceBlock> items) {
    int top = items.stream().mapToInt(PointItems::depth).min().orElse(0);
    List<Integer> starts =
        IntStream.range(0, items.size())
            .filter(i -> depth(items.get(i)) == top && !marker(items.get(i)).isEmpty())
            .boxed()
            .toList();
    List<List<SourceBlock>> out = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : items.size();
      out.add(items.subList(starts.get(i), end));
    }
    return out;
  }

  private static int depth(SourceBlock block) {
    return block instanceof SourceBlock.Item item ? item.depth() : Integer.MAX_VALUE;
  }

  private static String marker(SourceBlock block) {
    return block instanceof SourceBlock.Item item ? item.marker() : "";
  }

  /** The first line, what goes on with it, then the points below. */
  private Point point(List<SourceBlock> item) {
    int depth = depth(item.get(0));
    int below = 1;
    while (below < item.size()
        && (depth(item.get(below)) <= depth || marker(item.get(below)).matches("\\d+[.)]"))) {
      below++;
    }
    List<SourceBlock> more = item.subList(1, below);
    Point.Builder point = Point.builder().points(read(item.subList(below, item.size())));
    StyledText said = marks(Styles.text(item.get(0)), point);
    Optional<FigureReading.Told> told =
        more.isEmpty() ? new FigureReading(reading).read(said) : Optional.empty();
    if (told.isPresent()) {
      point.figures(told.get().figures().stream().map(figures::once).toList());
      told.get().date().ifPresent(point::date);
      return point.build();
    }
    List<SourceBlock> text = new ArrayList<>();
    if (!said.isBlank()) {
      text.add(new SourceBlock.Paragraph("", said, item.get(0).place()));
    }
    text.addAll(lifted(more, depth));
    return point.text(text.isEmpty() ? RichText.EMPTY : reading.rich(text)).build();
  }

  private static List<SourceBlock> lifted(List<SourceBlock> more, int depth) {
    List<SourceBlock> out = new ArrayList<>();
    for (SourceBlock block : more) {
      if (block instanceof SourceBlock.Item item && item.depth() <= depth) {
        out.add(new SourceBlock.Paragraph("", item.text(), item.place()));
      } else if (block instanceof SourceBlock.Item item) {
        out.add(
            new SourceBlock.Item(
                item.depth() - depth - 1, item.marker(), item.text(), item.place()));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  /** Takes off what the end of the line says of the point, and the looks that come with it. */
  private StyledText marks(StyledText line, Point.Builder point) {
    StyledText said = line.strip();
    Optional<StyledText> unanswered = without("point.unanswered", said, true);
    point.unanswered(unanswered.isPresent());
    said = unanswered.orElse(said);
    Optional<StyledText> uncertain =
        without("point.uncertain", said, false).filter(StyledText::isItalic);
    point.uncertain(uncertain.isPresent());
    said = uncertain.map(rest -> looking(rest, false, Optional.empty())).orElse(said);
    Optional<String> language = language(said);
    language.map(ForeignTags::plain).ifPresent(point::language);
    return language.isPresent() ? looking(said, true, language) : said;
  }

  private Optional<StyledText> without(String key, StyledText line, boolean bold) {
    String mark = "(" + reading.words().text(key) + ")";
    int from = line.plain().length() - mark.length();
    boolean told =
        from >= 0
            && Sentence.plain(line.plain()).endsWith(Sentence.plain(mark))
            && (!bold || line.from(from).isBold());
    return told ? Optional.of(line.slice(0, from).strip()) : Optional.empty();
  }

  private static Optional<String> language(StyledText line) {
    List<Optional<String>> all =
        line.runs().stream()
            .filter(run -> run.note().isEmpty())
            .map(run -> run.look().language())
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  /** The same without the look that a mark of the point says: slanted, or of a language. */
  private static StyledText looking(StyledText line, boolean italics, Optional<String> language) {
    List<Run> runs = new ArrayList<>();
    for (Run run : line.runs()) {
      Look look = run.look();
      Look other =
          new Look(
              look.bold(),
              italics && look.italic(),
              look.link(),
              language.isPresent() ? Optional.empty() : look.language());
      runs.add(run.note().isPresent() ? run : Run.of(run.text(), other));
    }
    return StyledText.of(runs);
  }
}
