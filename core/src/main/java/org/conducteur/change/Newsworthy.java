package org.conducteur.change;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Audience;
import org.conducteur.people.Visibility;
import org.conducteur.session.Participation;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/**
 * Which changes are told to an audience that may see them all. The organisers are told each one;
 * others are not told of the order of registers, of the date of the file, and of people who have no
 * part in the event.
 */
final class Newsworthy {
  private static final ImmutableSet<String> REGISTERS =
      ImmutableSet.of("people", "groups", "organisations");

  private static final ImmutableSet<String> INNER =
      ImmutableSet.of("asOf", "arrivalLead", "language");

  private final boolean all;
  private final ImmutableSet<String> named;

  Newsworthy(Audience audience, Event before, Event after) {
    all = audience.sees() == Visibility.INTERNAL;
    named =
        all
            ? ImmutableSet.of()
            : Stream.of(before, after)
                .flatMap(Newsworthy::named)
                .map(PartyId::value)
                .collect(toImmutableSet());
  }

  private static Stream<PartyId> named(Event event) {
    return Stream.of(
            event.organiser().stream(),
            event.partners().stream(),
            event.contact().stream(),
            event.sessions().stream().flatMap(Newsworthy::named))
        .flatMap(ids -> ids);
  }

  private static Stream<PartyId> named(Session session) {
    return Stream.concat(
        session.participations().stream().map(Participation::who),
        session.runningOrder().stream().map(RunningItem::speakers).flatMap(List::stream));
  }

  boolean isTold(Change change) {
    List<String> steps = change.place().steps();
    if (all || steps.isEmpty()) {
      return true;
    }
    if (steps.size() <= 2 && change.kind() == ChangeKind.MOVED) {
      return false;
    }
    return !(steps.size() == 1 && INNER.contains(steps.get(0)))
        && !(REGISTERS.contains(steps.get(0)) && !isAboutSomebodyNamed(change));
  }

  /** New and gone people are told where they take part. */
  private boolean isAboutSomebodyNamed(Change change) {
    List<String> steps = change.place().steps();
    return steps.size() > 2 && named.contains(steps.get(1));
  }

  /**
   * The same inside a session.
   *
   * @param timeIsTold whether a sentence says already when and where it takes place
   */
  boolean isTold(Change change, boolean timeIsTold) {
    List<String> steps = change.place().steps();
    boolean ofTime =
        steps.size() > 2 && (steps.get(2).equals("slot") || steps.get(2).equals("room"));
    return isTold(change) && !(ofTime && (timeIsTold || (!all && steps.get(2).equals("slot"))));
  }
}
