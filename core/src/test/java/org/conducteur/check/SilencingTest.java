package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.SilenceTroubles.silenced;
import static org.conducteur.check.TextTroubles.saying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilencingTest {
  private static final Event DOUBLED = saying("On va va là.");

  private static Checked review(Event event) {
    return Checker.standard().review(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sessions/lab/summary", "/sessions/lab", "/sessions", "", "/sessions/1"})
  void a_silence_covers_its_place_and_all_within(String place) {
    int index = Iterables.indexOf(DOUBLED.sessions(), session -> session.id().value().equals(LAB));
    String named = place.equals("/sessions/1") ? "/sessions/" + index : place;
    Checked checked = review(silenced(DOUBLED, "word-twice", named, "Un refrain."));
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.silenced())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.finding().code()).isEqualTo("word-twice");
              assertThat(one.silence().reason()).contains("Un refrain.");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sessions/talk", "/sessions/lab/title", "/sessions/gone", "/nothing"})
  void a_silence_covers_nothing_else(String place) {
    Checked checked = review(silenced(DOUBLED, "word-twice", place, "Un refrain."));
    assertThat(checked.findings())
        .extracting(Finding::code)
        .containsExactly("word-twice", "silence-of-nothing");
    assertThat(checked.silenced()).isEmpty();
  }

  @Test
  void a_silence_of_another_rule_is_no_silence() {
    assertThat(Codes.of(silenced(DOUBLED, "quote-unclosed", "/sessions/lab", "Un refrain.")))
        .containsExactly("word-twice", "silence-of-nothing");
  }

  @Test
  void a_silence_whose_place_is_gone_is_not_proposed_to_be_taken_out() {
    Checked moved = review(silenced(DOUBLED, "word-twice", "/sessions/gone", "Un refrain."));
    assertThat(moved.findings()).last().satisfies(f -> assertThat(f.fix()).isEmpty());
    Checked idle = review(silenced(CleanEvent.event(), "word-twice", "/sessions/lab", "Refrain."));
    assertThat(idle.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.fix()).contains(Fix.remove(Pointer.of("silences", 0))));
  }

  @Test
  void the_nearest_silence_gives_the_reason_and_the_others_are_not_idle() {
    Event event =
        DOUBLED.toBuilder()
            .silences(
                ImmutableList.of(
                    new Silence("word-twice", Pointer.ROOT, Optional.of("Partout.")),
                    new Silence("word-twice", Pointer.of("sessions", LAB), Optional.of("Ici."))))
            .build();
    Checked checked = review(event);
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.silenced())
        .extracting(one -> one.silence().reason().orElseThrow())
        .containsExactly("Ici.");
  }

  @Test
  void silences_of_rules_that_are_not_applied_are_not_called_idle() {
    Rule rule = RuleCatalogue.standard().findRule("silence-of-nothing").orElseThrow();
    Event event = silenced(CleanEvent.event(), "word-twice", "/sessions/lab", "Un refrain.");
    assertThat(Checker.of(ImmutableList.of(rule)).check(event)).isEmpty();
  }

  @Test
  void errors_can_be_silenced_too() {
    Trouble trouble =
        Trouble.all().stream()
            .filter(t -> t.code().equals("room-overlap"))
            .findFirst()
            .orElseThrow();
    Checked checked = review(silenced(trouble.event(), "room-overlap", "", "Salle partagée."));
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.silenced()).isNotEmpty();
  }

  @Test
  void a_complaint_about_silences_can_be_silenced() {
    Event event =
        CleanEvent.event().toBuilder()
            .silences(
                ImmutableList.of(
                    new Silence("word-twice", Pointer.of("sessions"), Optional.of("Refrains.")),
                    new Silence("silence-of-nothing", Pointer.of("silences"), Optional.of("Oui."))))
            .build();
    assertThat(review(event).findings()).isEmpty();
  }
}
