package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.speaker;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckerTest {
  private static Collection<Trouble> troubles() {
    return Trouble.all();
  }

  private static ImmutableList<Finding> check(Event event) {
    return Checker.standard().check(event);
  }

  @Test
  void nothing_is_found_in_an_event_in_which_all_is_well() {
    assertThat(check(CleanEvent.event())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void a_rule_finds_what_it_looks_for(Trouble trouble) {
    assertThat(check(trouble.event()))
        .filteredOn(finding -> finding.code().equals(trouble.code()))
        .anySatisfy(
            finding -> {
              assertThat(finding.place()).hasToString(trouble.place());
              assertThat(finding.fix().map(Fix::value)).isEqualTo(trouble.fix());
            });
  }

  @Test
  void there_is_a_trouble_for_every_rule() {
    assertThat(RuleCatalogue.standard().rules())
        .extracting(Rule::code)
        .containsExactlyInAnyOrderElementsOf(
            troubles().stream().map(Trouble::code).distinct().toList());
  }

  @Test
  void findings_come_in_the_order_of_the_event_and_the_worst_first() {
    Event event =
        CleanEvent.with(
            LAB,
            s ->
                s.slot(CleanEvent.slot("10:15-09:15"))
                    .seating(CleanEvent.seats(50, 0))
                    .participations(ImmutableList.of(speaker(BRUNO))));
    Event two = event.toBuilder().days(ImmutableList.of()).build();
    assertThat(check(two))
        .extracting(finding -> finding.place().toString())
        .containsSubsequence("/days", "/sessions/lab/slot", "/sessions/lab/seating/seats");
  }

  @Test
  void a_checker_of_some_rules_applies_these_alone() {
    Rule rule = RuleCatalogue.standard().findRule("session-without-room").orElseThrow();
    Event event = Event.builder("Rien").build();
    assertThat(check(event)).isNotEmpty();
    assertThat(Checker.of(ImmutableList.of(rule)).check(event)).isEmpty();
  }

  @Test
  void any_event_whatsoever_can_be_checked() {
    EventGenerator some = EventGenerator.of(7);
    EventGenerator full = EventGenerator.full(8);
    for (int i = 0; i < 40; i++) {
      for (Event event : ImmutableList.of(some.next(), full.next())) {
        for (Finding finding : check(event)) {
          assertThat(finding.message(Locale.FRENCH)).isNotBlank();
        }
      }
    }
  }
}
