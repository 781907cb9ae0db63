package org.conducteur;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.change.Recognition;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Person;
import org.conducteur.session.Session;
import org.conducteur.time.Day;

/**
 * What an event and a plan are taken to have begun with that have no past in common: the sessions,
 * people, days and rooms that both hold, of which nothing was said yet. So each datum of them is
 * compared by itself, and what only one of both says of a session is no reason to give up what the
 * other says.
 *
 * @param event the beginning
 * @param plan what the plan says, with its rooms where the event has them: plans know rooms, and
 *     seldom what the house is called
 */
record SharedBeginning(Event event, Event plan) {

  static SharedBeginning of(Event current, Event read) {
    Event plan = Recognition.of(read, current).event();
    boolean housed = isHoused(plan, current);
    ImmutableList<Venue> settled = settled(plan, current).venues();
    Event beginning =
        Event.builder("")
            .sessions(
                both(
                    current.sessions(),
                    plan.sessions(),
                    Session::id,
                    one -> Session.builder(one.id(), "").build()))
            .people(
                both(
                    current.people(),
                    plan.people(),
                    Person::id,
                    one -> Person.builder(one.id(), "", "").build()))
            .days(both(current.days(), plan.days(), Day::id, SharedBeginning::blank))
            .venues(housed ? ImmutableList.of() : blank(current.venues(), settled))
            .build();
    return new SharedBeginning(beginning, plan.toBuilder().venues(settled).build());
  }

  private static boolean isHoused(Event plan, Event current) {
    return current.venues().isEmpty()
        || plan.venues().stream().anyMatch(venue -> !venue.name().isBlank());
  }

  /** A plan with its rooms in the houses where an event has them. */
  static Event settled(Event plan, Event current) {
    return isHoused(plan, current)
        ? plan
        : plan.toBuilder().venues(settled(current.venues(), plan)).build();
  }

  private static <T> ImmutableList<T> both(
      List<T> some, List<T> others, Function<T, Object> id, Function<T, T> blank) {
    ImmutableSet<Object> known = others.stream().map(id).collect(toImmutableSet());
    return some.stream()
        .filter(one -> known.contains(id.apply(one)))
        .map(blank)
        .collect(toImmutableList());
  }

  private static Day blank(Day day) {
    return new Day(day.id(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The rooms of the plan in the houses of the event; new ones are in the first of them. */
  private static ImmutableList<Venue> settled(List<Venue> houses, Event plan) {
    ImmutableList<Room> rooms =
        plan.venues().stream().flatMap(venue -> venue.rooms().stream()).collect(toImmutableList());
    ImmutableSet<RoomId> known =
        houses.stream()
            .flatMap(house -> house.rooms().stream())
            .map(Room::id)
            .collect(toImmutableSet());
    ImmutableList.Builder<Venue> all = ImmutableList.builder();
    boolean first = true;
    for (Venue house : houses) {
      ImmutableSet<RoomId> own = house.rooms().stream().map(Room::id).collect(toImmutableSet());
      boolean takesNew = first;
      all.add(
          house.toBuilder()
              .rooms(
                  rooms.stream()
                      .filter(
                          room ->
                              own.contains(room.id()) || (takesNew && !known.contains(room.id())))
                      .collect(toImmutableList()))
              .build());
      first = false;
    }
    return all.build();
  }

  /** The houses with the rooms that both know. */
  private static ImmutableList<Venue> blank(List<Venue> houses, List<Venue> settled) {
    ImmutableList.Builder<Venue> all = ImmutableList.builder();
    for (int i = 0; i < houses.size(); i++) {
      all.add(
          houses.get(i).toBuilder()
              .rooms(
                  both(
                      houses.get(i).rooms(),
                      settled.get(i).rooms(),
                      Room::id,
                      room -> Room.builder(room.id(), "").build()))
              .build());
    }
    return all.build();
  }
}
