package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.document.ScheduleTick;
import org.conducteur.style.Contrast;
import org.conducteur.style.Palette;

/**
 * A schedule while it is composed as a table: a column for each track, a row from each moment to
 * the next, and cells that are one for as long as something lasts.
 */
final class ScheduleGrid {
  private static final int RULE = 10;

  /** At most so much of the accent is in its tint, on which text must be readable. */
  private static final double TINT = 0.28;

  private static final int WHITE = 0xFFFFFF;
  private static final double STEP = 0.02;

  /** What word processors may need more than we think, in sizes of running text. */
  private static final double SLACK = 0.7;

  private final Sheet sheet;
  private final Palette palette;
  private final Paragraphs paragraphs;
  private final Schedule schedule;
  private final TimeRows rows;
  private final ImmutableList<Integer> widths;
  private final Piece.GridRow header;
  private final int[] heights;
  private final Piece.GridCell[][] cells;

  private ScheduleGrid(
      Schedule schedule, int width, int room, Sheet sheet, Palette palette, Paragraphs paragraphs) {
    this.sheet = sheet;
    this.palette = palette;
    this.paragraphs = paragraphs;
    this.schedule = schedule;
    this.rows = TimeRows.of(schedule);
    this.widths = widths(width);
    this.header = header();
    int line = LineBreaking.lineHeight(WordStyle.BLOCK_SOFT, sheet);
    int padding = 2 * GridKind.SCHEDULE.upright(sheet);
    int taken = new Strips(sheet).heightOf(List.of(grid(List.of(header))));
    int rules = RULE * (rows.count() / 3 + 3);
    int last = line + padding;
    int total = Math.max(room - taken - rules - last - sheet.em(SLACK), line);
    this.heights = rows.heights(total, spans(), line + padding + RULE);
    this.cells = new Piece.GridCell[rows.count()][schedule.tracks().size() + 1];
  }

  /**
   * A schedule as a grid.
   *
   * @param schedule what it shows
   * @param width how wide it is in twips
   * @param room how high it is in twips
   */
  static Piece.Grid of(
      Schedule schedule, int width, int room, Sheet sheet, Palette palette, Paragraphs paragraphs) {
    return new ScheduleGrid(schedule, width, room, sheet, palette, paragraphs).drawn();
  }

  private List<TimeRows.Span> spans() {
    List<TimeRows.Span> spans = new ArrayList<>();
    schedule.blocks().forEach(block -> spans.add(span(block.from(), block.to())));
    for (int i = 0; i + 1 < schedule.ticks().size(); i++) {
      spans.add(span(schedule.ticks().get(i).minute(), schedule.ticks().get(i + 1).minute()));
    }
    spans.removeIf(span -> span.first() >= span.end());
    return spans;
  }

  private TimeRows.Span span(int from, int to) {
    return new TimeRows.Span(rows.rowOf(from), rows.rowOf(to));
  }

  private ImmutableList<Integer> widths(int total) {
    int size = WordStyle.TABLE_HEADING.halfPoints(sheet.bodySize());
    double label =
        schedule.ticks().stream()
            .mapToDouble(tick -> sheet.letters().twips(tick.label(), size, true, false))
            .max()
            .orElse(0);
    int times = (int) Math.min(label + padding() + 3 * RULE, total / 4.0);
    int tracks = schedule.tracks().size();
    ImmutableList.Builder<Integer> out = ImmutableList.builder();
    out.add(times);
    for (int i = 0; i < tracks; i++) {
      out.add((total - times) * (i + 1) / tracks - (total - times) * i / tracks);
    }
    return out.build();
  }

  private int padding() {
    return GridKind.SCHEDULE.start(sheet) + GridKind.SCHEDULE.end(sheet);
  }

  private Piece.GridRow header() {
    ImmutableList.Builder<Piece.GridCell> out = ImmutableList.builder();
    for (int i = 0; i < widths.size(); i++) {
      String name = i == 0 ? "" : schedule.tracks().get(i - 1);
      Frame frame = frame(i, WordStyle.TABLE_HEADING);
      Piece.Para para = paragraphs.of(WordStyle.TABLE_HEADING, name, frame);
      out.add(new Piece.GridCell(ImmutableList.of(para.kept()), 1, true));
    }
    return new Piece.GridRow(out.build(), true, true);
  }

  private Frame frame(int column, WordStyle style) {
    return Frame.cell(widths.get(column) - padding(), style, Alignment.START);
  }

  private Piece.Grid grid(List<Piece.GridRow> all) {
    return new Piece.Grid(
        GridKind.SCHEDULE,
        0,
        widths,
        ImmutableList.copyOf(all),
        Optional.of(XmlText.clean(schedule.description())));
  }

