package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;

/** The codes of what is found in an event. */
final class Codes {
  private Codes() {}

  static ImmutableList<String> of(Event event) {
    return Checker.standard().check(event).stream()
        .map(Finding::code)
        .collect(ImmutableList.toImmutableList());
  }
}
