package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CeremonyTroubles.speaking;
import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class CeremonyRulesTest {
  @Test
  void the_proper_order_is_said() {
    Finding finding =
        Checker.standard().check(speaking(ImmutableMap.of(ANNA, 1, BRUNO, 3, CHLOE, 2))).get(0);
    assertThat(finding.evidence())
        .containsEntry("order", "Bruno KELLER, Chloé OLSEN, Anna MARTIN")
        .containsEntry("after", "Bruno KELLER");
  }
}
