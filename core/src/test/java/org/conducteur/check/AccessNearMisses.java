package org.conducteur.check;

import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.DENMARK;
import static org.conducteur.check.CleanEvent.FRANCE;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.country;
import static org.conducteur.check.CleanEvent.seats;
import static org.conducteur.check.CleanEvent.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Provision;
import org.conducteur.session.ProvisionKind;
import org.conducteur.text.RichText;

/** Halls in which all can sit and hear, and speakers who are just understood. */
final class AccessNearMisses {
  private AccessNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(access())
        .addAll(hearing())
        .addAll(languages())
        .addAll(speaking())
        .build();
  }

  private static ImmutableList<NearMiss> access() {
    return ImmutableList.of(
        NearMiss.of(
            "no-wheelchair-access",
            "a small audience is helped in by hand",
            (Integer seats) -> audience("Boucle magnétique.", seats),
            99,
            100),
        NearMiss.of(
            "no-wheelchair-access",
            "places are counted",
            SpeakerTroubles::hall,
            "8 places pour fauteuils roulants ; LSF.",
            "8 places ; LSF."),
        NearMiss.of(
                "no-wheelchair-access",
                "where nothing is known nobody has to say much",
                SpeakerTroubles::hall,
                "",
                "Boucle magnétique.")
            .beside("room-without-accessibility"),
        NearMiss.of(
            "no-wheelchair-access",
            "a lift is called otherwise elsewhere",
            SpeakerTroubles::hall,
            "Aufzug im Hof, Induktionsschleife.",
            "Eingang im Hof, Induktionsschleife."),
        NearMiss.of(
            "no-wheelchair-access",
            "no steps are none in Danish",
            SpeakerTroubles::hall,
            "Niveaufri adgang, teleslynge.",
            "Fri adgang, teleslynge."));
  }

  private static ImmutableList<NearMiss> hearing() {
    return ImmutableList.of(
        NearMiss.of(
            "no-help-to-hear",
            "a small audience hears",
            (Integer seats) -> audience("De plain-pied.", seats),
            99,
            100),
        NearMiss.of(
            "no-help-to-hear",
            "captions are of help",
            (ProvisionKind kind) -> providing("De plain-pied.", kind),
            ProvisionKind.CAPTIONS,
            ProvisionKind.WHEELCHAIR_PLACES),
        NearMiss.of(
            "no-help-to-hear",
            "captions are of help in German",
            SpeakerTroubles::hall,
            "Rollstuhlplätze; Untertitel auf der Leinwand.",
            "Rollstuhlplätze; Bilder auf der Leinwand."),
        NearMiss.of(
            "interpreting-without-language",
            "signs are those of the country",
            (ProvisionKind kind) -> providing("De plain-pied, boucle magnétique.", kind),
            ProvisionKind.SIGN_LANGUAGE,
            ProvisionKind.INTERPRETING));
  }

  private static Event audience(String accessibility, int seats) {
    Event event =
        CleanEvent.within(
            SpeakerTroubles.hall(accessibility), TALK, s -> s.seating(seats(seats, 0)));
    return CleanEvent.within(event, PANEL, s -> s.seating(seats(seats, 0)));
  }

  private static Event providing(String accessibility, ProvisionKind kind) {
    Provision provision = new Provision(kind, Optional.empty(), RichText.EMPTY);
    return CleanEvent.within(
        SpeakerTroubles.hall(accessibility), TALK, s -> s.provisions(ImmutableList.of(provision)));
  }

  private static ImmutableList<NearMiss> languages() {
    return ImmutableList.of(
        NearMiss.of(
            "session-of-other-language",
            "an interpreter serves the audience",
            interpreted(CleanEvent.with(TALK, s -> s.language("en"))),
            CleanEvent.with(TALK, s -> s.language("en"))),
        NearMiss.of(
            "session-of-other-language",
            "captions serve the audience",
            (ProvisionKind kind) ->
                CleanEvent.within(
                    providing("De plain-pied, boucle magnétique.", kind),
                    TALK,
                    s -> s.language("en")),
            ProvisionKind.CAPTIONS,
            ProvisionKind.SIGN_LANGUAGE),
        NearMiss.of(
                "session-of-other-language",
                "where many sessions are in English the event is in two languages",
                CleanEvent.within(
                    CleanEvent.with(TALK, s -> s.language("en")), PANEL, s -> s.language("en")),
                CleanEvent.with(TALK, s -> s.language("en")))
            .beside("speaker-of-other-language"),
        NearMiss.of(
            "session-of-other-language",
            "the French of another country is French",
            (String tag) -> CleanEvent.with(TALK, s -> s.language(tag)),
            "fr-CH",
            "de-CH"),
        NearMiss.of(
            "session-of-other-language",
            "at a workshop hands are enough",
            (String session) -> CleanEvent.with(session, s -> s.language("en")),
            LAB,
            TALK));
  }

  private static ImmutableList<NearMiss> speaking() {
    return ImmutableList.of(
        NearMiss.of(
            "speaker-language-unknown",
            "in her country people speak the language of the event",
            AccessNearMisses::comingFrom,
            "BE",
            "DE"),
        NearMiss.of(
            "speaker-language-unknown",
            "an interpreter serves the speaker",
            interpreted(comingFrom("DE")),
            comingFrom("DE")),
        NearMiss.of(
            "speaker-language-unknown",
            "what he speaks is known",
            comingFrom("DE", "de", "fr"),
            comingFrom("DE")),
        NearMiss.of(
                "speaker-language-unknown",
                "who has declined does not speak",
                (ParticipationState state) -> answering(comingFrom("DE"), state),
                ParticipationState.DECLINED,
                ParticipationState.CONFIRMED)
            .beside("country-without-speaker"),
        NearMiss.of(
                "speaker-language-unknown",
                "the session is in the language of his country",
                CleanEvent.within(comingFrom("DE"), PANEL, s -> s.language("de")),
                comingFrom("DE"))
            .beside("session-of-other-language"),
        NearMiss.of(
                "speaker-of-other-language",
                "who has declined does not speak",
                (ParticipationState state) -> answering(comingFrom("DE", "de"), state),
                ParticipationState.DECLINED,
                ParticipationState.CONFIRMED)
            .beside("country-without-speaker"),
        NearMiss.of(
            "speaker-of-other-language",
            "an interpreter serves the speaker",
            interpreted(CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da")))),
            CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da")))),
        NearMiss.of(
            "speaker-of-other-language",
            "the French of another country is French",
            (String tag) -> CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.of("da", tag))),
            "fr-CA",
            "en-CA"));
  }

  private static Event interpreted(Event event) {
    Provision interpreting =
        new Provision(ProvisionKind.INTERPRETING, Optional.of("fr"), RichText.EMPTY);
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(s -> s.toBuilder().provisions(ImmutableList.of(interpreting)).build())
                .toList())
        .build();
  }

  /** Bruno comes from some country and speaks these languages, as far as anybody knows. */
  private static Event comingFrom(String code, String... languages) {
    return CleanEvent.with(BRUNO, p -> p.languages(ImmutableList.copyOf(languages))).toBuilder()
        .countries(
            ImmutableList.of(country(FRANCE, "France", "FR"), country(DENMARK, "Là-bas", code)))
        .build();
  }

  /** Bruno has answered whether he comes to the panel. */
  private static Event answering(Event event, ParticipationState state) {
    return CleanEvent.within(
        event,
        PANEL,
        s ->
            s.participations(
                s.build().participations().stream()
                    .map(part -> part.who().equals(BRUNO) ? answered(part, state) : part)
                    .toList()));
  }

  private static Participation answered(Participation part, ParticipationState state) {
    return part.toBuilder().state(state).build();
  }
}
