package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.conducteur.country.Comparison;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.event.Event;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.CountryId;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.StationKind;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.TaskPhase;
import org.conducteur.time.DayPart;
import org.conducteur.time.DeadlineNotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compared countries and the logistics of the real day, each in its typed home. */
class RealComparisonTest {
  private Event event;
  private Comparison comparison;

  @BeforeEach
  void read() {
    event = Interpreter.standard().interpret(Seed.document()).event();
    comparison = event.sessions().get(5).comparison().orElseThrow();
  }

  @Test
  void a_preamble_and_three_questions_are_answered_by_three_countries() {
    assertThat(comparison.questions())
        .extracting(Question::kind)
        .containsExactly(
            QuestionKind.PREAMBLE,
            QuestionKind.QUESTION,
            QuestionKind.QUESTION,
            QuestionKind.QUESTION);
    assertThat(comparison.questions()).allSatisfy(q -> assertThat(q.answers()).hasSize(3));
    assertThat(event.countries())
        .extracting(country -> country.code().orElseThrow())
        .containsExactlyInAnyOrder("DK", "LU", "FR");
    assertThat(comparison.introduction().plain()).contains("3 questions précises");
  }

  @ParameterizedTest
  @CsvSource({
    "0, france, 6", "0, danemark, 3", "0, luxembourg, 3",
    "1, france, 4", "1, luxembourg, 6", "1, danemark, 5",
    "2, france, 5", "2, luxembourg, 4", "2, danemark, 8",
    "3, france, 5", "3, luxembourg, 10", "3, danemark, 7"
  })
  void each_answer_has_its_points(int question, String country, int count) {
    assertThat(points(question, country)).hasSize(count);
  }

  @Test
  void points_nest_as_in_the_source() {
    assertThat(points(1, "luxembourg").get(2).points()).hasSize(6);
    assertThat(points(1, "france").get(2).text().plain()).endsWith("pour un Numérique Inclusif »");
    assertThat(comparison.common().orElseThrow().points()).hasSize(4);
    assertThat(comparison.common().orElseThrow().points().get(2).points()).hasSize(4);
  }

  @Test
  void what_is_slanted_is_uncertain_and_what_only_asks_unanswered() {
    assertThat(all()).filteredOn(Point::uncertain).hasSize(3);
    assertThat(points(3, "danemark").subList(5, 7)).allMatch(Point::uncertain);
    assertThat(points(3, "luxembourg").get(5).points()).allMatch(Point::uncertain);
    assertThat(all()).filteredOn(Point::unanswered).hasSize(3);
    assertThat(points(1, "luxembourg").subList(3, 6)).allMatch(Point::unanswered);
  }

