package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
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

  /** With a capital at the beginning. */
  static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  static Named of(String name) {
    return new Named(name, Optional.empty(), Optional.empty());
  }
}
