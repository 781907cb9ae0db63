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
import org.conducteur.session.RunningItem;

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
    ImmutableList.Builder<RunRow> rows = ImmutableList.builder();
    List<Planned> sorted = view.agenda().inOrder().stream().sorted(order).toList();
    for (int i = 0; i < sorted.size(); i++) {
      boolean first = i > 0 && comparesTracks(sorted.get(i - 1), sorted.get(i)) != 0;
      add(sorted.get(i), Integer.toString(i + 1), first, rows);
    }
    return rows.build();
  }

  private int comparesTracks(Planned one, Planned other) {
    return comparingInt(view::dayIndex).thenComparingInt(this::track).compare(one, other);
  }

  /** What takes place in no room of its own goes where its day was before, as a pause does. */
  private int track(Planned planned) {
    return rooms.get(planned.index()).map(room -> roomOrder.getOrDefault(room, 0)).orElse(-1);
  }

  private static Duration timeToSort(Planned planned) {
    Clocked clocked = Clocked.of(planned);
    return clocked.start().or(clocked::end).orElse(Duration.ofDays(1_000));
  }

  private static void add(
      Planned planned, String number, boolean first, ImmutableList.Builder<RunRow> rows) {
    Clocked times = Clocked.of(planned);
    rows.add(new RunRow(planned, number, Optional.empty(), first, times));
    Optional<Duration> next = times.start();
    List<RunningItem> items = planned.session().runningOrder();
    for (int i = 0; i < items.size(); i++) {
      RunningItem item = items.get(i);
      Clocked at = RunRow.itemTimes(item, next);
      RunRow.ItemAt placed = new RunRow.ItemAt(item, i, item.start().isEmpty());
      rows.add(new RunRow(planned, number + "." + (i + 1), Optional.of(placed), false, at));
      next = at.end();
    }
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
