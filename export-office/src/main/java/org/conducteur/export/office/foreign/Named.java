package org.conducteur.export.office.foreign;

import java.util.Optional;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;

/**
 * Somebody as a cell names them.
 *
 * @param name a person, group or organisation
 * @param function what they are
 * @param organisation for whom they speak
 * @param state how sure it is that they come
 * @param role what they do, if the cell says so itself
 */
record Named(
    String name,
    Optional<String> function,
    Optional<String> organisation,
    Optional<ParticipationState> state,
    Optional<Role> role) {

  Named orState(Optional<ParticipationState> usual) {
    return new Named(name, function, organisation, state.or(() -> usual), role);
  }

  Named withRole(Optional<Role> said) {
    return new Named(name, function, organisation, state, said);
  }
}
