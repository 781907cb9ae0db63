package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.document.BarChart;
import org.conducteur.document.Document;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.QuestionId;
import org.conducteur.id.SessionId;
import org.conducteur.port.ReadingOrder;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

class ComparisonSheetTest {
  private static final CountryId HILL = CountryId.of("hill");
  private static final CountryId PLAIN = CountryId.of("plain");

  private static KeyFigure figure(String id, String label, String value, String unit) {
    KeyFigure.Builder figure =
        KeyFigure.builder(FigureId.of(id), label, new BigDecimal(value))
            .source(RichText.of("Annuaire " + value));
    return unit.isEmpty() ? figure.build() : figure.unit(unit).build();
  }

  private static CountryProfile country(CountryId id, String name, KeyFigure... figures) {
    return new CountryProfile(
        id, name, Optional.empty(), ImmutableList.copyOf(figures), RichText.of("note"));
  }

  private static Answer answer(Point... points) {
    return new Answer(ImmutableList.copyOf(points), RichText.of("note"));
  }

  private static final Comparison COMPARISON =
      Comparison.builder()
          .introduction(RichText.of("Deux régions."))
          .countries(ImmutableList.of(HILL, PLAIN))
          .questions(
              ImmutableList.of(
                  Question.builder(QuestionId.of("who"))
                      .kind(QuestionKind.PREAMBLE)
                      .text(RichText.of("Qui êtes-vous ?"))
                      .build(),
                  Question.builder(QuestionId.of("what"))
                      .text(RichText.of("Que faites-vous ?"))
                      .answers(
                          ImmutableMap.of(
                              PLAIN,
                              answer(Point.of("Un numéro commun")),
                              HILL,
                              answer(
                                  Point.of("Un bus"),
                                  Point.builder()
                                      .text(RichText.of("Peut-être deux"))
                                      .uncertain(true)
                                      .build())))
                      .build()))
          .framing(RichText.of("cadrage interne"))
          .common(
              new CommonGround(
                  RichText.of("D'après les dossiers"),
                  ImmutableList.of(),
                  ImmutableList.of(Point.of("La mairie aide"))))
          .passages(
              ImmutableList.of(
                  new Passage(
                      Optional.empty(),
                      RichText.of("Tout est commun."),
                      new Provenance(
                          ProvenanceKind.AI_TOOL,
                          "Exemplo",
                          RichText.EMPTY,
                          Optional.empty(),
                          Optional.empty()))))
          .build();

  private static final Event EVENT =
      Event.builder("Journée")
          .countries(
              ImmutableList.of(
                  country(
                      HILL,
                      "Montagne",
                      figure("people", "Population", "412000", "habitants"),
                      figure("rooms", "Lieux", "34", ""),
                      figure("roads", "Routes", "7", "km")),
                  country(
                      PLAIN,
                      "Plaine",
                      figure("people", "Population", "97500", "habitants"),
                      figure("rooms", "Lieux", "12", "salles"),
                      figure("boats", "Bateaux", "3", ""))))
          .sessions(
              ImmutableList.of(
                  Session.builder(SessionId.of("cross"), "Regards").comparison(COMPARISON).build()))
          .build();

  private static final Document DOCUMENT = Shown.document("comparison", EVENT);

  @Test
  void figures_that_both_have_are_a_table_of_figures_and_countries() {
    Table table = Shown.all(DOCUMENT, Table.class).get(0);

    assertThat(table.header()).containsExactly("Chiffre", "Montagne", "Plaine");
    assertThat(table.rows()).hasSize(2);
    assertThat(Shown.text(DOCUMENT))
        .containsSubsequence("Population", "412 000 habitants", "97 500 habitants", "Lieux", "34");
    assertThat(ReadingOrder.of(DOCUMENT).notes()).contains("Annuaire 412000", "Annuaire 3");
  }

  @Test
  void only_figures_in_the_same_unit_have_a_chart() {
    assertThat(Shown.all(DOCUMENT, BarChart.class))
        .singleElement()
        .satisfies(
            chart -> {
              assertThat(chart.title()).isEqualTo("Population");
              assertThat(chart.bars()).hasSize(2);
              assertThat(chart.description()).contains("Population", "Montagne", "Plaine");
            });
  }

  @Test
  void no_more_than_six_charts_are_drawn() {
    KeyFigure[] many =
        IntStream.range(0, 20)
            .mapToObj(i -> figure("f" + i, "Chiffre " + i, "1" + i, "km"))
            .toArray(KeyFigure[]::new);
    Event event =
        EVENT.toBuilder()
            .countries(
                ImmutableList.of(country(HILL, "Montagne", many), country(PLAIN, "Plaine", many)))
            .build();

    assertThat(Shown.all(Shown.document("comparison", event), BarChart.class)).hasSize(6);
  }

  @Test
  void what_one_country_alone_says_stands_in_its_column() {
    assertThat(Shown.text(DOCUMENT))
        .containsSubsequence("Ce que chaque pays dit encore", "Routes : 7 km", "Bateaux : 3");
  }

