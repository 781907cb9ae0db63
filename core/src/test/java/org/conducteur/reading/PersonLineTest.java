package org.conducteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.conducteur.session.ParticipationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Odile GARANCE (Institut des marées) | Odile GARANCE | | Institut des marées",
        "Odile GARANCE, adjointe au Maire | Odile GARANCE | adjointe au Maire |",
        "Odile Garance, directrice du climat au ministère des Marées | Odile Garance |"
            + " directrice du climat | ministère des Marées",
        "Odile Garance, chargée de presse à l'Ambassade de Vauban | Odile Garance |"
            + " chargée de presse | Ambassade de Vauban",
        "Odile Garance – maire de Vauban | Odile Garance | maire de Vauban |",
        "Odile Garance (maire, Ville de Vauban) | Odile Garance | maire | Ville de Vauban",
        "Priya Nair, chief engineer at the Harbour Office | Priya Nair | chief engineer |"
            + " Harbour Office",
        "Odile Garance, cheffe de la division « aux ministères » au ministère du Vent |"
            + " Odile Garance | cheffe de la division « aux ministères » | ministère du Vent",
      })
  void a_name_is_followed_by_what_somebody_is_and_where(
      String line, String name, String function, String organisation) {
    Named named = mentions(line).get(0).named();

    assertThat(named.name()).isEqualTo(name);
    assertThat(named.function()).isEqualTo(Optional.ofNullable(function));
    assertThat(named.organisation()).isEqualTo(Optional.ofNullable(organisation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Odile GARANCE, Paul VERDIER et Léa BRUNET",
        "Odile Garance, adjointe au Maire, Paul Verdier et Léa Brunet, directrice",
        "Odile Garance, adjointe à la culture et au sport et Paul Verdier (Cnam) ; Léa Brunet",
        "Odile Garance / Paul Verdier / Léa Brunet",
        "Odile Garance + Paul Verdier + Léa Brunet",
      })
  void several_people_share_a_line(String line) {
    assertThat(mentions(line))
        .extracting(mention -> mention.named().name().toLowerCase(java.util.Locale.ROOT))
        .containsExactly("odile garance", "paul verdier", "léa brunet");
  }

  @Test
  void a_line_may_begin_with_the_country_that_its_people_speak_for() {
    PersonLine line = read("Pour le Portugal : Odile GARANCE, ministre ;").orElseThrow();

    assertThat(line.country()).contains("Portugal");
    assertThat(line.mentions().get(0).named().function()).contains("ministre");
  }

  @Test
  void groups_have_a_count_and_a_mission_instead_of_names() {
    List<Mention> both = mentions("Service technique + 3 bénévoles pour accueillir le public.");

    assertThat(both).extracting(Mention::kind).containsOnly(PartyKind.GROUP);
    assertThat(both.get(1).heads()).contains(3);
    assertThat(both.get(1).named().name()).isEqualTo("bénévoles");
    assertThat(both.get(1).mission()).isEqualTo("pour accueillir le public");
    assertThat(mentions("Les 24 élèves de CM2").get(0).heads()).contains(24);
  }

  @Test
  void a_group_may_follow_a_person_behind_her_function() {
    assertThat(mentions("Paul Verdier, adjoint aux commerces, et la fanfare municipale"))
        .extracting(mention -> mention.named().name())
        .containsExactly("Paul Verdier", "la fanfare municipale");
  }

  @Test
  void somebody_speaks_for_an_organisation() {
    Mention mention = mentions("Odile GARANCE pour l'ANCV").get(0);

    assertThat(mention.named().name()).isEqualTo("Odile GARANCE");
    assertThat(mention.onBehalf()).contains("ANCV");
  }

  @Test
  void a_line_says_who_is_sure_to_come_and_how_to_reach_them() {
    Mention mention =
        mentions("Odile GARANCE (à confirmer), odile@vauban.example, 03 87 00 00 00").get(0);

    assertThat(mention.state()).contains(ParticipationState.ASKED);
    assertThat(mention.contacts())
        .extracting(contact -> contact.value())
        .containsExactly("odile@vauban.example", "03 87 00 00 00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire explique le conseil municipal. Les enfants posent des questions.",
        "La salle est ouverte dès midi",
        "Matériel : un micro",
        "",
      })
  void a_sentence_names_nobody(String line) {
    assertThat(read(line)).isEmpty();
  }

  private static List<Mention> mentions(String line) {
    return read(line).orElseThrow().mentions();
  }

  private static Optional<PersonLine> read(String line) {
    return PersonLine.of(StyledText.of(line));
  }
}
