package org.conducteur.check;

import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.TextTroubles.saying;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;

/** Silences gone wrong. */
final class SilenceTroubles {
  private SilenceTroubles() {}

  static Event silenced(Event event, String rule, String place, String... reason) {
    Silence silence =
        new Silence(rule, Pointer.parse(place), ImmutableList.copyOf(reason).stream().findFirst());
    return event.toBuilder().silences(ImmutableList.of(silence)).build();
  }

  static ImmutableList<Trouble> all() {
    Event event = CleanEvent.event();
    return ImmutableList.of(
        Trouble.of(
            "silence-of-unknown-rule",
            "/silences/0/rule",
            "word-twice",
            silenced(saying("On va, on va va."), "word-twcie", "/sessions/lab", "Refrain.")),
        Trouble.of(
            "silence-without-reason",
            "/silences/0/reason",
            silenced(saying("On dans dans l’atelier."), "word-twice", "/sessions/" + LAB)),
        new Trouble(
            "silence-of-nothing",
            "/silences/0",
            Optional.of(""),
            silenced(event, "room-overlap", "/sessions/lab", "Salle double.")));
  }
}
