package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Document;
import org.conducteur.document.ItemList;
import org.conducteur.document.WritingLines;
import org.conducteur.event.Event;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.id.RoomId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Venue;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

class QuestionnaireSheetTest {
  private static final QuestionnaireId FORM = QuestionnaireId.of("form");

  private static Choice choice(String label) {
    return new Choice(label, ImmutableList.of(), false);
  }

  private static FormQuestion question(QuestionType type, String label, Choice... choices) {
    return new FormQuestion(
        label,
        type,
        Arrays.stream(choices).collect(ImmutableList.toImmutableList()),
        choices.length == 0 ? Optional.empty() : Optional.of(false),
        Optional.empty());
  }

  private static final FormQuestion SCALE =
      question(QuestionType.SCALE, "Impression", choice("Non"), choice("Peut-être"), choice("Oui"));
  private static final FormQuestion CHOICE =
      question(
          QuestionType.CHOICE,
          "Le mieux",
          choice("Le film"),
          choice("La salle"),
          new Choice("Autre", ImmutableList.of(), true));
  private static final FormQuestion TEXT = question(QuestionType.FREE_TEXT, "Une remarque ?");

  private static Event event(FormQuestion... questions) {
    return Event.builder("Journée")
        .venues(
            ImmutableList.of(
                Venue.builder("Maison")
                    .rooms(ImmutableList.of(Room.builder(RoomId.of("hall"), "Hall").build()))
                    .build()))
        .stations(
            ImmutableList.of(
                Station.builder(StationId.of("box"), "Urne")
                    .room(RoomId.of("hall"))
                    .location("à la sortie")
                    .questionnaire(FORM)
                    .details(RichText.of("clé chez Ada"))
                    .build()))
        .questionnaires(
            ImmutableList.of(
                Questionnaire.builder(FORM, "Votre avis")
                    .anonymous(true)
                    .collection(RichText.of("relevé par Bob"))
                    .questions(ImmutableList.copyOf(questions))
                    .build(),
                Questionnaire.builder(QuestionnaireId.of("second"), "Après").build()))
        .build();
  }

  private static Document form(FormQuestion... questions) {
    return Shown.document("questionnaire", event(questions), "form");
  }

  @Test
  void it_says_why_that_it_is_anonymous_and_where_to_drop_it() {
    assertThat(Shown.text(form(SCALE)))
        .containsSubsequence(
            "Votre avis",
            "Journée",
            "Votre avis nous aide",
            "Ce questionnaire est anonyme. À déposer ici : Urne (Hall, à la sortie).",
            "Merci !")
        .doesNotContain("Ada", "Bob");
  }

  @Test
  void short_choices_stand_side_by_side_and_what_is_written_has_a_line() {
    Document form = form(SCALE, CHOICE);

    assertThat(Shown.all(form, ChoiceRow.class))
        .extracting(ChoiceRow::choices)
        .containsExactly(
            ImmutableList.of("Non", "Peut-être", "Oui"), ImmutableList.of("Le film", "La salle"));
    assertThat(Shown.all(form, ItemList.class)).hasSize(1);
    assertThat(Shown.text(form)).contains("2. Le mieux (une seule réponse)", "Autre : ……");
  }

  @Test
  void a_long_choice_has_a_line_of_its_own() {
    FormQuestion wordy =
        question(QuestionType.CHOICE, "Quoi", choice("Un"), choice("x".repeat(60)));

    assertThat(Shown.all(form(wordy), ChoiceRow.class)).isEmpty();
    assertThat(Shown.all(form(wordy), ItemList.class)).hasSize(1);
  }

  @Test
  void a_short_form_fills_its_page_with_lines_to_write_on() {
    int few = Shown.all(form(TEXT), WritingLines.class).get(0).lines();
    FormQuestion[] many = new FormQuestion[12];
    Arrays.fill(many, SCALE);
    many[11] = TEXT;

    assertThat(few).isBetween(10, 16);
    assertThat(Shown.all(form(many), WritingLines.class).get(0).lines()).isBetween(4, 9);
  }

  @Test
  void lines_that_somebody_counted_stay_as_many() {
    FormQuestion two =
        new FormQuestion(
            "Deux lignes",
            QuestionType.FREE_TEXT,
            ImmutableList.of(),
            Optional.empty(),
            Optional.of(2));

    assertThat(Shown.all(form(two), WritingLines.class).get(0).lines()).isEqualTo(2);
  }

  @Test
  void a_short_form_is_set_in_larger_type_than_a_long_one() {
    FormQuestion[] many = new FormQuestion[60];
    Arrays.fill(many, CHOICE);

    assertThat(form(SCALE).page().bodySize()).isEqualTo(14);
    assertThat(form(many).page().bodySize()).isEqualTo(11);
  }

  @Test
  void there_is_a_form_for_each_questionnaire() {
    assertThat(Shown.handout("questionnaire").subjects(event()))
        .containsExactly(new Subject("form", "Votre avis"), new Subject("second", "Après"));
    assertThat(Shown.headings(Shown.document("questionnaire", event())))
        .containsExactly("Votre avis", "Après");
    assertThat(Shown.handout("questionnaire").hasContent(Event.builder("").build())).isFalse();
  }
}
