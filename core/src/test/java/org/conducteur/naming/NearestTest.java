package org.conducteur.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final Nearest ROOMS =
      Nearest.among(ImmutableList.of("grande-salle", "studio", "s1", "s2", "foyer"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grande Salle",
        "grandesalle",
        "grande-sale",
        "grande-sallee",
        "grande-salme",
        "grnade-salle"
      })
  void one_slip_of_the_keys_is_seen_through(String written) {
    assertThat(ROOMS.to(written)).contains("grande-salle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"petite-salle", "s3", "grnade-sale", "", "foyerxx"})
  void what_is_too_far_or_could_be_several_is_not_guessed(String written) {
    assertThat(ROOMS.to(written)).isEmpty();
  }

  @Test
  void an_accent_forgotten_is_no_slip_at_all() {
    assertThat(Nearest.among(ImmutableList.of("médiathèque", "mediathequa")).to("MEDIATHEQUE"))
        .contains("médiathèque");
  }
}