  @Test
  void links_and_footnotes_stay_in_their_points() {
    assertThat(all())
        .filteredOn(point -> point.text().markdown().contains("<https://digital.gouvernement.lu/"))
        .hasSize(3);
    assertThat(points(1, "france").get(3).text().markdown()).contains("CREDOC^[CREDOC : Centre");
    assertThat(comparison.framing().markdown()).contains("^[Déclaration européenne sur");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "france | 67750000 | habitants",
        "france | 13 |",
        "france | 96 |",
        "france | 7 |",
        "france | 1254 |",
        "france | 35000 |",
        "france | 40 | %",
        "france | 1800 | personnes",
        "france | 5500 |",
        "france | 250 |",
        "france | 13000000 |",
        "france | 48 | %",
        "danemark | 5900000 | habitants",
        "danemark | 98 |",
        "danemark | 56000 | habitants",
        "danemark | 20 | %",
        "danemark | 40 |",
        "danemark | 30 |",
        "danemark | 5200000 |",
        "luxembourg | 661000 | habitants",
        "luxembourg | 12 |",
        "luxembourg | 100 |",
        "luxembourg | 6800 | habitants",
        "luxembourg | 4 |",
        "luxembourg | 35 |",
        "luxembourg | 19 |",
      })
  void figures_are_data_of_their_country(String country, long value, String unit) {
    List<KeyFigure> figures =
        event.countries().stream()
            .filter(profile -> profile.id().equals(CountryId.of(country)))
            .flatMap(profile -> profile.figures().stream())
            .toList();

    assertThat(figures)
        .anySatisfy(
            figure -> {
              assertThat(figure.value().longValueExact()).isEqualTo(value);
              assertThat(figure.unit().orElse(null)).isEqualTo(unit);
            });
  }

  @Test
  void what_surrounds_the_questions_has_its_homes() {
    assertThat(comparison.framing().plain()).contains("QUESTION 1", "QUESTION 2", "QUESTION 3");
    assertThat(comparison.common().orElseThrow().basis().plain())
        .contains("En guise de conclusion", "D'après les témoignages");
    assertThat(comparison.common().orElseThrow().figures().get(0).upTo()).isPresent();
    Passage passage = comparison.passages().get(0);
    assertThat(passage.provenance().kind()).isEqualTo(ProvenanceKind.AI_TOOL);
    assertThat(passage.provenance().source()).isEqualTo("ChatGPT");
    assertThat(passage.provenance().date().orElseThrow()).hasToString("2023-09");
    assertThat(passage.text().plain()).contains("Accès à Internet", "ressources disponibles");
  }

  @Test
  void tasks_have_their_time_and_owner() {
    Task all = event.tasks().get(0);
    assertThat(all.phase()).isEqualTo(TaskPhase.DAY_BEFORE);
    assertThat(all.dayPart()).contains(DayPart.AFTERNOON);
    assertThat(all.perhaps()).isTrue();
    Task coffee = event.tasks().get(1);
    assertThat(coffee.phase()).isEqualTo(TaskPhase.DURING);
    assertThat(DeadlineNotation.write(coffee.due().orElseThrow())).isEqualTo("2023-10-12");
    assertThat(coffee.dayPart()).contains(DayPart.EARLY_MORNING);
    assertThat(coffee.owners()).hasSize(1);
    assertThat(event.tasks()).hasSize(2);
  }

  @Test
  void boxes_have_their_sign_and_form() {
    assertThat(event.stations())
        .extracting(Station::kind)
        .containsExactly(StationKind.IDEA_BOX, StationKind.SATISFACTION_BOX);
    Station ideas = event.stations().get(0);
    assertThat(ideas.needs()).hasSize(2);
    assertThat(ideas.sign().plain()).startsWith("Une idée, une réflexion");
    assertThat(event.stations().get(1).questionnaire())
        .contains(event.questionnaires().get(0).id());
  }

  @Test
  void the_form_is_anonymous_and_has_its_questions_with_their_choices() {
    Questionnaire form = event.questionnaires().get(0);

    assertThat(form.title()).isEqualTo("Questionnaire de satisfaction");
    assertThat(form.anonymous()).isTrue();
    assertThat(form.collection().plain()).contains("dépôt dans une boîte");
    assertThat(form.questions())
        .extracting(FormQuestion::type)
        .containsExactly(
            QuestionType.PROFILE,
            QuestionType.SCALE,
            QuestionType.CHOICE,
            QuestionType.CHOICE,
            QuestionType.FREE_WORDS);
    assertThat(form.questions())
        .extracting(question -> question.choices().size())
        .containsExactly(2, 4, 7, 7, 0);
    assertThat(form.questions().get(2).choices()).filteredOn(Choice::other).hasSize(1);
  }

  private List<Point> points(int question, String country) {
    return comparison.questions().get(question).answers().get(CountryId.of(country)).points();
  }

  private List<Point> all() {
    return comparison.questions().stream()
        .flatMap(question -> question.answers().values().stream())
        .flatMap(answer -> answer.points().stream())
        .flatMap(RealComparisonTest::withBelow)
        .toList();
  }

  private static Stream<Point> withBelow(Point point) {
    return Stream.concat(
        Stream.of(point), point.points().stream().flatMap(RealComparisonTest::withBelow));
  }
}
