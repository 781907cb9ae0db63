package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CeremonyTroubles.expecting;
import static org.conducteur.check.CeremonyTroubles.speaking;
import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Role;
import org.junit.jupiter.api.Test;

class CeremonyRulesTest {
  @Test
  void whoever_ranks_highest_speaks_last() {
    assertThat(Codes.of(speaking(ImmutableMap.of(ANNA, 9, BRUNO, 3, CHLOE, 1)))).isEmpty();
    assertThat(Codes.of(speaking(ImmutableMap.of(ANNA, 2, BRUNO, 2, CHLOE, 2)))).isEmpty();
  }

  @Test
  void whoever_has_no_rank_may_speak_anywhere() {
    assertThat(Codes.of(speaking(ImmutableMap.of(ANNA, 3, CHLOE, 1)))).isEmpty();
  }

  @Test
  void a_host_opens_with_words_of_welcome() {
    var ranks = ImmutableMap.of(ANNA, 1, BRUNO, 3, CHLOE, 2);
    assertThat(Codes.of(speaking(ranks, Role.HOST, ItemKind.SPEECH))).isEmpty();
    assertThat(Codes.of(speaking(ranks, Role.SPEAKER, ItemKind.SPEECH)))
        .containsExactly("speeches-against-rank");
  }

  @Test
  void interviews_follow_no_precedence() {
    var ranks = ImmutableMap.of(ANNA, 1, BRUNO, 2, CHLOE, 3);
    assertThat(Codes.of(speaking(ranks, Role.SPEAKER, ItemKind.PRESENTATION))).isEmpty();
  }

  @Test
  void the_proper_order_is_said() {
    Finding finding =
        Checker.standard().check(speaking(ImmutableMap.of(ANNA, 1, BRUNO, 3, CHLOE, 2))).get(0);
    assertThat(finding.evidence())
        .containsEntry("order", "Bruno KELLER, Chloé OLSEN, Anna MARTIN")
        .containsEntry("after", "Bruno KELLER");
  }

  @Test
  void chairs_and_reserve_together_suffice() {
    assertThat(Codes.of(expecting(230, Optional.of(200)))).isEmpty();
  }

  @Test
  void where_nobody_sits_the_room_counts() {
    assertThat(Codes.of(expecting(250, Optional.empty()))).isEmpty();
  }
}
