package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where rules keep silent. */
class NearMissTest {
  private static Collection<NearMiss> nearMisses() {
    return NearMiss.all();
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void what_is_just_right_is_left_alone(NearMiss nearMiss) {
    assertThat(ImmutableSet.copyOf(Codes.of(nearMiss.event())))
        .doesNotContain(nearMiss.code())
        .isEqualTo(nearMiss.others());
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void one_step_further_the_rule_fires(NearMiss nearMiss) {
    assertThat(Codes.of(nearMiss.over())).contains(nearMiss.code());
  }

  @Test
  void none_is_an_event_in_which_all_is_well() {
    assertThat(nearMisses())
        .extracting(NearMiss::event)
        .doesNotContain(
            CleanEvent.event(),
            CleanEventsTest.conference(),
            CleanEventsTest.evening(),
            CleanEventsTest.festival());
  }

  @Test
  void there_is_a_near_miss_for_every_rule() {
    assertThat(RuleCatalogue.standard().rules())
        .extracting(Rule::code)
        .containsExactlyInAnyOrderElementsOf(
            nearMisses().stream().map(NearMiss::code).distinct().toList());
  }

  @Test
  void none_is_there_twice() {
    assertThat(nearMisses()).extracting(NearMiss::toString).doesNotHaveDuplicates();
    assertThat(nearMisses().stream().map(one -> one.code() + one.event())).doesNotHaveDuplicates();
  }
}
