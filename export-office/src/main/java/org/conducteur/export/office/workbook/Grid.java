package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.conducteur.id.RoomId;
import org.conducteur.session.SessionKind;
import org.conducteur.style.PaperSize;

/**
 * The picture of the days: time runs down, rooms stand side by side. A session without a room
 * stretches over all of them where nothing is in its way, else it stands in a column of its own.
 */
final class Grid {
  /** Characters that fit on a page beside each other, and the least and most of a column. */
  private static final int PAGE = 120;

  private static final int NARROWEST = 16;
  private static final int WIDEST = 84;

  private final EventView view;
  private final ImmutableList<RoomId> rooms;
  private final TreeMap<Integer, DayPart> days = new TreeMap<>();

  /** A day's sessions by room; those that stretch over all rooms apart. */
  private record DayPart(
      Value title,
      ImmutableListMultimap<Integer, GridSession> byRoom,
      ImmutableList<GridSession> across) {
    GridLanes lanes(int room) {
      return GridLanes.of(byRoom.get(room));
    }
  }

  private Grid(EventView view) {
    this.view = view;
    rooms = RunOfShow.rooms(view);
    TreeMap<Integer, List<GridSession>> found = new TreeMap<>();
    for (var planned : view.agenda().byTime()) {
      GridSession.of(planned)
          .ifPresent(
              session ->
                  found
                      .computeIfAbsent(view.dayIndex(planned), day -> new ArrayList<>())
                      .add(session));
    }
    found.forEach((day, sessions) -> days.put(day, part(sessions)));
  }

  static SheetPlan of(EventView view) {
    return new Grid(view).plan();
  }

  private DayPart part(List<GridSession> sessions) {
    ImmutableListMultimap.Builder<Integer, GridSession> byRoom = ImmutableListMultimap.builder();
    ImmutableList.Builder<GridSession> across = ImmutableList.builder();
    for (GridSession session : sessions) {
      Optional<RoomId> room = session.planned().session().room();
      boolean free = room.isEmpty() && sessions.stream().noneMatch(session::collidesWith);
      if (free) {
        across.add(session);
      } else {
        byRoom.put(room.map(rooms::indexOf).orElse(rooms.size()), session);
      }
    }
    Value title = view.day(sessions.get(0).planned().day());
    return new DayPart(title, byRoom.build(), across.build());
  }

  private SheetPlan plan() {
    List<Integer> used = new ArrayList<>();
    List<Integer> lanes = new ArrayList<>();
    for (int room = 0; room <= rooms.size(); room++) {
      int index = room;
      int most = days.values().stream().mapToInt(d -> d.lanes(index).count()).max().orElse(0);
      if (most > 0) {
        used.add(room);
        lanes.add(most);
      }
    }
    if (used.isEmpty() && !days.isEmpty()) {
      used.add(rooms.size());
      lanes.add(1);
    }
    int columns = Math.max(1, lanes.stream().mapToInt(n -> n).sum());
    int width = Math.max(NARROWEST, Math.min(WIDEST, PAGE / columns));
    ImmutableList.Builder<GridRoom> shown = ImmutableList.builder();
    for (int i = 0; i < used.size(); i++) {
      shown.add(new GridRoom(name(used.get(i)), lanes.get(i), width));
    }
    return new SheetPlan.OfGrid(
        view.frame("grid", PaperSize.A4, 1),
        days.values().stream().map(day -> day(day, used, lanes, width)).collect(toImmutableList()),
        shown.build());
  }

  private String name(int room) {
    return room < rooms.size() ? view.room(rooms.get(room)) : view.words().text("grid.noRoom");
  }

  private GridDay day(DayPart part, List<Integer> used, List<Integer> lanes, int width) {
    GridBlocks blocks = new GridBlocks(view.words(), width);
    int column = 0;
    for (int i = 0; i < used.size(); i++) {
      GridLanes inRoom = part.lanes(used.get(i));
      boolean real = used.get(i) < rooms.size();
      // A room without overlaps on this day may be wide for the sake of another day.
      int columns = inRoom.count() <= 1 ? lanes.get(i) : 1;
      for (int lane = 0; lane < inRoom.count(); lane++) {
        for (GridSession session : inRoom.lane(lane)) {
          boolean contested = real && inRoom.isContested(session);
          Style style = contested ? Style.GRID_CONFLICT : style(session);
          blocks.add(session, column + lane, columns, style);
        }
      }
      blocks.leaveOut(inRoom.leftOut());
      column += lanes.get(i);
    }
    for (GridSession session : part.across()) {
      blocks.add(session, 0, column, style(session));
    }
    return blocks.day(part.title(), column);
  }

  private static Style style(GridSession session) {
    SessionKind kind = session.planned().session().kind();
    return switch (kind) {
      case WELCOME, BREAK, MEAL -> Style.GRID_PAUSE;
      case WORKSHOP, DEMONSTRATION, TESTIMONY -> Style.GRID_TOGETHER;
      case PERFORMANCE -> Style.GRID_SHOW;
      case SPEECHES, INTERVIEW, ROUND_TABLE, PRESENTATION, OTHER -> Style.GRID_STAGE;
    };
  }
}
