package org.conducteur.handout;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.conducteur.event.Agenda;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;

/**
 * An event with the sessions of one person alone, so that the copies of a personal handout do not
 * each go through all others. Times that follow from other sessions are written into hers.
 */
final class PersonalEvent {
  private final Event event;
  private final boolean reducible;
  private final ImmutableListMultimap<PartyId, Session> sessions;

  PersonalEvent(Event event) {
    this.event = event;
    reducible = event.audiences().isEmpty() || hasUniqueIds(event);
    ImmutableListMultimap.Builder<PartyId, Session> own = ImmutableListMultimap.builder();
    for (Planned planned : Agenda.of(event).inOrder()) {
      Session session = planned.session().toBuilder().slot(planned.slot()).build();
      session.participations().stream()
          .map(Participation::who)
          .distinct()
          .forEach(who -> own.put(who, session));
    }
    sessions = own.build();
  }

  /** Where an id is there twice, what is hidden by it depends on all sessions before. */
  private static boolean hasUniqueIds(Event event) {
    ImmutableSet<SessionId> ids =
        event.sessions().stream().map(Session::id).collect(ImmutableSet.toImmutableSet());
    return ids.size() == event.sessions().size();
  }

  Event of(PartyId who) {
    return reducible ? event.toBuilder().sessions(sessions.get(who)).build() : event;
  }
}
