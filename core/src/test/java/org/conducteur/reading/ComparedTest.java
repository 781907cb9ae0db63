package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.conducteur.country.Comparison;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedTest {
  private static final String FICHE =
      """
      Regards croisés
      Horaire : 11h à 12h
      Contenu :
      Deux pays se répondent.
      PREAMBULE : Qui êtes-vous ?
      Eléments de réponse Portugal :
      - Etat portugais : 10,3 millions d'habitants
      QUESTION 1 : Que faites-vous ?
      Eléments de réponse Portugal :
      - Des ateliers
      - Combien ?
      Eléments de réponse Irlande :
      - Des bibliothèques, depuis fin 2018
      Les visuels illustrent les réponses.
      Éléments de cadrage :
      Deux pays, une mer.
      D'après les témoignages :
      - Le goût des autres
      Interrogation ChatGPT 09-2023 : « Les deux aiment la mer.
      Et le vent. »
      """;

  @Test
  void questions_are_answered_country_by_country() {
    Comparison comparison = comparison(Written.event(FICHE));

    assertThat(comparison.introduction()).hasToString("Deux pays se répondent.");
    assertThat(comparison.questions())
        .extracting(Question::kind)
        .containsExactly(QuestionKind.PREAMBLE, QuestionKind.QUESTION);
    assertThat(comparison.questions().get(1).text()).hasToString("Que faites-vous ?");
    assertThat(comparison.countries())
        .containsExactly(CountryId.of("portugal"), CountryId.of("irlande"));
    assertThat(comparison.questions().get(1).answers().keySet()).hasSize(2);
  }

  @Test
  void what_surrounds_the_answers_has_homes_of_its_own() {
    Event event = Written.event(FICHE);
    Comparison comparison = comparison(event);

    assertThat(comparison.framing()).hasToString("Deux pays, une mer.");
    assertThat(comparison.common().orElseThrow().basis()).hasToString("D'après les témoignages :");
    assertThat(comparison.common().orElseThrow().points()).hasSize(1);
    assertThat(event.sessions().get(0).briefs().get(0).text())
        .hasToString("Les visuels illustrent les réponses.");
    assertThat(comparison.passages().get(0).provenance().kind()).isEqualTo(ProvenanceKind.AI_TOOL);
    assertThat(comparison.passages().get(0).provenance().source()).isEqualTo("ChatGPT");
    assertThat(comparison.passages().get(0).provenance().date().orElseThrow())
        .hasToString("2023-09");
    assertThat(comparison.passages().get(0).text().plain()).contains("la mer.", "Et le vent.");
  }

  @Test
  void countries_are_known_with_their_codes_and_figures() {
    Event event = Written.event(FICHE);

    assertThat(event.countries().get(0).code()).contains("PT");
    KeyFigure figure = event.countries().get(0).figures().get(0);
    assertThat(figure.value()).isEqualByComparingTo("10300000");
    assertThat(figure.unit()).contains("habitants");
    assertThat(
            comparison(event).questions().get(0).answers().get(CountryId.of("portugal")).points())
        .extracting(Point::figures)
        .containsExactly(ImmutableList.of(figure.id()));
  }

  @Test
  void questions_as_headings_and_countries_below_them_say_the_same() {
    Event event =
        Written.event(
            Written.heading(1, "Regards croisés"),
            Written.line("Horaire : 11h"),
            Written.heading(2, "Question 1"),
            Written.line("Que faites-vous ?"),
            Written.heading(3, "Portugal"),
            Written.item("Des ateliers"),
            Written.heading(3, "Irlande"),
            Written.item("Des livres"));

    assertThat(comparison(event).questions()).hasSize(1);
    assertThat(comparison(event).questions().get(0).text()).hasToString("Que faites-vous ?");
    assertThat(comparison(event).countries()).hasSize(2);
  }

  @Test
  void questions_without_countries_are_contents() {
    Event event = Written.event("Débat\nHoraire : 11h\nQuestion 1 : Pourquoi ?\n- Parce que.");

    assertThat(event.sessions().get(0).comparison()).isEmpty();
    assertThat(event.sessions().get(0).contents().plain()).contains("Question 1 : Pourquoi ?");
  }

  @Test
  void points_nest_go_on_and_say_what_is_uncertain_or_unanswered() {
    List<Point> points =
        points(
            Written.item("Volonté :"),
            Written.item(1, "un ministère"),
            Written.item(1, "la « Stratégie"),
            Written.line("pour tous »"),
            Written.italicItem("Peut-être une loi"),
            Written.item("Quelques chiffres ?"),
            Written.item("Quand ? Bientôt."),
            Written.line("https://vauban.example/plan"));

    assertThat(points).hasSize(4);
    assertThat(points.get(0).points())
        .extracting(point -> point.text().plain())
        .containsExactly("un ministère", "la « Stratégie pour tous »");
    assertThat(points.get(1).uncertain()).isTrue();
    assertThat(points.get(1).text()).hasToString("Peut-être une loi");
    assertThat(points.get(2).unanswered()).isTrue();
    assertThat(points.get(3).unanswered()).isFalse();
    assertThat(points.get(3).text().plain()).contains("https://vauban.example/plan");
  }

  @Test
  void a_slanted_sentence_behind_a_sure_one_is_an_uncertain_point_below_it() {
    StyledText text =
        StyledText.join(
            List.of(
                StyledText.of("On forme les agents. "),
                Written.italic("Peut-être aussi les élus.")),
            "");
    SourceBlock item = new SourceBlock.Item(0, "-", text, Written.place("x"));

    List<Point> points = points(item);

    assertThat(points.get(0).text()).hasToString("On forme les agents.");
    assertThat(points.get(0).points().get(0).uncertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "67,75 millions d'habitants | Habitants | 67750000 | |",
        "Etat danois : 5,9 millions d'habitants | Etat danois | 5900000 | habitants |",
        "13 régions en métropole | Régions | 13 | | en métropole",
        "35.000 communes regroupées | Communes regroupées | 35000 | |",
        "une population moyenne de 6800 habitants | Population moyenne | 6800 | habitants |",
        "près de 20 % de personnes en difficulté | Personnes | 20 | % | en difficulté",
        "48% des français éprouvent un frein | Français | 48 | % |",
        "4 axes stratégiques dont un | Axes stratégiques | 4 | |",
      })
  void figures_have_a_label_a_value_and_perhaps_a_unit(
      String words, String label, BigDecimal value, String unit, String base) {
    FigureText figure = FigureText.all(words).get(0);

    assertThat(figure.label()).isEqualTo(label);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.unit()).isEqualTo(Optional.ofNullable(unit));
    assertThat(figure.base()).isEqualTo(Optional.ofNullable(base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le 1er janvier 2022",
        "fin 2018",
        "les années 50",
        "depuis 1 an",
        "plus de 15 ans",
        "de 8h30 à 9h00",
        "la feuille de route 2023-2027",
        "rien"
      })
  void dates_ages_and_times_are_no_figures(String words) {
    assertThat(FigureText.all(words)).isEmpty();
  }

  @Test
  void a_range_has_both_ends() {
    FigureText figure = FigureText.all("Le public éloigné (20 à 50% selon les études)").get(0);

    assertThat(figure.value()).isEqualByComparingTo("20");
    assertThat(figure.upTo()).hasValueSatisfying(to -> assertThat(to).isEqualByComparingTo("50"));
  }

  @ParameterizedTest
  @CsvSource({
    "Créé fin 2018, late-2018",
    "depuis les années 50, 1950s",
    "commandée en 2022, 2022",
    "In 2019 a group began, 2019"
  })
  void points_have_the_date_of_which_they_speak(String words, String date) {
    assertThat(PointDates.find(words).orElseThrow()).hasToString(date);
  }

  private static List<Point> points(SourceBlock... blocks) {
    return new PointLines(
            new MarkdownWriting(com.google.common.collect.ImmutableMap.of()),
            text -> ImmutableList.of())
        .of(List.of(blocks));
  }

  private static Comparison comparison(Event event) {
    return event.sessions().get(0).comparison().orElseThrow();
  }
}
