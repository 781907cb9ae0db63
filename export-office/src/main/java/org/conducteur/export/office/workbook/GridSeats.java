package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives sessions the columns of the grid. A session without a room stands in all of them where
 * nothing is in its way, else in a column of its own; rooms of one name share their columns.
 */
final class GridSeats {
  private final EventView view;

  /** The names of rooms by their names in small letters, in the order of the run of show. */
  private final Map<String, String> rooms = new LinkedHashMap<>();

  private final Map<String, Integer> widest = new LinkedHashMap<>();
  private final ImmutableMap.Builder<Integer, Integer> lanes = ImmutableMap.builder();
  private final ImmutableList.Builder<GridSession> crowded = ImmutableList.builder();

  GridSeats(EventView view) {
    this.view = view;
    for (var room : RunOfShow.rooms(view)) {
      rooms.putIfAbsent(key(view.room(room)), view.room(room));
    }
    // A room without a name is none, and what has none comes last.
    rooms.remove("");
    rooms.put("", "");
  }

  private static String key(String room) {
    return room.toLowerCase(Locale.ROOT);
  }

  /** Places the sessions of a day. */
  void place(List<GridSession> sessions) {
    Map<String, List<GridSession>> byRoom = new LinkedHashMap<>();
    for (GridSession session : sessions) {
      String room = key(session.planned().session().room().map(view::room).orElse(""));
      if (room.isEmpty() && sessions.stream().noneMatch(session::collidesWith)) {
        lanes.put(session.planned().index(), 0);
      } else {
        byRoom.computeIfAbsent(room, name -> new ArrayList<>()).add(session);
      }
    }
    byRoom.forEach(this::place);
  }

  private void place(String room, List<GridSession> sessions) {
    GridLanes found = GridLanes.of(sessions);
    widest.merge(room, found.count(), Math::max);
    for (int lane = 0; lane < found.count(); lane++) {
      for (GridSession session : found.lane(lane)) {
        lanes.put(session.planned().index(), lane + 1);
      }
    }
    for (GridSession session : found.leftOut()) {
      lanes.put(session.planned().index(), GridLayout.NOWHERE);
      crowded.add(session);
    }
  }

  ImmutableMap<Integer, Integer> lanes() {
    return lanes.buildOrThrow();
  }

  ImmutableList<GridSession> crowded() {
    return crowded.build();
  }

  /** The columns of all rooms in which something takes place; one where there is none. */
  ImmutableList<GridColumn> columns() {
    ImmutableList.Builder<GridColumn> columns = ImmutableList.builder();
    rooms.forEach((key, name) -> add(name, widest.getOrDefault(key, 0), columns));
    if (widest.isEmpty()) {
      add("", 1, columns);
    }
    return columns.build();
  }

  private static void add(String room, int lanes, ImmutableList.Builder<GridColumn> columns) {
    for (int lane = 1; lane <= lanes; lane++) {
      columns.add(new GridColumn(room, lane, lanes));
    }
  }
}
