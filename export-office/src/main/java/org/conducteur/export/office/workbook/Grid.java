package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.style.PaperSize;

/**
 * The picture of the days: time runs down, rooms stand side by side. Its cells look up in the run
 * of show what is on, so that the picture moves with it.
 */
final class Grid {
  /** So many looks of cells at rows are calculated in no time. */
  private static final long LOOKS = 3_000_000;

  private final EventView view;
  private final GridLayout layout;
  private final ImmutableList<RunRow> rows;
  private final SpotColumns spots;

  private Grid(EventView view, GridLayout layout, ImmutableList<RunRow> rows, SpotColumns spots) {
    this.view = view;
    this.layout = layout;
    this.rows = rows;
    this.spots = spots;
  }

  static SheetPlan.OfGrid of(
      EventView view, GridLayout layout, TablePlan<RunRow> run, SpotColumns spots) {
    return new Grid(view, layout, run.rows(), spots).plan(run);
  }

  private SheetPlan.OfGrid plan(TablePlan<RunRow> run) {
    List<GridDay> days = new ArrayList<>();
    for (Map.Entry<Integer, GridAxis> day : layout.days().entrySet()) {
      days.add(day(day.getKey(), day.getValue()));
    }
    Optional<String> omitted =
        layout.omitted().isEmpty() ? Optional.empty() : Optional.of(leftOut(layout.omitted()));
    return new SheetPlan.OfGrid(
        view.frame("grid", PaperSize.A4, 1),
        layout,
        new GridFormulas(view.words().text("sheet.run"), run, view.words()),
        ImmutableList.copyOf(days),
        omitted);
  }

  private GridDay day(int day, GridAxis axis) {
    int first = rows.size();
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (view.dayIndex(rows.get(i).planned()) == day) {
        first = Math.min(first, i);
        last = i;
      }
    }
    GridDay.Span span = new GridDay.Span(first, last);
    ImmutableList<Optional<GridSpot>> found =
        rows.subList(first, last + 1).stream()
            .map(row -> row.isSession() ? Optional.of(spots.spot(row)) : Optional.<GridSpot>empty())
            .collect(toImmutableList());
    List<GridSession> crowded =
        layout.crowded().stream()
            .filter(session -> view.dayIndex(session.planned()) == day)
            .toList();
    return new GridDay(
        view.day(rows.get(first).planned().day()),
        axis,
        span,
        found,
        ranges(span, found, axis),
        crowded.isEmpty() ? Optional.empty() : Optional.of(leftOut(crowded)));
  }

  /**
   * The whole day, so that a session may change its room; where that would be too much to look at,
   * the part in which the sessions of the room are.
   */
  private ImmutableList<GridDay.Span> ranges(
      GridDay.Span day, ImmutableList<Optional<GridSpot>> found, GridAxis axis) {
    int days = layout.days().size();
    long looks = (long) day.size() * axis.rows() * layout.columns().size() * days;
    return layout.columns().stream()
        .map(column -> looks <= LOOKS ? day : narrowed(column, day, found))
        .collect(toImmutableList());
  }

  private static GridDay.Span narrowed(
      GridColumn column, GridDay.Span day, ImmutableList<Optional<GridSpot>> found) {
    int[] of =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).filter(s -> column.shows(s.room(), s.lane())).isPresent())
            .toArray();
    return of.length == 0
        ? new GridDay.Span(day.first(), day.first())
        : new GridDay.Span(day.first() + of[0], day.first() + of[of.length - 1]);
  }

  private String leftOut(List<GridSession> sessions) {
    String named =
        sessions.stream()
            .map(one -> one.time() + " " + one.planned().session().title())
            .collect(joining(" · "));
    return view.words().text("grid.leftOut", "sessions", named);
  }
}
