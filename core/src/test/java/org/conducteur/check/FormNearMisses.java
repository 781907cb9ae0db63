package org.conducteur.check;

import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.choice;
import static org.conducteur.check.FormTroubles.asking;
import static org.conducteur.check.FormTroubles.offering;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.StationId;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.text.RichText;

/** Forms, boxes and announcements that are just right. */
final class FormNearMisses {
  private static final Optional<Boolean> ONE = Optional.of(false);
  private static final Choice YES = choice("Oui");
  private static final Choice NO = choice("Non");

  private FormNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(sessions())
        .addAll(questions())
        .addAll(choices())
        .addAll(contacts())
        .addAll(stations())
        .addAll(announcements())
        .build();
  }

  private static ImmutableList<NearMiss> sessions() {
    String code = "sessions-in-no-choice";
    Event some =
        asking("Le meilleur moment ?", ONE, choice("L’interview", PANEL), choice("L’atelier", LAB));
    return ImmutableList.of(
        NearMiss.of(
            code,
            "a form about few sessions need not offer the others",
            asking("Quel atelier ?", ONE, choice("Réparation", LAB), choice("Rien")),
            some),
        NearMiss.of(
            code,
            "a choice may hold several sessions",
            asking("Quel moment ?", ONE, choice("Le matin", TALK, PANEL), choice("L’atelier", LAB)),
            some));
  }

  private static Event forms(Questionnaire form) {
    return CleanEvent.event().toBuilder().questionnaires(ImmutableList.of(form)).build();
  }

  private static Event asked(FormQuestion... questions) {
    return forms(
        CleanEvent.questionnaire().toBuilder().questions(ImmutableList.copyOf(questions)).build());
  }

  private static FormQuestion question(QuestionType type, String label, Choice... choices) {
    return new FormQuestion(label, type, ImmutableList.copyOf(choices), ONE, Optional.empty());
  }

  private static ImmutableList<NearMiss> questions() {
    return ImmutableList.of(
        NearMiss.of(
            "choice-number-unsaid",
            "on a scale people mark one point",
            (QuestionType type) ->
                asked(
                    new FormQuestion(
                        "Content ?",
                        type,
                        ImmutableList.of(YES, NO),
                        Optional.empty(),
                        Optional.empty())),
            QuestionType.SCALE,
            QuestionType.CHOICE),
        NearMiss.of(
            "too-few-choices",
            "two are enough",
            (ImmutableList<Choice> choices) ->
                asking("Content ?", ONE, choices.toArray(Choice[]::new)),
            ImmutableList.of(YES, NO),
            ImmutableList.of(YES)),
        NearMiss.of(
            "too-few-choices",
            "who writes chooses nothing",
            (QuestionType type) -> asked(question(type, "Vos idées ?")),
            QuestionType.FREE_TEXT,
            QuestionType.SCALE),
        NearMiss.of(
            "choice-twice",
            "two questions may be answered alike",
            asked(
                question(QuestionType.CHOICE, "Content ?", YES, NO),
                question(QuestionType.CHOICE, "Reviendrez-vous ?", YES, NO)),
            asked(question(QuestionType.CHOICE, "Content ?", YES, NO, choice("oui")))));
  }

  private static ImmutableList<NearMiss> choices() {
    return ImmutableList.of(
        NearMiss.of(
            "other-without-text",
            "others of a kind are no other answer",
            (String label) ->
                asking("Qu’avez-vous préféré ?", ONE, choice("Le lieu"), choice(label)),
            "Autres lieux",
            "Autres"),
        NearMiss.of(
            "other-without-text",
            "another answer may be another session",
            (Choice other) -> asking("Qu’avez-vous préféré ?", ONE, choice("Le lieu"), other),
            choice("Autre", LAB),
            choice("Autre")),
        NearMiss.of(
            "choice-of-no-session",
            "the place is no session",
            (String label) ->
                asking(
                    "Qu’avez-vous préféré ?",
                    ONE,
                    choice("L’interview", PANEL),
                    choice("La réparation", LAB, TALK),
                    choice(label)),
            "Le lieu",
            "Le concert"),
        NearMiss.of(
            "choice-of-no-session",
            "where people write themselves they mean none",
            (Boolean other) ->
                asking(
                    "Qu’avez-vous préféré ?",
                    ONE,
                    choice("L’interview", PANEL),
                    choice("La réparation", LAB, TALK),
                    new Choice("Un autre atelier", ImmutableList.of(), other)),
            true,
            false));
  }

  private static ImmutableList<NearMiss> contacts() {
    return ImmutableList.of(
        NearMiss.of(
            "anonymous-asks-contact",
            "a sign that asks for none keeps its promise",
            (String sign) -> offering(s -> s.sign(RichText.of(sign))),
            "Votre avis, sans vos coordonnées.",
            "Votre avis, avec vos coordonnées."),
        NearMiss.of(
            "anonymous-asks-contact",
            "who is asked by name may be asked for more",
            FormNearMisses::reachedBy,
            false,
            true),
        NearMiss.of(
                "contact-without-privacy",
                "there is a notice",
                AnswerTroubles.boxAlone("Avec vos coordonnées.").toBuilder()
                    .privacy(CleanEvent.event().privacy().orElseThrow())
                    .build(),
                AnswerTroubles.boxAlone("Avec vos coordonnées."))
            .beside("event-without-day", "privacy-notice-incomplete", "unknown-reference"),
        NearMiss.of(
                "contact-without-privacy",
                "who fills in a form without a name is not found again",
                (Boolean anonymous) -> reachedWithoutNotice(anonymous),
                true,
                false)
            .beside("anonymous-asks-contact", "event-without-day"),
        NearMiss.of(
                "contact-without-privacy",
                "a sign that asks for none needs no notice",
                AnswerTroubles::boxAlone,
                "Votre avis, sans vos coordonnées.",
                "Votre avis, avec vos coordonnées.")
            .beside("event-without-day", "unknown-reference"));
  }

  private static Event reachedBy(boolean anonymous) {
    return forms(
        CleanEvent.questionnaire().toBuilder()
            .anonymous(anonymous)
            .questions(
                ImmutableList.of(question(QuestionType.FREE_WORDS, "Votre adresse électronique")))
            .build());
  }

  private static Event reachedWithoutNotice(boolean anonymous) {
    return Event.builder("Journée").questionnaires(reachedBy(anonymous).questionnaires()).build();
  }

  private static Event station(Station.Builder station) {
    return CleanEvent.event().toBuilder().stations(ImmutableList.of(station.build())).build();
  }

  private static Station.Builder box(StationKind kind) {
    return Station.builder(StationId.of("box"), "Boîte").kind(kind);
  }

  private static ImmutableList<NearMiss> stations() {
    RichText sign = RichText.of("Déposez ici votre papier.");
    return ImmutableList.of(
        NearMiss.of(
            "box-without-questionnaire",
            "ideas come on any paper",
            (StationKind kind) -> station(box(kind).room(HALL).sign(sign)),
            StationKind.IDEA_BOX,
            StationKind.SATISFACTION_BOX),
        NearMiss.of(
            "station-without-sign",
            "a counter explains itself",
            (StationKind kind) -> station(box(kind).room(HALL)),
            StationKind.INFORMATION,
            StationKind.IDEA_BOX),
        NearMiss.of(
            "station-without-place",
            "a few words are a place",
            station(box(StationKind.IDEA_BOX).sign(sign).location("devant l’entrée")),
            station(box(StationKind.IDEA_BOX).sign(sign))));
  }

  private static ImmutableList<NearMiss> announcements() {
    String code = "announced-not-planned";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "a station may be what is announced",
            (StationKind kind) -> within(station(box(kind).room(HALL)), "fr", "Des stands."),
            StationKind.STAND,
            StationKind.INFORMATION),
        NearMiss.of(
            code,
            "a plenary is any session that all listen to",
            AnswerTroubles::announcing,
            "Des plénières et un atelier.",
            "Des plénières et un spectacle."),
        NearMiss.of(
            code,
            "in English people stand, too",
            (String language) -> within(bare(), language, "Stand."),
            "en",
            "fr"),
        NearMiss.of(
            code,
            "what the event calls itself it is",
            (String title) ->
                within(bare().toBuilder().title(title).build(), "fr", "La conférence."),
            "Conférence des villes",
            "Journée des villes"));
  }

  private static Event within(Event event, String language, String presentation) {
    return event.toBuilder().language(language).presentation(RichText.of(presentation)).build();
  }

  /** An event of one workshop. */
  private static Event bare() {
    Event event = CleanEvent.event();
    return Event.builder("Journée")
        .days(event.days())
        .venues(event.venues())
        .people(event.people().stream().filter(p -> p.id().equals(CleanEvent.CHLOE)).toList())
        .sessions(ImmutableList.of(CleanEvent.session(LAB, "10:00-11:00").title("Vélos").build()))
        .build();
  }
}
