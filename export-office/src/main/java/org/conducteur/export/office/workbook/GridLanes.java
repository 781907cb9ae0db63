package org.conducteur.export.office.workbook;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Sessions of one room side by side where they overlap. */
final class GridLanes {
  /** More would be too narrow to read. */
  static final int MOST = 6;

  private final List<List<GridSession>> lanes = new ArrayList<>();
  private final List<GridSession> leftOut = new ArrayList<>();

  private GridLanes() {}

  static GridLanes of(List<GridSession> sessions) {
    GridLanes out = new GridLanes();
    ImmutableList.sortedCopyOf(
            comparingLong(GridSession::from)
                .thenComparing(comparingLong(GridSession::to).reversed()),
            sessions)
        .forEach(out::place);
    return out;
  }

  /** In the first lane that is free by then; sessions come in the order of their starts. */
  private void place(GridSession session) {
    for (List<GridSession> lane : lanes) {
      if (lane.get(lane.size() - 1).to() <= session.from()) {
        lane.add(session);
        return;
      }
    }
    if (lanes.size() == MOST) {
      leftOut.add(session);
    } else {
      lanes.add(new ArrayList<>(List.of(session)));
    }
  }

  int count() {
    return lanes.size();
  }

  List<GridSession> lane(int index) {
    return index < lanes.size() ? lanes.get(index) : List.of();
  }

  List<GridSession> leftOut() {
    return leftOut;
  }

  /** Whether another session of the room takes place at the same time. */
  boolean isContested(GridSession session) {
    return lanes.stream().flatMap(List::stream).anyMatch(session::collidesWith);
  }
}
