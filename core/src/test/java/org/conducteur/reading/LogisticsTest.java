package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.conducteur.event.Event;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.time.DayPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticsTest {
  private static final String HEAD = "Fête 2024\n\nBal\nHoraire : 20h\nLogistique\n";

  @Test
  void tasks_are_items_under_the_time_they_are_for() {
    Event event =
        Written.event(
            HEAD
                + """
                La veille :
                - Installer les bancs (Odile GARANCE)
                - Tester la sono l'après-midi
                Démontage :
                - Ranger les tasses
                """);

    assertThat(event.tasks())
        .extracting(Task::phase)
        .containsExactly(TaskPhase.DAY_BEFORE, TaskPhase.DAY_BEFORE, TaskPhase.AFTER);
    assertThat(event.tasks().get(0).owners()).containsExactly(event.people().get(0).id());
    assertThat(event.tasks().get(1).dayPart()).contains(DayPart.AFTERNOON);
  }

  @Test
  void two_clauses_in_a_sentence_are_two_tasks() {
    Event event =
        Written.event(
            HEAD
                + "Prépa la veille :\nPossible de tout installer la veille et Foyer ouvrira les"
                + " portes tôt le matin.");

    assertThat(event.tasks())
        .extracting(Task::title)
        .containsExactly(
            "Possible de tout installer la veille", "Foyer ouvrira les portes tôt le matin");
    assertThat(event.tasks().get(0).perhaps()).isTrue();
    assertThat(event.tasks().get(1).owners()).hasSize(1);
  }

  @Test
  void an_idea_box_has_a_sign_and_what_it_needs() {
    Event event =
        Written.event(
            HEAD
                + "Mettre une boîte à idées à l'entrée avec papier et crayon :\n« Et vous ? »\nLa vider le soir.");
    Station station = event.stations().get(0);

    assertThat(station.kind()).isEqualTo(StationKind.IDEA_BOX);
    assertThat(station.name()).isEqualTo("Boîte à idées");
    assertThat(station.sign()).hasToString("Et vous ?");
    assertThat(station.needs()).hasSize(2);
    assertThat(station.details().plain()).contains("Mettre une boîte à idées", "La vider le soir.");
  }

  @Test
  void a_box_for_forms_has_its_form() {
    Event event =
        Written.event(
            HEAD
                + """
                Boîte satisfaction :
                Enquête de satisfaction à déposer en partant, anonyme.
                - Votre profil (élu / agent / habitant)
                - Impression (pas content / content)
                - Ce que vous avez aimé (le bal / le buffet / autre)
                - En un mot, le bal ?
                - Vos remarques
                """);

    assertThat(event.stations().get(0).questionnaire())
        .contains(event.questionnaires().get(0).id());
    assertThat(event.questionnaires().get(0).anonymous()).isTrue();
    assertThat(event.questionnaires().get(0).questions())
        .extracting(FormQuestion::type)
        .containsExactly(
            QuestionType.PROFILE,
            QuestionType.SCALE,
            QuestionType.CHOICE,
            QuestionType.FREE_WORDS,
            QuestionType.FREE_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Impression (peu satisfait / satisfait) | 2 | SCALE",
        "Vous êtes : élu / agent | 2 | PROFILE",
        "Le repas (bon / ou mauvais / Autre) | 3 | CHOICE",
        "En un ou quelques mots : (en vue d'un nuage de mots) | 0 | FREE_WORDS",
      })
  void choices_stand_in_brackets_or_behind_a_colon(String line, int choices, QuestionType type) {
    FormQuestion question = QuestionnaireLines.question(line);

    assertThat(question.choices()).hasSize(choices);
    if (type != QuestionType.CHOICE) {
      assertThat(question.type()).isEqualTo(type);
    }
  }

  @Test
  void what_is_no_task_and_no_box_is_kept() {
    Event event = Written.event(HEAD + "Le parking est gratuit pour tous les visiteurs du bal.");

    assertThat(event.tasks()).isEmpty();
    assertThat(event.remarks().plain()).contains("Le parking est gratuit");
  }
}
