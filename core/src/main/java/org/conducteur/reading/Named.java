package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Somebody as a line names them.
 *
 * @param name a person, group or organisation, as written
 * @param function what they are
 * @param organisation for whom they speak
 */
record Named(String name, Optional<String> function, Optional<String> organisation) {
  Named {
    requireNonNull(name, "name");
    requireNonNull(function, "function");
    requireNonNull(organisation, "organisation");
  }

  static Named of(String name) {
    return new Named(name, Optional.empty(), Optional.empty());
  }
}
