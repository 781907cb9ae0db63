package org.conducteur.export.office.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.export.office.scan.Content;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePlansTest {
  /** Some seconds alone; much more beside other builds. What is quadratic takes minutes. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static ForeignPlan soon(Plan plan) {
    return Assertions.assertTimeout(PATIENCE, () -> plan.read());
  }

  @Test
  void an_empty_sheet_is_no_plan_and_no_failure() {
    ForeignPlan plan = soon(Plan.of());
    assertThat(plan.reading().isWhole()).isFalse();
    assertThat(plan.columns()).isEmpty();
  }

  @Test
  void headers_without_rows_are_an_event_without_sessions() {
    ForeignPlan plan = soon(Plan.of("Horaire", "Titre"));
    assertThat(plan.reading().isWhole()).isTrue();
    assertThat(plan.reading().event().sessions()).isEmpty();
  }

  @Test
  void other_scripts_and_signs_come_in_as_they_are() {
    Event event =
        soon(Plan.of("Horaire", "Titre", "Salle", "Intervenants")
                .row("9h", "الافتتاح", "القاعة", "سارة علي")
                .row("10h", "🎉🎉", "🏛️", "😀")
                .row("11h", "=cmd|' /C calc'!A0", "@SUM(1)", "+33 Anna"))
            .reading()
            .event();
    assertThat(event.sessions())
        .extracting(Session::title)
        .containsExactly("الافتتاح", "🎉🎉", "=cmd|' /C calc'!A0");
    assertThat(event.sessions())
        .extracting(session -> session.room().isPresent())
        .containsOnly(true);
    assertThat(event.people()).extracting(person -> person.givenName()).contains("سارة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", " ", "\n", ",", "(", "- ", "et ", "A B, ", "1 ", ": ", "/", "*", "é"})
  void a_cell_of_any_length_takes_no_time(String part) {
    String text = part.repeat(32_767 / part.length());
    Plan plan =
        Plan.of(text, text)
            .row(
                "Date",
                "Horaire",
                "Durée",
                "Titre",
                "Salle",
                "Intervenants",
                "Matériel",
                "Type",
                "Langue",
                "Description",
                "Statut",
                "Public",
                "ID")
            .row(text, text, text, "x" + text, text, text, text, text, text, text, text, text, text)
            .row(text);
    assertThat(soon(plan).reading().event().sessions()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void ten_thousand_rows_are_read_in_seconds() {
    Plan plan = Plan.of("Jour", "Horaire", "Titre", "Salle", "Intervenants", "Description");
    for (int i = 0; i < 10_000; i++) {
      plan.row(
          "16/11/2023",
          "9h30 - 10h15",
          "Séance " + i,
          "Salle " + i % 50,
          "Anna Bell" + i % 3_000 + ", Carl Dupré",
          "Texte *important* de la séance " + i);
    }
    Event event = soon(plan).reading().event();
    assertThat(event.sessions()).hasSize(10_000);
    assertThat(event.sessions().get(9_999).id().value()).isEqualTo("seance-9999");
  }

  @Test
  void more_rows_than_an_event_has_are_refused_and_not_cut_silently() {
    Plan plan = Plan.of("Horaire", "Titre");
    for (int i = 0; i < PlanReading.MOST_SESSIONS + 10; i++) {
      plan.row("9h", "A");
    }
    ForeignPlan read = soon(plan);
    assertThat(read.reading().event().sessions()).hasSize(PlanReading.MOST_SESSIONS);
    assertThat(read.reading().findings()).extracting(Finding::code).contains("plan-too-long");
    assertThat(read.reading().isWhole()).isFalse();
  }

  @Test
  void thousands_of_columns_and_merged_cells_take_no_time() {
    Object[] headers = new Object[16_384];
    Object[] cells = new Object[16_384];
    for (int i = 0; i < headers.length; i++) {
      headers[i] = i % 2 == 0 ? "Horaire" : "Titre";
      cells[i] = "9h";
    }
    Plan plan = Plan.of(headers);
    for (int i = 0; i < 20; i++) {
      plan.row(cells);
    }
    for (int i = 0; i < 100_000; i++) {
      plan.merge(0, 0, 1_048_575, 16_383);
      plan.merge(i, 1, i + 400, 2);
    }
    assertThat(soon(plan).columns()).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void errors_and_formulas_without_result_are_told() {
    Plan plan =
        Plan.of("Horaire", "Titre", "Public")
            .row(new Content.Fault("#REF!"), "A", new Content.Fault("#N/A"));
    assertThat(soon(plan).reading().findings())
        .extracting(Finding::code)
        .containsExactly("cell-fault");
  }

  @Test
  void any_mixture_of_cells_ends_in_an_event() {
    Random random = new Random(42);
    Object[] pool = {
      null,
      "Titre",
      "Horaire",
      "Début",
      "Salle",
      "9h",
      "9h-10h",
      "jeudi",
      "16/11",
      0.5,
      45_246,
      -1,
      1e300,
      new Content.Fault("#REF!"),
      new Content.Truth(true),
      new Content.Blank(),
      "Total",
      "Anna Bell",
      "(",
      "1",
      "Pause",
      "x",
      "\uE000",
      "Jour 3",
      "Date",
      "Durée",
      "-"
    };
    for (int run = 0; run < 1_000; run++) {
      Plan plan = Plan.of(pool[random.nextInt(pool.length)]);
      for (int row = 0; row < 6; row++) {
        Object[] cells = new Object[5];
        for (int column = 0; column < cells.length; column++) {
          cells[column] = pool[random.nextInt(pool.length)];
        }
        plan.row(cells);
      }
      plan.merge(random.nextInt(4), random.nextInt(4), 4 + random.nextInt(3), 4);
      assertThat(plan.read().reading().event()).isNotNull();
    }
  }
}
