package org.conducteur.handout;

import java.util.Locale;
import java.util.Optional;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;

/** What every part of a handout needs at hand while it is composed. */
record Composing(
    Event event, Directory directory, Agenda agenda, Words words, HandoutOptions options) {
  static Composing of(Event event, HandoutOptions options) {
    return new Composing(
        event, Directory.of(event), Agenda.of(event), Words.in(options.language()), options);
  }

  Times times() {
    return new Times(words);
  }

  Locale language() {
    return words.language();
  }

  /** Whether the handout is wanted for somebody or something, alone or among all. */
  boolean wants(String id) {
    Optional<String> subject = options.subject();
    return subject.isEmpty() || subject.get().equals(id);
  }
}
