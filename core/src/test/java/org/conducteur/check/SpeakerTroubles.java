package org.conducteur.check;

import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;
import org.conducteur.session.Brief;
import org.conducteur.session.ParticipationState;
import org.conducteur.text.RichText;

/** Speakers who do not know enough, and an audience that would not understand them. */
final class SpeakerTroubles {
  private SpeakerTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.of(
        Trouble.of("no-wheelchair-access", "/sessions", hall("Boucle magnétique.")),
        Trouble.of("no-help-to-hear", "/sessions", hall("De plain-pied.")),
        Trouble.of(
            "session-of-other-language",
            "/sessions/talk/provisions",
            CleanEvent.with(TALK, s -> s.language("en"))),
        Trouble.of(
            "speaker-language-unknown",
            "/people/bruno/languages",
            CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of()))),
        Trouble.of(
            "participation-state-unknown",
            "/sessions/talk/participations",
            CleanEvent.with(
                LAB,
                s ->
                    s.participations(
                        ImmutableList.of(
                            speaker(CHLOE).toBuilder()
                                .state(ParticipationState.CONFIRMED)
                                .build())))),
        Trouble.of("speaker-without-brief", "/sessions/panel/briefs", briefed(TALK)));
  }

  static Event hall(String accessibility) {
    return CleanEvent.event().toBuilder()
        .venues(ImmutableList.of(CleanEvent.venue(accessibility)))
        .build();
  }

  /** Somebody told all who speak in these sessions how. */
  static Event briefed(String... sessions) {
    Brief brief = new Brief(ImmutableList.of(), RichText.of("Dix minutes chacun, debout."));
    ImmutableList<String> told = ImmutableList.copyOf(sessions);
    Event event = CleanEvent.event();
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    s ->
                        told.contains(s.id().value())
                            ? s.toBuilder().briefs(ImmutableList.of(brief)).build()
                            : s)
                .toList())
        .build();
  }
}
