package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.country.Point;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.people.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {

  private static Event ai() {
    return Trouble.all().stream()
        .filter(trouble -> trouble.code().equals("ai-passage-public"))
        .findFirst()
        .orElseThrow()
        .event();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sessions/panel",
        "/sessions/panel/comparison/passages",
        "/sessions/panel/comparison/passages/0"
      })
  void a_passage_kept_from_the_public_by_anything_around_it_is_no_trouble(String place) {
    Event restricted =
        ai().toBuilder()
            .audiences(ImmutableMap.of(Pointer.parse(place), Visibility.INTERNAL))
            .build();
    assertThat(Codes.of(restricted)).isEmpty();
  }

  @Test
  void the_fix_of_a_public_passage_is_enough() {
    Fix fix = Checker.standard().check(ai()).get(0).fix().orElseThrow();
    Pointer place = Pointer.parse(fix.place().steps().get(1));
    Event mended = ai().toBuilder().audiences(ImmutableMap.of(place, Visibility.INTERNAL)).build();
    assertThat(Codes.of(mended)).isEmpty();
  }

  @Test
  void a_point_below_another_is_found() {
    Event event =
        CleanEvent.answering(
            Point.of("Voici").toBuilder()
                .points(ImmutableList.of(Point.of("Oui ?").toBuilder().unanswered(true).build()))
                .build());
    assertThat(Checker.standard().check(event))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.place().toString()).endsWith("france/points/0/points/0"));
  }
}
