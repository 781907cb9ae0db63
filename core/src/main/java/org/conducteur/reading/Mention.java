package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.people.Contact;
import org.conducteur.session.ParticipationState;

/**
 * Somebody in a line: who, and what the line says of them.
 *
 * @param kind whether it is a person by name
 * @param named their name, function and organisation
 * @param heads how many they are
 * @param state how sure it is that they come
 * @param onBehalf for whom they speak here
 * @param mission what they do there
 * @param contacts how to reach them
 */
record Mention(
    PartyKind kind,
    Named named,
    Optional<Integer> heads,
    Optional<ParticipationState> state,
    Optional<String> onBehalf,
    String mission,
    ImmutableList<Contact> contacts) {

  Mention {
    requireNonNull(kind, "kind");
    requireNonNull(named, "named");
    requireNonNull(heads, "heads");
    requireNonNull(state, "state");
    requireNonNull(onBehalf, "onBehalf");
    requireNonNull(mission, "mission");
    requireNonNull(contacts, "contacts");
  }
}
