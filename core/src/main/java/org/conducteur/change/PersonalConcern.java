package org.conducteur.change;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Audience;
import org.conducteur.time.Day;

/**
 * What outside of sessions touches the reader: all of it, unless she is one person. Then it is she
 * herself, whom she is to call, and the days, rooms and venues of her own sessions.
 */
final class PersonalConcern {
  private final Comparing comparing;
  private final Optional<PartyId> reader;
  private final ImmutableSet<DayId> days;
  private final ImmutableSet<String> rooms;

  PersonalConcern(Comparing comparing, Audience audience) {
    this.comparing = comparing;
    reader = audience.speaker();
    ImmutableSet<Occasion> own =
        reader.stream().flatMap(who -> occasions(comparing, who)).collect(toImmutableSet());
    days =
        own.stream()
            .flatMap(occasion -> occasion.day().stream())
            .map(Day::id)
            .collect(toImmutableSet());
    rooms =
        own.stream()
            .flatMap(occasion -> occasion.room().stream())
            .map(Object::toString)
            .collect(toImmutableSet());
  }

  private static Stream<Occasion> occasions(Comparing comparing, PartyId who) {
    return comparing.sessions().stream()
        .flatMap(id -> Stream.of(comparing.before(id), comparing.after(id)))
        .flatMap(Optional::stream)
        .filter(occasion -> occasion.part(who).isPresent());
  }

  boolean isAbout(Day day) {
    return reader.isEmpty() || days.contains(day.id());
  }

  boolean isAbout(Change change) {
    List<String> steps = change.place().steps();
    if (reader.isEmpty() || steps.isEmpty()) {
      return true;
    }
    return switch (steps.get(0)) {
      case "people", "groups", "organisations" ->
          steps.size() > 1 && isReaderOrContact(steps.get(1));
      case "contact" -> true;
      case "organiser" -> comparing.after().contact().isEmpty();
      case "venues" -> isAboutVenue(change, steps);
      default -> false;
    };
  }

  private boolean isReaderOrContact(String id) {
    return Stream.of(reader, comparing.after().whomToCall())
        .flatMap(Optional::stream)
        .anyMatch(party -> party.value().equals(id));
  }

  private boolean isAboutVenue(Change change, List<String> steps) {
    if (steps.size() > 3 && steps.get(2).equals("rooms")) {
      return rooms.contains(steps.get(3));
    }
    boolean gone = steps.size() == 2 && change.kind() == ChangeKind.REMOVED;
    Event version = gone ? comparing.before() : comparing.after();
    boolean ofWays = steps.size() > 2 && steps.get(2).equals("directions");
    return !ofWays && steps.size() > 1 && hasOwnRoom(version.venues(), steps.get(1));
  }

  /** Venues have no ids: the step is the place in the list. */
  private boolean hasOwnRoom(List<Venue> venues, String step) {
    Integer index = Ints.tryParse(step);
    return index != null
        && index < venues.size()
        && venues.get(index).rooms().stream().anyMatch(room -> rooms.contains(room.id().value()));
  }
}
