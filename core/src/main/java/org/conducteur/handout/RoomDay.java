package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.time.Day;

/**
 * What happens in one room on one day, by time.
 *
 * @param room the room; absent for what happens nobody said where
 * @param day the day; absent for what happens nobody said when
 * @param sessions the sessions
 */
record RoomDay(Optional<RoomId> room, Optional<Day> day, ImmutableList<Planned> sessions) {
  /** With more rooms on a day, what says no room is not repeated for each of them. */
  private static final int MOST_ROOMS = 12;

  private record Key(Optional<RoomId> room, Optional<Day> day) {}

  /**
   * The days of each room, rooms in the order of the venues, days in that of the event. A break
   * without a room is one for every room of its day; anything else without a room belongs to the
   * only room of the day, or has a sheet of its own.
   */
  static ImmutableList<RoomDay> list(Composing composing) {
    ListMultimap<Key, Planned> found = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    LinkedHashMultimap<Optional<Day>, RoomId> rooms = LinkedHashMultimap.create();
    for (Planned planned : composing.agenda().byTime()) {
      planned.session().room().ifPresent(room -> rooms.put(planned.day(), room));
    }
    for (Planned planned : composing.agenda().byTime()) {
      places(planned, rooms.get(planned.day()))
          .forEach(room -> found.put(new Key(room, planned.day()), planned));
    }
    List<RoomDay> out = new ArrayList<>();
    for (Optional<RoomId> room :
        Rooms.inOrder(composing.event(), Collections2.transform(found.keySet(), Key::room))) {
      for (Optional<Day> day : days(composing)) {
        ImmutableList<Planned> sessions = ImmutableList.copyOf(found.get(new Key(room, day)));
        if (!sessions.isEmpty()) {
          out.add(new RoomDay(room, day, sessions));
        }
      }
    }
    return ImmutableList.copyOf(out);
  }

  private static List<Optional<RoomId>> places(Planned planned, Set<RoomId> rooms) {
    Optional<RoomId> room = planned.session().room();
    boolean everywhere =
        rooms.size() == 1 || (planned.session().kind().isBreak() && rooms.size() <= MOST_ROOMS);
    return room.isPresent() || rooms.isEmpty() || !everywhere
        ? List.of(room)
        : rooms.stream().map(Optional::of).toList();
  }

  private static ImmutableList<Optional<Day>> days(Composing composing) {
    ImmutableList.Builder<Optional<Day>> days = ImmutableList.builder();
    composing.event().days().stream().distinct().map(Optional::of).forEach(days::add);
    return days.add(Optional.empty()).build();
  }

  /** Those that are wanted: all, or those of the one room that a handout is made for. */
  static ImmutableList<RoomDay> wanted(Composing composing) {
    return list(composing).stream()
        .filter(
            page ->
                page.room()
                    .map(id -> composing.wants(id.value()))
                    .orElse(composing.options().subject().isEmpty()))
        .collect(toImmutableList());
  }
}
