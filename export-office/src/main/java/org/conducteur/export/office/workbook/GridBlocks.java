package org.conducteur.export.office.workbook;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.Session;

/** Lays the sessions of a day on its rows, and makes the rows high enough to read them. */
final class GridBlocks {
  /** The height of a line of text in points. */
  private static final float LINE = 12.5f;

  /** The least and most height of five minutes in points. */
  private static final float LOWEST = 4.5f;

  private static final float HIGHEST = 12f;

  private record Placed(GridSession session, int column, int columns, Style style) {}

  /** What a page leaves for a day, and its width for the columns, in points at full size. */
  private static final float PAGE_HEIGHT = 610;

  private static final float PAGE_WIDTH = 538;

  /** The width of a character in points. */
  private static final float CHARACTER = 5.25f;

  private final Words words;
  private final int width;
  private final List<Placed> placed = new ArrayList<>();
  private final List<GridSession> leftOut = new ArrayList<>();

  GridBlocks(Words words, int width) {
    this.words = words;
    this.width = width;
  }

  /** Names sessions below the picture for which there is no place in it. */
  void leaveOut(List<GridSession> sessions) {
    leftOut.addAll(sessions);
  }

  void add(GridSession session, int column, int columns, Style style) {
    placed.add(new Placed(session, column, columns, style));
  }

  GridDay day(Value title, int columns) {
    GridDay.Scale scale = scale();
    float height = LOWEST * scale.step() / 5;
    for (Placed one : placed) {
      int rows = Math.max(1, scale.row(one.session().to()) - scale.row(one.session().from()));
      height = Math.max(height, (lines(title(one), one) * LINE + 3) / rows);
    }
    float onPage = PAGE_HEIGHT * Math.max(1, (columns * width + 8) * CHARACTER / PAGE_WIDTH);
    height = Math.min(height, HIGHEST * scale.step() / 5);
    height = Math.max(LOWEST * scale.step() / 5, Math.min(height, onPage / scale.rows()));
    GridDay.Scale fitted = scale.withHeight(height);
    ImmutableList.Builder<GridDay.Block> blocks = ImmutableList.builder();
    int[] free = new int[columns];
    for (Placed one :
        ImmutableList.sortedCopyOf(comparingLong((Placed p) -> p.session().from()), placed)) {
      block(one, fitted, free).ifPresentOrElse(blocks::add, () -> leftOut.add(one.session()));
    }
    return new GridDay(title, fitted, blocks.build(), leftOutInWords());
  }

  /** Rows of a quarter of an hour if that is fine enough for every session, else of 5 minutes. */
  private GridDay.Scale scale() {
    long from = Long.MAX_VALUE;
    long to = 0;
    boolean quarters = true;
    for (Placed one : placed) {
      from = Math.min(from, one.session().from());
      to = Math.max(to, one.session().to());
      quarters &= one.session().from() % 15 == 0 && one.session().to() % 15 == 0;
    }
    long start = from / 30 * 30;
    long length = (to + 29) / 30 * 30 - start;
    boolean coarse = quarters || length > 48 * 60;
    int step = coarse ? 15 : 5;
    return new GridDay.Scale((int) start, step, (int) (length / step), 0);
  }

  /**
   * Each block ends before the next one of its columns begins: cells merged twice break a file, and
   * two short sessions can round to the same row.
   */
  private Optional<GridDay.Block> block(Placed one, GridDay.Scale scale, int[] free) {
    int first = scale.row(one.session().from());
    for (int i = one.column(); i < one.column() + one.columns(); i++) {
      first = Math.max(first, free[i]);
    }
    int last = Math.max(first + 1, scale.row(one.session().to()));
    if (last > scale.rows()) {
      return Optional.empty();
    }
    Arrays.fill(free, one.column(), one.column() + one.columns(), last);
    int room = Math.max(1, (int) (((last - first) * scale.height() - 1) / LINE));
    GridDay.Area area = new GridDay.Area(first, last - first, one.column(), one.columns());
    return Optional.of(new GridDay.Block(area, text(one, room), one.style()));
  }

  private Optional<String> leftOutInWords() {
    String sessions =
        leftOut.stream()
            .map(one -> one.time() + " " + one.planned().session().title())
            .collect(joining(" · "));
    return leftOut.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("grid.leftOut", "sessions", sessions));
  }

  /** As much as the block has lines for. */
  private String text(Placed one, int room) {
    Session session = one.session().planned().session();
    String tall = title(one) + "\n" + one.session().time();
    String flat = session.title() + " · " + one.session().time();
    return lines(tall, one) <= room ? tall : lines(flat, one) <= room ? flat : title(one);
  }

  private static String title(Placed one) {
    return one.session().planned().session().title();
  }

  private int lines(String text, Placed one) {
    return TextMeasure.lines(text, (double) width * one.columns(), Looks.BODY_SIZE);
  }
}
