package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.check.Finding;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.QuestionId;
import org.conducteur.port.Reading;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesEditsTest {
  private static final String TABLE = "tblCountries";
  private static final CountryId NORTH = CountryId.of("north");
  private static final CountryId SOUTH = CountryId.of("south");

  @Test
  void figures_are_typed_as_people_write_them() throws IOException {
    assertThat(
            edit()
                .type(TABLE, 0, "Nord", "environ 1 300")
                .type(TABLE, 1, "Nord", "de 12,5 à 16 %")
                .changes())
        .containsExactly(
            "/countries/north/figures/ports/value: 1250 -> 1300",
            "/countries/north/figures/ports/approximate: false -> true",
            "/countries/north/figures/share/upTo: 15 -> 16");
    assertThat(edit().type(TABLE, 0, "Nord", 1400).changes())
        .containsExactly("/countries/north/figures/ports/value: 1250 -> 1400");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | 1 250 | 1250",
        "fr | 1250,5 | 1250.5",
        "fr | 1250.5 | 1250.5",
        "fr | 1 250 000 | 1250000",
        "en | 1,250 | 1250",
        "en | 1,250.75 | 1250.75",
        "de | 1.250 | 1250",
        "de | 1.250,75 | 1250.75",
        "fr | 1,250 | 1.250",
        "en | 1.250 | 1.250",
        "fr | 1,250,000 | 1250000",
        "fr | -3 | -3",
      })
  void numbers_are_read_in_the_notation_of_each_language(
      String language, String text, String number) {
    assertThat(TypedFigure.parse(text, Optional.empty(), Locale.forLanguageTag(language)))
        .hasValueSatisfying(
            figure -> assertThat(figure.value()).isEqualByComparingTo(new BigDecimal(number)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 à 15", "12-15", "12 – 15", "entre 12 et 15", "from 12 to 15", "12 % à 15 %"})
  void ranges_are_read_however_they_are_written(String text) {
    assertThat(TypedFigure.parse(text, Optional.of("%"), Locale.FRENCH))
        .contains(
            new TypedFigure(
                new BigDecimal("12"), Optional.of(new BigDecimal("15")), Optional.of(false)));
  }

  @Test
  void what_may_be_a_thousand_or_one_and_a_quarter_is_asked_about() throws IOException {
    Reading reading =
        edit().type(TABLE, 0, "Nord", "1.250").type(TABLE, 1, "Nord", "un tiers").read();

    assertThat(reading.event()).isEqualTo(event());
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly("cell-figure", "cell-figure");
  }

  @Test
  void a_figure_is_added_for_one_country_or_by_a_row_for_all() throws IOException {
    List<CountryProfile> countries =
        edit()
            .type(TABLE, 0, "Sud", "≈ 900")
            .insert(TABLE, 2, "Chiffre ou question", "Phares", "Unité", "tours", "Sud", 7)
            .read()
            .event()
            .countries();

    assertThat(countries.get(0)).isEqualTo(event().countries().get(0));
    assertThat(countries.get(1).figures())
        .containsExactly(
            KeyFigure.builder(FigureId.of("ports"), "Ports", new BigDecimal("900"))
                .unit("ports")
                .approximate(true)
                .build(),
            KeyFigure.builder(FigureId.of("phares"), "Phares", new BigDecimal("7"))
                .unit("tours")
                .build());
  }

  @Test
  void a_point_that_nobody_touched_keeps_what_its_line_does_not_show() throws IOException {
    List<Point> points =
        points(
            edit()
                .type(
                    TABLE,
                    2,
                    "Nord",
                    "• Deux ports\n   – dont un de **plaisance**\n- et un autre (à confirmer)\n"
                        + "• Ports : 1250 ports\n• Un phare\n• Nouveau")
                .read());
    List<Point> before =
        event()
            .sessions()
            .get(3)
            .comparison()
            .orElseThrow()
            .questions()
            .get(0)
            .answers()
            .get(NORTH)
            .points();

    assertThat(points)
        .containsExactly(
            before.get(0).toBuilder()
                .points(
                    List.of(
                        Point.of("dont un de **plaisance**"),
                        Point.of("et un autre").toBuilder().uncertain(true).build()))
                .build(),
            before.get(1),
            before.get(2).toBuilder().uncertain(false).build(),
            Point.of("Nouveau"));
  }

  @Test
  void a_point_of_several_lines_stays_whole() throws IOException {
    String two = "Premier alinéa\n\n- liste\n- suite";
    Answer answer =
        new Answer(ImmutableList.of(Point.of(two), Point.of("Fin")), RichText.of("à relire"));
    Event event = asking(only(SOUTH, answer));
    Editing editing = Editing.of(event);
    String shown = Book.of(Book.bytesOf(event)).text(TABLE, 2, "Sud");

    assertThat(answers(editing.type(TABLE, 2, "Sud", shown + "\n• Encore").read()).get(SOUTH))
        .isEqualTo(
            new Answer(
                ImmutableList.of(Point.of(two), Point.of("Fin"), Point.of("Encore")),
                RichText.of("à relire")));
  }

  @Test
  void answers_come_and_go() throws IOException {
    assertThat(points(edit().type(TABLE, 2, "Nord", "(pas encore de réponse)").read())).isEmpty();
    assertThat(answers(edit().type(TABLE, 2, "Nord", "").read())).isEmpty();
    assertThat(answers(edit().type(TABLE, 2, "Sud", "Trois ports\nUn phare").read()).get(SOUTH))
        .isEqualTo(
            new Answer(
                ImmutableList.of(Point.of("Trois ports"), Point.of("Un phare")), RichText.EMPTY));
  }

  @Test
  void a_long_answer_that_goes_on_in_further_rows_is_one() throws IOException {
    ImmutableList<Point> many =
        IntStream.range(0, 70)
            .mapToObj(i -> Point.of("Point " + i))
            .collect(ImmutableList.toImmutableList());
    Event event = asking(only(NORTH, new Answer(many, RichText.EMPTY)));
    Editing editing = Editing.of(event);
    String second = Book.of(Book.bytesOf(event)).text(TABLE, 3, "Nord");

    List<Point> now =
        points(
            editing
                .type(TABLE, 3, "Nord", second.replace("Point 31\n", "Point trente-et-un\n"))
                .read());

    assertThat(now).hasSize(70);
    assertThat(now.get(31)).isEqualTo(Point.of("Point trente-et-un"));
    assertThat(now.get(69)).isEqualTo(Point.of("Point 69"));
  }

  @Test
  void questions_are_reworded_added_and_taken_out() throws IOException {
    assertThat(
            edit()
                .type(TABLE, 2, "Chiffre ou question", "Combien de *ports* ?")
                .type(TABLE, 2, "Rubrique", "Préambule")
                .changes())
        .containsExactlyInAnyOrder(
            "/sessions/interview/comparison/questions/q1/text: Combien de ports ?"
                + " -> Combien de *ports* ?",
            "/sessions/interview/comparison/questions/q1/kind: QUESTION -> PREAMBLE");
    Event added =
        edit()
            .append(
                TABLE,
                "Chiffre ou question",
                "Et les phares ?",
                "Rubrique",
                "Question 2",
                "Sud",
                "• Sept")
            .append(TABLE, "Chiffre ou question", "Pourquoi ?", "Séance", "bal")
            .read()
            .event();
    assertThat(asked(added, 3))
        .extracting(question -> question.text().markdown())
        .containsExactly("Combien de ports ?", "Et les phares ?");
    assertThat(asked(added, 3).get(1).answers().get(SOUTH).points())
        .containsExactly(Point.of("Sept"));
    assertThat(asked(added, 4)).extracting(Question::kind).containsExactly(QuestionKind.QUESTION);
    assertThat(edit().delete(TABLE, "Chiffre ou question", "Combien de ports ?").changes())
        .containsExactly("REMOVED /sessions/interview/comparison/questions/q1");
  }

  @Test
  void a_header_names_a_country_anew_or_adds_one() throws IOException {
    assertThat(head("Sud", "Midi").changes()).containsExactly("/countries/south/name: Sud -> Midi");
    Editing editing = edit();
    var sheet = editing.workbook().getTable(TABLE).getXSSFSheet();
    sheet.getRow(3).createCell(9).setCellValue("Ouest");
    sheet.getRow(4).createCell(9).setCellValue(12);
    Reading reading = editing.read();
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("country-added");
    assertThat(reading.event().countries()).hasSize(3);
    assertThat(reading.event().countries().get(2).name()).isEqualTo("Ouest");
    assertThat(reading.event().countries().get(2).figures())
        .containsExactly(
            KeyFigure.builder(FigureId.of("ports"), "Ports", new BigDecimal("12"))
                .unit("ports")
                .build());
  }

  private static Editing head(String before, String after) throws IOException {
    Editing editing = edit();
    editing
        .workbook()
        .getTable(TABLE)
        .getXSSFSheet()
        .getRow(3)
        .forEach(
            cell -> {
              if (cell.getStringCellValue().equals(before)) {
                cell.setBlank();
                cell.setCellValue(after);
              }
            });
    return editing;
  }

  private static Editing edit() throws IOException {
    return Editing.of(event());
  }

  private static ImmutableList<Question> asked(Event event, int session) {
    return event.sessions().get(session).comparison().orElseThrow().questions();
  }

  private static ImmutableMap<CountryId, Answer> answers(Reading reading) {
    assertThat(reading.findings()).isEmpty();
    return asked(reading.event(), 3).get(0).answers();
  }

  private static List<Point> points(Reading reading) {
    return answers(reading).get(NORTH).points();
  }

  private static ImmutableMap<CountryId, Answer> only(CountryId country, Answer answer) {
    return ImmutableMap.of(country, answer);
  }

  private static Event event() {
    Answer answer =
        new Answer(
            ImmutableList.of(
                Point.of("Deux ports").toBuilder()
                    .language("de")
                    .points(List.of(Point.of("dont un de pêche")))
                    .build(),
                Point.builder().figures(List.of(FigureId.of("ports"))).build(),
                Point.of("Un phare").toBuilder()
                    .figures(List.of(FigureId.of("share")))
                    .uncertain(true)
                    .build()),
            RichText.EMPTY);
    return asking(ImmutableMap.of(NORTH, answer));
  }

  private static Event asking(ImmutableMap<CountryId, Answer> answers) {
    Event event = PlanningEvent.of();
    ImmutableList.Builder<Session> sessions = ImmutableList.builder();
    for (Session session : event.sessions()) {
      sessions.add(
          session.comparison().isEmpty()
              ? session
              : session.toBuilder()
                  .comparison(
                      Comparison.builder()
                          .countries(List.of(NORTH, SOUTH))
                          .questions(
                              List.of(
                                  Question.builder(QuestionId.of("q1"))
                                      .text(RichText.of("Combien de ports ?"))
                                      .answers(answers)
                                      .build()))
                          .build())
                  .build());
    }
    return event.toBuilder().sessions(sessions.build()).build();
  }
}