  @Test
  void each_question_is_the_heading_of_its_answers() {
    assertThat(Shown.headings(DOCUMENT))
        .containsSubsequence("Préambule – Qui êtes-vous ?", "Question 1 – Que faites-vous ?");
    assertThat(Shown.text(DOCUMENT)).containsSubsequence("Que faites-vous", "Un bus", "Un numéro");
  }

  @Test
  void the_public_sees_neither_what_is_uncertain_nor_framing_nor_notes() {
    assertThat(Shown.text(DOCUMENT)).doesNotContain("Peut-être deux", "cadrage", "note");
  }

  @Test
  void what_a_program_made_says_so() {
    assertThat(Shown.text(DOCUMENT))
        .containsSubsequence(
            "Ce qui apparaît comme commun",
            "La mairie aide",
            "Texte produit par une intelligence artificielle : Exemplo",
            "Tout est commun.");
  }

  @Test
  void more_than_three_countries_answer_one_below_the_other() {
    ImmutableList<CountryId> ids =
        IntStream.range(0, 8)
            .mapToObj(i -> CountryId.of("c" + i))
            .collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<CountryId, Answer> answers = ImmutableMap.builder();
    ids.forEach(id -> answers.put(id, answer(Point.of("Réponse de " + id))));
    Event event =
        EVENT.toBuilder()
            .countries(
                ids.stream()
                    .map(id -> country(id, "Pays " + id, figure("people", "Population", "5", "")))
                    .toList())
            .sessions(
                ImmutableList.of(
                    Session.builder(SessionId.of("cross"), "Regards")
                        .comparison(
                            Comparison.builder()
                                .countries(ids)
                                .questions(
                                    ImmutableList.of(
                                        Question.builder(QuestionId.of("q"))
                                            .text(RichText.of("Quoi ?"))
                                            .answers(answers.build())
                                            .build()))
                                .build())
                        .build()))
            .build();
    Document document = Shown.document("comparison", event);

    assertThat(Shown.headings(document)).containsSubsequence("Question 1 – Quoi ?", "Pays c0");
    assertThat(Shown.all(document, Table.class).get(0).header()).containsExactly("Pays", "Valeur");
  }

  @Test
  void long_answers_go_on_in_further_rows_without_a_line_between() {
    Point[] points =
        IntStream.range(0, 40)
            .mapToObj(i -> Point.of("Un point assez long pour prendre plus d'une ligne, " + i))
            .toArray(Point[]::new);
    Question question =
        Question.builder(QuestionId.of("q"))
            .text(RichText.of("Q"))
            .answers(ImmutableMap.of(HILL, answer(points), PLAIN, answer(Point.of("Bref"))))
            .build();
    Comparison comparison = COMPARISON.toBuilder().questions(ImmutableList.of(question)).build();
    Event event =
        EVENT.toBuilder()
            .sessions(
                ImmutableList.of(
                    Session.builder(SessionId.of("s"), "S").comparison(comparison).build()))
            .build();

    assertThat(Shown.all(Shown.document("comparison", event), Table.class))
        .anySatisfy(
            table -> {
              assertThat(table.rows()).hasSizeBetween(3, 12);
              assertThat(table.rows().get(0).kind()).isEqualTo(RowKind.BODY);
              assertThat(table.rows().subList(1, table.rows().size()))
                  .allMatch(row -> row.kind() == RowKind.FLOWING);
            });
  }

  @Test
  void a_point_that_no_row_holds_goes_on_with_the_points_below_it() {
    Point deep =
        Point.builder()
            .text(RichText.of("Volonté"))
            .points(
                IntStream.range(0, 40)
                    .mapToObj(i -> Point.of("Une mesure parmi d'autres, la " + i))
                    .toList())
            .build();
    Question question =
        Question.builder(QuestionId.of("q"))
            .text(RichText.of("Q"))
            .answers(ImmutableMap.of(HILL, answer(deep)))
            .build();
    Event event =
        EVENT.toBuilder()
            .sessions(
                ImmutableList.of(
                    Session.builder(SessionId.of("s"), "S")
                        .comparison(
                            COMPARISON.toBuilder().questions(ImmutableList.of(question)).build())
                        .build()))
            .build();
    Document document = Shown.document("comparison", event);

    assertThat(Shown.all(document, Table.class))
        .anySatisfy(table -> assertThat(table.rows()).hasSizeBetween(2, 12));
    assertThat(Shown.text(document))
        .containsSubsequence("Volonté", "la 0", "la 1", "la 38", "la 39")
        .containsOnlyOnce("Volonté");
  }

  @Test
  void it_makes_sense_where_countries_are_compared() {
    assertThat(Shown.handout("comparison").hasContent(EVENT)).isTrue();
    assertThat(Shown.handout("comparison").hasContent(Event.builder("").build())).isFalse();
    assertThat(Shown.handout("comparison").compose(EVENT, Locale.GERMAN).page().landscape())
        .isTrue();
  }
}
