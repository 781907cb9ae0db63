package org.conducteur.timeline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.event.Directory;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/**
 * A session of which it is known when it starts, in the order in which sessions are computed: one
 * that another waits for comes before it.
 *
 * @param planned the session
 * @param step the same as a step
 * @param start its planned start
 * @param end its planned end, unless it is unknown or before the start
 * @param onStage persons and groups without whom it cannot start
 * @param behind persons who work in it and are not waited for
 */
record Turn(
    Planned planned,
    Step step,
    LocalDateTime start,
    Optional<LocalDateTime> end,
    ImmutableSet<PartyId> onStage,
    ImmutableSet<PartyId> behind) {
  static final Comparator<Turn> ORDER =
      comparing(Turn::start)
          .thenComparing(Turn::endOrStart)
          .thenComparing(turn -> turn.planned().index());

  Turn {
    requireNonNull(planned, "planned");
    requireNonNull(step, "step");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(onStage, "onStage");
    requireNonNull(behind, "behind");
  }

  static Optional<Turn> of(Planned planned, Directory directory) {
    ImmutableSet<PartyId> onStage = onStage(planned.session(), directory);
    return planned
        .start()
        .map(
            start ->
                new Turn(
                    planned,
                    Step.of(planned.session().id()),
                    start,
                    planned.end().filter(end -> !end.isBefore(start)),
                    onStage,
                    Sets.difference(behind(planned.session(), directory), onStage)
                        .immutableCopy()));
  }

  /** An organisation can send several. */
  private static ImmutableSet<PartyId> onStage(Session session, Directory directory) {
    ImmutableSet<PartyId> declined =
        session.participations().stream()
            .filter(part -> !comes(part))
            .map(Participation::who)
            .collect(toImmutableSet());
    return Stream.concat(
            session.participations().stream()
                .filter(part -> !isBehind(part))
                .map(Participation::who),
            session.runningOrder().stream().flatMap(item -> item.speakers().stream()))
        .filter(who -> !declined.contains(who))
        .filter(who -> directory.findParty(who).filter(Organisation.class::isInstance).isEmpty())
        .collect(toImmutableSet());
  }

  private static ImmutableSet<PartyId> behind(Session session, Directory directory) {
    return session.participations().stream()
        .filter(part -> isBehind(part) && comes(part))
        .map(Participation::who)
        .filter(who -> directory.findParty(who).filter(Person.class::isInstance).isPresent())
        .collect(toImmutableSet());
  }

  private static boolean isBehind(Participation part) {
    return part.role() == Role.HOST || part.role() == Role.CREW;
  }

  private static boolean comes(Participation part) {
    return part.state().filter(ParticipationState.DECLINED::equals).isEmpty();
  }

  Session session() {
    return planned.session();
  }

  Optional<RoomId> room() {
    return planned.session().room();
  }

  LocalDateTime endOrStart() {
    return end.orElse(start);
  }

  Optional<Duration> length() {
    return end.map(to -> Duration.between(start, to));
  }

  /** Whether the stage may be changed meanwhile. */
  boolean isOffStage() {
    SessionKind kind = planned.session().kind();
    return kind.isBreak() || kind == SessionKind.WELCOME;
  }
}
