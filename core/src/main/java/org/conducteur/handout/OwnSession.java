package org.conducteur.handout;

import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;

/** A session in which somebody takes part, and her part in it. */
record OwnSession(Planned planned, Participation part) {
  static Optional<OwnSession> of(Planned planned, PartyId who) {
    return planned.session().participations().stream()
        .filter(part -> part.who().equals(who))
        .findFirst()
        .map(part -> new OwnSession(planned, part));
  }

  Session session() {
    return planned.session();
  }
}
