package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;

/** What handouts can be made for alone. */
final class Subjects {
  private Subjects() {}

  /** Everybody on a stage who has not declined, in the order of the event's own list of people. */
  static ImmutableList<Subject> speakers(Event event) {
    ImmutableSet<PartyId> onStage =
        event.sessions().stream()
            .flatMap(session -> session.participations().stream())
            .filter(Subjects::isOnStage)
            .map(Participation::who)
            .collect(ImmutableSet.toImmutableSet());
    Directory directory = Directory.of(event);
    return event.people().stream()
        .filter(person -> onStage.contains(person.id()))
        .map(person -> new Subject(person.id().value(), directory.name(person.id())))
        .distinct()
        .collect(toImmutableList());
  }

  static boolean isOnStage(Participation participation) {
    return participation.role() != Role.CREW
        && participation.role() != Role.HOST
        && !participation.state().equals(Optional.of(ParticipationState.DECLINED));
  }

  /** Every room in which something happens, in the order of the venues. */
  static ImmutableList<Subject> rooms(Event event) {
    ImmutableSet<RoomId> used =
        event.sessions().stream()
            .map(Session::room)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    return event.venues().stream()
        .flatMap(venue -> venue.rooms().stream())
        .filter(room -> used.contains(room.id()))
        .map(room -> new Subject(room.id().value(), room.name()))
        .distinct()
        .collect(toImmutableList());
  }

  /** Every station. */
  static ImmutableList<Subject> stations(Event event) {
    return event.stations().stream()
        .map(station -> new Subject(station.id().value(), station.name()))
        .distinct()
        .collect(toImmutableList());
  }

  /** These, then those; of two with one id the first counts, as in the directory. */
  static ImmutableList<Subject> both(ImmutableList<Subject> these, ImmutableList<Subject> those) {
    ImmutableSet<String> taken =
        these.stream().map(Subject::id).collect(ImmutableSet.toImmutableSet());
    return Stream.concat(
            these.stream(), those.stream().filter(subject -> !taken.contains(subject.id())))
        .collect(toImmutableList());
  }
}
