package org.conducteur.export.office.foreign;

import java.util.Optional;
import org.conducteur.session.ParticipationState;

/**
 * Somebody as a cell names them.
 *
 * @param name a person, group or organisation
 * @param function what they are
 * @param organisation for whom they speak
 * @param state how sure it is that they come
 */
record Named(
    String name,
    Optional<String> function,
    Optional<String> organisation,
    Optional<ParticipationState> state) {}
