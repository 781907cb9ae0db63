package org.conducteur.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Station;
import org.conducteur.session.Session;

/**
 * A need for equipment with the session or station that has it.
 *
 * @param need what is needed
 * @param place where the event says so
 * @param by the name of the session or station
 * @param session the session, if it is one
 */
public record Needed(EquipmentNeed need, Pointer place, String by, Optional<Planned> session) {
  /** Refuses null. {@inheritDoc} */
  public Needed {
    requireNonNull(need, "need");
    requireNonNull(place, "place");
    requireNonNull(by, "by");
    requireNonNull(session, "session");
  }

  /**
   * All needs of an event: those of its sessions in their order, then those of its stations.
   *
   * @param event the event
   * @param agenda its agenda
   * @return also needs without a number or of unknown equipment
   */
  public static ImmutableList<Needed> list(Event event, Agenda agenda) {
    ImmutableList.Builder<Needed> out = ImmutableList.builder();
    for (Planned planned : agenda.inOrder()) {
      Session session = planned.session();
      Pointer place = Pointer.of("sessions", session.id(), "needs");
      String by = session.title().isBlank() ? session.id().value() : session.title();
      for (int i = 0; i < session.needs().size(); i++) {
        out.add(new Needed(session.needs().get(i), place.then(i), by, Optional.of(planned)));
      }
    }
    for (Station station : event.stations()) {
      Pointer place = Pointer.of("stations", station.id(), "needs");
      for (int i = 0; i < station.needs().size(); i++) {
        out.add(
            new Needed(station.needs().get(i), place.then(i), station.name(), Optional.empty()));
      }
    }
    return out.build();
  }

  /**
   * During what time the equipment is in place: from the start of its session to the end of that
   * session, or of the later one until which it stays. What a station needs is always there.
   *
   * @param agenda the agenda of the same event
   * @return nothing if the session has no time
   */
  public Optional<Range<LocalDateTime>> when(Agenda agenda) {
    if (session.isEmpty()) {
      return Optional.of(Range.closedOpen(LocalDateTime.MIN, LocalDateTime.MAX));
    }
    Optional<LocalDateTime> until = need.until().flatMap(agenda::find).flatMap(Planned::end);
    return session
        .get()
        .range()
        .map(
            own ->
                until
                    .filter(own.upperEndpoint()::isBefore)
                    .map(end -> Range.closedOpen(own.lowerEndpoint(), end))
                    .orElse(own));
  }

  /** Where the equipment stands: in the room, else with the session or station itself. */
  Object spot() {
    return session
        .flatMap(planned -> planned.session().room())
        .map(Object.class::cast)
        .orElse(place);
  }
}
