package org.conducteur.check;

import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.choice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.event.Event;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.text.RichText;

/** Questionnaires and stations gone wrong. */
final class FormTroubles {
  private static final String QUESTION = "/questionnaires/form/questions/0";

  private FormTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder().addAll(forms()).addAll(stations()).build();
  }

  static Event asking(String label, Optional<Boolean> multiple, Choice... choices) {
    FormQuestion question =
        new FormQuestion(
            label, QuestionType.CHOICE, ImmutableList.copyOf(choices), multiple, Optional.empty());
    return CleanEvent.event().toBuilder()
        .questionnaires(
            ImmutableList.of(
                CleanEvent.questionnaire().toBuilder()
                    .questions(ImmutableList.of(question))
                    .build()))
        .build();
  }

  private static ImmutableList<Trouble> forms() {
    Optional<Boolean> one = Optional.of(false);
    String best = "Le meilleur moment ?";
    return ImmutableList.of(
        Trouble.of(
            "sessions-in-no-choice",
            "/questionnaires/form/questions",
            asking(best, one, choice("Interview", PANEL), choice("Atelier", LAB))),
        Trouble.of(
            "choice-number-unsaid",
            QUESTION + "/multiple",
            asking(best, Optional.empty(), choice("Oui"), choice("Non"))),
        Trouble.of("too-few-choices", QUESTION + "/choices", asking(best, one, choice("Oui"))),
        Trouble.of(
            "choice-twice",
            QUESTION + "/choices/1",
            "",
            asking(best, one, choice("Le lieu"), choice("le lieu"), choice("Le café"))),
        Trouble.of(
            "anonymous-asks-contact",
            QUESTION + "/label",
            asking("Vos coordonnées ?", one, choice("Oui"), choice("Non"))),
        Trouble.of(
            "anonymous-asks-contact",
            "/stations/box/sign",
            offering(s -> s.sign(RichText.of("Avec votre téléphone, nous vous rappelons.")))));
  }

  static Event offering(UnaryOperator<Station.Builder> change) {
    Station.Builder box =
        Station.builder(StationId.of("box"), "Boîte à questionnaires")
            .kind(StationKind.SATISFACTION_BOX)
            .room(HALL)
            .questionnaire(QuestionnaireId.of("form"))
            .sign(RichText.of("Déposez ici votre questionnaire."));
    return CleanEvent.event().toBuilder()
        .stations(ImmutableList.of(change.apply(box).build()))
        .build();
  }

  /** A station of which nothing more is known. */
  static Event bare(StationKind kind) {
    Station station = Station.builder(StationId.of("box"), "Boîte").kind(kind).build();
    return CleanEvent.event().toBuilder().stations(ImmutableList.of(station)).build();
  }

  private static ImmutableList<Trouble> stations() {
    Event event = bare(StationKind.SATISFACTION_BOX);
    return ImmutableList.of(
        Trouble.of("box-without-questionnaire", "/stations/box/questionnaire", event),
        Trouble.of("station-without-sign", "/stations/box/sign", event),
        Trouble.of("station-without-place", "/stations/box/room", event));
  }
}
