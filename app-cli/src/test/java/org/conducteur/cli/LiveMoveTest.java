package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.timeline.Journal;
import org.conducteur.timeline.JournalEntry;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Timeline;
import org.junit.jupiter.api.Test;

class LiveMoveTest {
  private static LiveState at(String time) {
    return new LiveState(
        Timeline.of(JsonEvents.load(Fixtures.METZ).event()),
        Journal.EMPTY,
        LocalDateTime.parse("2023-10-12T" + time),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static LiveState press(LiveState state, LiveKey key) {
    return new LiveMove(state)
        .entry(key, Instant.EPOCH)
        .map(entry -> state.with(state.journal().with(entry)))
        .orElse(state);
  }

  private static String told(Observation observation) {
    return observation.getClass().getSimpleName() + " " + observation.step();
  }

  @Test
  void one_key_leads_through_the_day() {
    LiveState state = at("09:46:00");
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      state = press(state.at(state.at().plusMinutes(10)), LiveKey.ADVANCE);
      told.add(told(state.journal().observations().get(i)));
    }
    assertThat(told)
        .containsExactly(
            "Started cnum-anct",
            "Started cnum-anct#2",
            "Ended cnum-anct",
            "Started pc-solidaire",
            "Ended pc-solidaire");
  }

  @Test
  void undo_takes_back_one_entry_after_the_other_and_deletes_none() {
    LiveState state = press(press(at("09:46:00"), LiveKey.ADVANCE), LiveKey.LONGER);
    LiveState once = press(state, LiveKey.UNDO);
    LiveState twice = press(once, LiveKey.UNDO);
    assertThat(once.journal().observations()).hasSize(1);
    assertThat(twice.journal().observations()).isEmpty();
    assertThat(twice.journal().entries())
        .hasSize(4)
        .extracting(JournalEntry::number)
        .containsExactly(1, 2, 3, 4);
    assertThat(new LiveMove(twice).entry(LiveKey.UNDO, Instant.EPOCH)).isEmpty();
  }

  @Test
  void minutes_lengthen_what_is_on_and_hold_back_what_is_next() {
    LiveState on = press(at("10:31:00"), LiveKey.LONGER);
    assertThat(on.journal().observations())
        .containsExactly(
            new Observation.Prolonged(
                on.journal().observations().get(0).step(), Duration.ofMinutes(1), on.at()));
    LiveState waiting = press(at("08:10:00"), LiveKey.LONGER);
    assertThat(waiting.journal().observations())
        .singleElement()
        .isInstanceOfSatisfying(
            Observation.Held.class,
            held -> assertThat(held.until()).isEqualTo("2023-10-12T08:31:00"));
  }

  @Test
  void keys_that_mean_nothing_enter_nothing() {
    assertThat(press(at("13:00:00"), LiveKey.ADVANCE).journal()).isEqualTo(Journal.EMPTY);
    assertThat(press(at("08:00:00"), LiveKey.END).journal()).isEqualTo(Journal.EMPTY);
    assertThat(LiveKey.of('x')).isEqualTo(LiveKey.NONE);
    assertThat(LiveKey.of(3)).isEqualTo(LiveKey.INTERRUPT);
  }
}
