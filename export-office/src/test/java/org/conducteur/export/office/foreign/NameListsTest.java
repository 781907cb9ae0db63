package org.conducteur.export.office.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.naming.PersonName;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameListsTest {
  private static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("Anna Bell", "Anna Bell"),
        Arguments.of("Anna Bell, Carl Dupré et Eve Martin", "Anna Bell|Carl Dupré|Eve Martin"),
        Arguments.of("Anna Bell & Carl Dupré", "Anna Bell|Carl Dupré"),
        Arguments.of("Anna Bell / Carl Dupré ; Eve Martin", "Anna Bell|Carl Dupré|Eve Martin"),
        Arguments.of("- Anna Bell\n• Carl Dupré\n", "Anna Bell|Carl Dupré"),
        Arguments.of("Anna Bell (maire, Metz), Carl Dupré (élu)", "Anna Bell|Carl Dupré"),
        Arguments.of("Anna Bell, maire de Démoville", "Anna Bell"),
        Arguments.of("Bell, Dupré, Martin", "Bell|Dupré|Martin"),
        Arguments.of("M. Bell et Mme Dupré", "M. Bell|Mme Dupré"),
        Arguments.of("Direction de la culture et du sport", "Direction de la culture et du sport"),
        Arguments.of("3 bénévoles, Anna Bell", "3 bénévoles|Anna Bell"),
        Arguments.of("à confirmer", ""),
        Arguments.of("TBD / ?", ""),
        Arguments.of("—", ""),
        Arguments.of("سارة علي، Anna Bell", "سارة علي، Anna Bell"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_cell_names_one_or_several(String cell, String names) {
    assertThat(String.join("|", NameLists.all(cell).stream().map(Named::name).toList()))
        .isEqualTo(names);
  }

  @Test
  void what_is_said_of_somebody_is_their_function_or_organisation() {
    assertThat(
            NameLists.all(
                """
                Anna Bell (maire, Ville d’Essai)
                Carl Dupré (Ville d’Essai, élu)
                Eve Martin (Ville d’Essai)
                Lou Petit (directeur)
                Max Grand – Université fictive
                Zoé Long, chercheuse, Labo d’Essai
                """))
        .extracting(Named::name, Named::function, Named::organisation)
        .containsExactly(
            tuple("Anna Bell", Optional.of("maire"), Optional.of("Ville d’Essai")),
            tuple("Carl Dupré", Optional.of("élu"), Optional.of("Ville d’Essai")),
            tuple("Eve Martin", Optional.empty(), Optional.of("Ville d’Essai")),
            tuple("Lou Petit", Optional.of("directeur"), Optional.empty()),
            tuple("Max Grand", Optional.empty(), Optional.of("Université fictive")),
            tuple("Zoé Long", Optional.of("chercheuse"), Optional.of("Labo d’Essai")));
  }

  @Test
  void a_cell_may_say_who_has_confirmed_and_who_moderates() {
    assertThat(NameLists.all("Anna Bell (confirmée)\nAnimation : Carl Dupré (à confirmer)"))
        .extracting(Named::name, Named::state, Named::role)
        .containsExactly(
            tuple("Anna Bell", Optional.of(ParticipationState.CONFIRMED), Optional.empty()),
            tuple(
                "Carl Dupré", Optional.of(ParticipationState.ASKED), Optional.of(Role.MODERATOR)));
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Bell, Anna, Bell",
    "Anna BELL, Anna, Bell",
    "BELL Anna, Anna, Bell",
    "Jean-Pierre LE GOFF, Jean-Pierre, Le Goff",
    "Mme Bell, '', Bell",
    "Dr. Ada de la Tour, Dr. Ada, de la Tour",
    "Prof. Manfred Broy, Prof. Manfred, Broy",
    "Marcus da Gloria Martins, Marcus, da Gloria Martins",
    "Madonna, '', Madonna",
    "'', '', ''"
  })
  void a_name_is_taken_apart(String written, String given, String surname) {
    assertThat(PersonName.of(written)).isEqualTo(new PersonName(given, surname));
  }

  @Test
  void ways_to_write_a_name_are_the_same_person() {
    assertThat(PersonName.of("BELL Anna").key())
        .isEqualTo(PersonName.of("Mme Anna Bell").key())
        .isEqualTo(PersonName.of("Dr. Anna BELL").key());
  }
}
