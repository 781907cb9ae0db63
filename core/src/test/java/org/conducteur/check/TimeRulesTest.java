package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.slot;
import static org.conducteur.check.CleanEvent.time;
import static org.conducteur.check.CleanEvent.until;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

  private static Event afterPanel(Session next) {
    return CleanEvent.and(next);
  }

  @Test
  void sessions_that_touch_do_not_overlap() {
    assertThat(Codes.of(CleanEvent.and(session("after", "12:00-13:00").build()))).isEmpty();
  }

  @Test
  void a_session_inside_a_long_one_is_found_even_with_a_short_one_between() {
    Event event = CleanEvent.event();
    Event crowded =
        event.toBuilder()
            .sessions(
                ImmutableList.<Session>builder()
                    .addAll(event.sessions())
                    .add(session("long", "13:00-18:00").build())
                    .add(session("short", "13:30-14:00").build())
                    .add(session("last", "17:00-17:30").build())
                    .build())
            .build();
    assertThat(Checker.standard().check(crowded))
        .filteredOn(finding -> finding.code().equals("room-overlap"))
        .extracting(finding -> finding.place().toString())
        .containsExactly("/sessions/short/slot", "/sessions/last/slot");
  }

  @Test
  void a_session_may_pass_midnight() {
    assertThat(Codes.of(CleanEvent.with(LAB, s -> s.slot(slot("22:00-01:30+1"))))).isEmpty();
  }

  @Test
  void a_late_start_at_the_very_end_leaves_no_session() {
    assertThat(Codes.of(CleanEvent.with(TALK, s -> s.lateStart(until("09:45")))))
        .containsExactly("late-start-outside-slot");
  }

  @Test
  void a_late_end_equal_to_the_end_is_no_trouble() {
    assertThat(Codes.of(CleanEvent.with(PANEL, s -> s.lateEnd(until("11:15"))))).isEmpty();
  }

  @Test
  void an_overrun_may_reach_the_start_of_the_next_session() {
    assertThat(
            Codes.of(
                afterPanel(
                    session("next", "11:30-12:00")
                        .room(HALL)
                        .participations(ImmutableList.of(CleanEvent.speaker(CleanEvent.ANNA)))
                        .build())))
        .isEmpty();
  }

  @Test
  void a_break_absorbs_an_overrun() {
    Session meal =
        session("meal", "11:15-12:30")
            .room(HALL)
            .kind(SessionKind.MEAL)
            .participations(ImmutableList.of())
            .build();
    assertThat(Codes.of(afterPanel(meal))).isEmpty();
  }

  @Test
  void a_session_that_may_start_late_waits_for_an_overrun() {
    Session patient =
        session("next", "11:15-12:00")
            .room(HALL)
            .lateStart(until("11:30"))
            .participations(ImmutableList.of(CleanEvent.speaker(CleanEvent.ANNA)))
            .build();
    assertThat(Codes.of(afterPanel(patient))).isEmpty();
  }

  @Test
  void an_item_may_start_within_the_tolerated_overrun() {
    Event event =
        CleanEvent.with(
            PANEL,
            s ->
                s.runningOrder(
                    ImmutableList.of(
                        RunningItem.builder("Salutations").start(time("11:20")).build())));
    assertThat(Codes.of(event)).isEmpty();
  }

  @Test
  void a_pause_between_two_set_ups_is_time_enough() {
    Event event =
        CleanEvent.with(
            PANEL, s -> s.stage(stage(StageLayout.ROUND_TABLE)).changeover(Duration.ofMinutes(30)));
    assertThat(Codes.of(event)).isEmpty();
  }

  private static StageSetup stage(StageLayout layout) {
    return new StageSetup(Optional.of(layout), ImmutableList.of(), RichText.EMPTY);
  }

  @Test
  void an_event_without_any_day_still_has_overlaps() {
    Event undated =
        CleanEvent.and(
                session("extra", "11:00-12:30")
                    .participations(ImmutableList.of(CleanEvent.speaker(PartyId.of("city"))))
                    .build())
            .toBuilder()
            .days(ImmutableList.of())
            .build();
    assertThat(Codes.of(undated)).contains("event-without-day", "room-overlap");
  }
}
