package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.RowKind;
import org.conducteur.handout.Grid.Part;
import org.conducteur.session.CueKind;

/** One line of a run sheet in the making. What is not set stays empty. */
final class RunSheetLine {
  /** High enough to write a time into, in millimetres. */
  private static final int HEIGHT = 10;

  /** Columns from the sequence to the remarks, and those before them. */
  private static final int SAID = 8;

  private static final int BEFORE = 4;

  private static final ImmutableList<Element> NOTHING = ImmutableList.of();

  private final Times times;
  private final ImmutableList.Builder<Part> timing = ImmutableList.builder();
  private final ImmutableList.Builder<Part> said = ImmutableList.builder();

  RunSheetLine(Times times) {
    this.times = times;
  }

  /** Weights by what the columns hold; all together they are rarely on one page. */
  static Grid grid(Words words) {
    return new Grid()
        .column(words.text("column.number"), 12, Alignment.END)
        .column(words.text("column.start"), 21)
        .column(words.text("column.end"), 21)
        .column(words.text("column.length"), 20)
        .naming(words.text("column.sequence"), 42)
        .column(words.text("column.speakers"), 36)
        .column(words.text("column.place"), 20)
        .column(words.of(CueKind.STAGE), 33)
        .column(words.of(CueKind.SOUND), 33)
        .column(words.of(CueKind.LIGHT), 28)
        .column(words.of(CueKind.VIDEO), 33)
        .column(words.text("column.remarks"), 36)
        .toFillIn(words.text("column.actual"), 20);
  }

  RunSheetLine timing(
      String number, Optional<LocalDateTime> start, Optional<LocalDateTime> end, String length) {
    timing.add(Part.of(number));
    timing.add(Part.of(start.map(LocalDateTime::toLocalTime).map(times::clock).orElse("")));
    timing.add(Part.of(end.map(LocalDateTime::toLocalTime).map(times::clock).orElse("")));
    timing.add(Part.of(length));
    return this;
  }

  /** Words in all columns, instead of one by one. */
  RunSheetLine across(ImmutableList<Element> words) {
    said.add(new Part(words, SAID));
    return this;
  }

  RunSheetLine said(
      ImmutableList<Element> title,
      ImmutableList<Element> who,
      String place,
      Trades trades,
      ImmutableList<Element> remarks) {
    said.add(Part.of(title), Part.of(who), Part.of(place));
    said.add(Part.of(trades.of(CueKind.STAGE)), Part.of(trades.of(CueKind.SOUND)));
    said.add(Part.of(trades.of(CueKind.LIGHT)), Part.of(trades.of(CueKind.VIDEO)));
    said.add(Part.of(remarks));
    return this;
  }

  void addTo(Grid grid, RowKind kind) {
    ImmutableList.Builder<Part> all = ImmutableList.builder();
    grid.row(
        kind,
        HEIGHT,
        all.addAll(timing.build()).addAll(said.build()).add(Part.of(NOTHING)).build());
  }

  /** What is too long for a column or concerns them all, below the line that it belongs to. */
  static void further(Grid grid, ImmutableList<Element> name, List<Element> words) {
    if (!words.isEmpty()) {
      grid.row(
          RowKind.CONTINUED,
          0,
          ImmutableList.of(
              new Part(name, BEFORE),
              new Part(ImmutableList.copyOf(words), SAID),
              Part.of(NOTHING)));
    }
  }
}