  private Piece.Grid drawn() {
    addTicks();
    schedule.blocks().forEach(this::addBlock);
    for (int column = 1; column < widths.size(); column++) {
      addFree(column);
    }
    List<Piece.GridRow> all = new ArrayList<>();
    all.add(header);
    for (int row = 0; row < rows.count(); row++) {
      RowHeight height = new RowHeight(heights[row], false);
      all.add(new Piece.GridRow(ImmutableList.copyOf(cells[row]), false, true, height).kept());
    }
    all.add(lastTick());
    return grid(all);
  }

  private void addTicks() {
    for (int i = 0; i + 1 < schedule.ticks().size(); i++) {
      ScheduleTick tick = schedule.ticks().get(i);
      TimeRows.Span span = span(tick.minute(), schedule.ticks().get(i + 1).minute());
      CellLook look = CellLook.HEADER;
      place(0, span, ImmutableList.of(label(tick)), look);
    }
  }

  private Piece.Para label(ScheduleTick tick) {
    return paragraphs.of(WordStyle.TABLE_HEADING, tick.label(), frame(0, WordStyle.TABLE_HEADING));
  }

  private void addBlock(ScheduleBlock block) {
    int column = block.track() + 1;
    TimeRows.Span span = span(block.from(), block.to());
    // Where moments that lie close became one, a short block may have no row of its own.
    while (span.first() < rows.count() && cells[span.first()][column] != null) {
      span = new TimeRows.Span(span.first() + 1, Math.max(span.end(), span.first() + 2));
    }
    int end = Math.min(Math.max(span.end(), span.first() + 1), rows.count());
    if (span.first() >= end) {
      return;
    }
    int height = Arrays.stream(heights, span.first(), end).sum();
    int room = height - 2 * GridKind.SCHEDULE.upright(sheet);
    CellLook look =
        switch (block.tone()) {
          case STRONG -> CellLook.PLAIN.withFill(tint()).block();
          case SOFT -> CellLook.PLAIN.withFill(palette.surface()).block();
          case QUIET -> CellLook.PLAIN;
        };
    place(
        column,
        new TimeRows.Span(span.first(), end),
        new BlockWords(sheet, paragraphs).of(block, frame(column, WordStyle.BLOCK_SOFT), room),
        look);
  }

  /** What is free is one cell from tick to tick, so that lines show the hours. */
  private void addFree(int column) {
    int row = 0;
    while (row < rows.count()) {
      int end = row;
      while (end < rows.count() && cells[end][column] == null && (end == row || !isTick(end))) {
        end++;
      }
      if (end > row) {
        place(column, new TimeRows.Span(row, end), ImmutableList.of(empty()), CellLook.PLAIN);
      }
      row = Math.max(end, row + 1);
    }
  }

  private boolean isTick(int row) {
    return cells[row][0].look().merging() != CellLook.Merging.BELOW;
  }

  private Piece.Para empty() {
    return paragraphs.of(WordStyle.TINY, "", frame(0, WordStyle.TINY));
  }

  private void place(int column, TimeRows.Span span, ImmutableList<Piece> content, CellLook look) {
    boolean alone = span.end() == span.first() + 1;
    for (int row = span.first(); row < span.end(); row++) {
      boolean first = row == span.first();
      CellLook.Merging merging =
          alone ? CellLook.Merging.NONE : first ? CellLook.Merging.FIRST : CellLook.Merging.BELOW;
      boolean padded = first && !content.equals(ImmutableList.of(empty()));
      cells[row][column] =
          new Piece.GridCell(
              first ? content : ImmutableList.of(empty()),
              1,
              look.merged(merging).withPadding(padded, padded));
    }
  }

  private Piece.GridRow lastTick() {
    ImmutableList.Builder<Piece.GridCell> out = ImmutableList.builder();
    ScheduleTick last = schedule.ticks().get(schedule.ticks().size() - 1);
    out.add(new Piece.GridCell(ImmutableList.of(label(last)), 1, true));
    for (int i = 1; i < widths.size(); i++) {
      out.add(new Piece.GridCell(ImmutableList.of(empty()), 1, false));
    }
    return new Piece.GridRow(out.build(), false, true);
  }

  /** A pale accent, the same as in PDF: much ink would go into the accent itself. */
  private int tint() {
    for (double share = TINT; share > 0; share -= STEP) {
      int tint = Contrast.mix(palette.accent(), WHITE, share);
      if (Contrast.suffices(palette.ink(), tint)) {
        return tint;
      }
    }
    return WHITE;
  }
}
