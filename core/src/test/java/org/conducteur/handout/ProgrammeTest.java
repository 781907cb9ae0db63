package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.handout.CrewEvent.EVENT;

import org.conducteur.document.Document;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
  private static Cells cells() {
    return new Cells(Shown.all(Shown.document("programme", EVENT), Table.class).get(0));
  }

  @Test
  void sessions_at_the_same_time_say_so() {
    assertThat(cells().at("Atelier", "Horaire")).isEqualTo("10 h 00 à 11 h 00 / en parallèle");
    assertThat(cells().at("Conférence", "Horaire")).isEqualTo("10 h 30 à 11 h 30 / en parallèle");
    assertThat(cells().at("Ouverture", "Horaire")).isEqualTo("9 h 00 à 9 h 45");
    assertThat(cells().at("Atelier", "Salle")).isEqualTo("Studio");
    assertThat(cells().kind("Pause")).isEqualTo(RowKind.QUIET);
  }

  @Test
  void those_who_speak_are_named_with_function_and_role() {
    assertThat(cells().at("Ouverture", "Séance"))
        .contains("Ada EXEMPLE, Présidente (maître de cérémonie) · Bob ÉCLAIR")
        .doesNotContain("Bénévoles", "ABSENTE");
  }

  @Test
  void large_print_has_headings_instead_of_a_table() {
    Document large = Shown.document("programme-large-print", EVENT);
    assertThat(large.page().bodySize()).isEqualTo(18);
    assertThat(Shown.all(large, Table.class)).isEmpty();
    assertThat(Shown.headings(large))
        .startsWith("Samedi 30 mai 2026", "Ouverture", "Pause", "Atelier", "Conférence");
    assertThat(Shown.text(large)).contains("10 h 00 à 11 h 00, Studio");
  }
}
