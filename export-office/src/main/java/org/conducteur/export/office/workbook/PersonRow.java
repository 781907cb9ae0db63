package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.id.Pointer;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.session.Participation;

/**
 * Somebody with the sessions he or she takes part in, in time order.
 *
 * @param party a person or a group
 * @param parts the parts
 */
record PersonRow(Party party, ImmutableList<Part> parts) {
  PersonRow {
    requireNonNull(party, "party");
    requireNonNull(parts, "parts");
  }

  /**
   * A part in a session.
   *
   * @param time when, with the day before it where there are several
   * @param session its title
   * @param participation the part
   */
  record Part(String time, String session, Participation participation) {
    Part {
      requireNonNull(time, "time");
      requireNonNull(session, "session");
      requireNonNull(participation, "participation");
    }
  }

  /** Where it stands in the event. */
  Pointer place() {
    return Pointer.of(party instanceof Group ? "groups" : "people", party.id().value());
  }
}
