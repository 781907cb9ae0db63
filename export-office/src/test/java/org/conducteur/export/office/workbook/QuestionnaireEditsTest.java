package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.SessionId;
import org.conducteur.port.Reading;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

class QuestionnaireEditsTest {
  private static final String TABLE = "tblQuestionnaires";
  private static final ImmutableList<SessionId> OPENING = ImmutableList.of(SessionId.of("opening"));

  @Test
  void texts_of_a_form_are_changed_in_columns_of_their_own() throws IOException {
    assertThat(
            edit()
                .type(TABLE, 0, "Questionnaire", "Votre opinion")
                .type(TABLE, 0, "Anonyme", "")
                .type(TABLE, 0, "Mode de réponse", "Cochez **une** case")
                .changes())
        .containsExactly(
            "/questionnaires/form/title: Votre avis -> Votre opinion",
            "/questionnaires/form/anonymous: true -> false",
            "/questionnaires/form/instructions:  -> Cochez **une** case");
  }

  @Test
  void a_question_is_changed_field_by_field() throws IOException {
    assertThat(
            edit()
                .type(TABLE, 1, "Réponse", "Choix")
                .type(TABLE, 1, "Plusieurs", "x")
                .type(TABLE, 1, "Lignes", 2)
                .changes())
        .containsExactlyInAnyOrder(
            "/questionnaires/form/questions/0/type: PROFILE -> CHOICE",
            "/questionnaires/form/questions/0/multiple: false -> true",
            "/questionnaires/form/questions/0/lines:  -> 2");
  }

  @Test
  void a_question_is_reworded() throws IOException {
    assertThat(edit().type(TABLE, 1, "Question", "Qui êtes-vous ?").changes())
        .containsExactly("/questionnaires/form/questions/0/label: Vous êtes -> Qui êtes-vous ?");
  }

  @Test
  void choices_keep_the_sessions_that_their_cell_does_not_show() throws IOException {
    Event event =
        edit().type(TABLE, 2, "Choix", "• Le bal\n- L'ouverture\n• Autre ……").read().event();

    assertThat(event.questionnaires().get(0).questions().get(1).choices())
        .containsExactly(
            new Choice("Le bal", ImmutableList.of(), false),
            new Choice("L'ouverture", OPENING, false),
            new Choice("Autre", ImmutableList.of(), true));
  }

  @Test
  void a_reworded_choice_keeps_its_sessions() throws IOException {
    Event event = edit().type(TABLE, 2, "Choix", "• Le discours\n• Le bal").read().event();

    assertThat(event.questionnaires().get(0).questions().get(1).choices())
        .containsExactly(
            new Choice("Le discours", OPENING, false),
            new Choice("Le bal", ImmutableList.of(), false));
  }

  @Test
  void new_rows_are_questions_of_the_form_above_and_new_titles_new_forms() throws IOException {
    Event event =
        edit()
            .insert(TABLE, 2, "Question", "D’où venez-vous ?", "Réponse", "mots libres")
            .append(TABLE, "Questionnaire", "Pour les écoles", "Anonyme", "oui")
            .append(TABLE, "Question", "Votre classe ?", "Lignes", 1)
            .read()
            .event();

    assertThat(event.questionnaires().get(0).questions())
        .extracting(FormQuestion::label)
        .containsExactly("Vous êtes", "D’où venez-vous ?", "Votre moment préféré");
    assertThat(event.questionnaires().get(1))
        .isEqualTo(
            Questionnaire.builder(QuestionnaireId.of("pour-les-ecoles"), "Pour les écoles")
                .anonymous(true)
                .questions(
                    ImmutableList.of(
                        new FormQuestion(
                            "Votre classe ?",
                            QuestionType.FREE_TEXT,
                            ImmutableList.of(),
                            Optional.empty(),
                            Optional.of(1))))
                .build());
  }

  @Test
  void questions_go_with_their_row_and_come_in_the_order_of_their_rows() throws IOException {
    assertThat(edit().delete(TABLE, "Question", "Vous êtes").read().event().questionnaires())
        .flatExtracting(Questionnaire::questions)
        .extracting(FormQuestion::label)
        .containsExactly("Votre moment préféré");
    Editing editing = edit();
    var sheet = editing.workbook().getTable(TABLE).getXSSFSheet();
    sheet.shiftRows(5, 5, 40);
    sheet.shiftRows(6, 6, -1);
    sheet.shiftRows(45, 45, -39);
    assertThat(editing.read().event().questionnaires())
        .flatExtracting(Questionnaire::questions)
        .extracting(FormQuestion::label)
        .containsExactly("Votre moment préféré", "Vous êtes");
  }

  @Test
  void a_form_goes_with_the_last_of_its_rows() throws IOException {
    assertThat(edit().delete(TABLE, "Questionnaire", "Votre avis").read().event())
        .isEqualTo(event());
    assertThat(
            edit()
                .delete(TABLE, "Questionnaire", "Votre avis")
                .delete(TABLE, "Questionnaire", "Votre avis")
                .delete(TABLE, "Questionnaire", "Votre avis")
                .read()
                .event()
                .questionnaires())
        .isEmpty();
  }

  @Test
  void what_stands_in_a_row_where_it_makes_no_sense_is_told() throws IOException {
    Reading reading =
        edit()
            .type(TABLE, 1, "Collecte", "Urne à la sortie")
            .type(TABLE, 0, "Choix", "Oui")
            .type(TABLE, 2, "Questionnaire", "Autre formulaire")
            .read();

    assertThat(reading.event()).isEqualTo(event());
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly("cell-not-here", "cell-not-here", "cell-name-unknown");
  }

  private static Editing edit() throws IOException {
    return Editing.of(event());
  }

  private static Event event() {
    Event event = PlanningEvent.of();
    Questionnaire form = event.questionnaires().get(0);
    FormQuestion moment =
        new FormQuestion(
            "Votre moment préféré",
            QuestionType.CHOICE,
            ImmutableList.of(
                new Choice("L’ouverture", OPENING, false),
                new Choice("Le bal", ImmutableList.of(), false)),
            Optional.empty(),
            Optional.empty());
    return event.toBuilder()
        .questionnaires(
            ImmutableList.of(
                form.toBuilder()
                    .questions(ImmutableList.of(form.questions().get(0), moment))
                    .collection(RichText.of("Urne"))
                    .build()))
        .build();
  }
}
