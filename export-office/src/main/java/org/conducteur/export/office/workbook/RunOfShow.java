package org.conducteur.export.office.workbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Venue;

/** The order of the run of show: day by day, room by room, in time order. */
final class RunOfShow {
  private final EventView view;
  private final Map<RoomId, Integer> roomOrder = new HashMap<>();
  private final List<Optional<RoomId>> rooms = new ArrayList<>();

  private RunOfShow(EventView view) {
    this.view = view;
    Stream.concat(
            view.event().venues().stream().map(Venue::rooms).flatMap(List::stream).map(r -> r.id()),
            view.event().sessions().stream().flatMap(session -> session.room().stream()))
        .forEach(room -> roomOrder.putIfAbsent(room, roomOrder.size()));
    Map<Integer, RoomId> before = new HashMap<>();
    for (Planned planned : view.agenda().inOrder()) {
      int day = view.dayIndex(planned);
      planned.session().room().ifPresent(room -> before.put(day, room));
      rooms.add(Optional.ofNullable(before.get(day)));
    }
  }

  static ImmutableList<RunRow> of(EventView view) {
    return new RunOfShow(view).rows();
  }

  private ImmutableList<RunRow> rows() {
    Comparator<Planned> order =
        comparingInt(view::dayIndex)
            .thenComparingInt(this::track)
            .thenComparing(RunOfShow::timeToSort)
            .thenComparing(Planned::index);
    RunRows rows = new RunRows(view);
    List<Planned> sorted = view.agenda().inOrder().stream().sorted(order).toList();
    for (int i = 0; i < sorted.size(); i++) {
      rows.add(
          sorted.get(i), i == 0 ? RunRow.Border.DAY : border(sorted.get(i - 1), sorted.get(i)));
    }
    return rows.all();
  }

  private RunRow.Border border(Planned before, Planned planned) {
    if (view.dayIndex(before) != view.dayIndex(planned)) {
      return RunRow.Border.DAY;
    }
    return track(before) == track(planned) ? RunRow.Border.NONE : RunRow.Border.ROOM;
  }

  /** What takes place in no room of its own goes where its day was before, as a pause does. */
  private int track(Planned planned) {
    return rooms.get(planned.index()).map(room -> roomOrder.getOrDefault(room, 0)).orElse(-1);
  }

  private static Duration timeToSort(Planned planned) {
    Clocked clocked = Clocked.of(planned);
    return clocked.start().or(clocked::end).orElse(Duration.ofDays(1_000));
  }

  /** The rooms in the order of the venues, then those that sessions name besides. */
  static ImmutableList<RoomId> rooms(EventView view) {
    return new RunOfShow(view)
        .roomOrder.entrySet().stream()
            .sorted(comparing(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .collect(ImmutableList.toImmutableList());
  }
}
