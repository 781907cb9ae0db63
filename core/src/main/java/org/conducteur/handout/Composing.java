package org.conducteur.handout;

import java.util.Locale;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;

/** What every part of a handout needs at hand while it is composed. */
record Composing(Event event, Directory directory, Agenda agenda, Words words) {
  static Composing of(Event event, Words words) {
    return new Composing(event, Directory.of(event), Agenda.of(event), words);
  }

  Times times() {
    return new Times(words);
  }

  Locale language() {
    return words.language();
  }
}
