package org.conducteur.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.timeline.Day9.at;
import static org.conducteur.timeline.Day9.event;
import static org.conducteur.timeline.Day9.session;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.check.Severity;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Tolerance;
import org.conducteur.timeline.Observation.Ended;
import org.conducteur.timeline.Observation.Held;
import org.conducteur.timeline.Observation.Prolonged;
import org.conducteur.timeline.Observation.Skipped;
import org.conducteur.timeline.Observation.Started;
import org.junit.jupiter.api.Test;

/** What becomes of plans that are written out here. */
class ForecastTest {
  private static final Step OPENING = Step.parse("opening");
  private static final Step TALK = Step.parse("talk");

  private static Forecast of(Event event, Observation... observations) {
    return Timeline.of(event).forecast(ImmutableList.copyOf(observations));
  }

  private static String times(Forecast forecast, String step) {
    Expected expected = forecast.find(Step.parse(step)).orElseThrow();
    return expected.start().map(t -> t.toLocalTime().toString()).orElse("?")
        + "-"
        + expected.end().map(t -> t.toLocalTime().toString()).orElse("?");
  }

  private static Event morning() {
    return event(
        session("opening", "09:00-09:45").build(),
        session("talk", "09:45-10:30").build(),
        session("pause", "10:30-11:00").kind(SessionKind.BREAK).build(),
        session("debate", "11:00-12:00").build());
  }

  @Test
  void without_observations_all_is_as_planned() {
    Forecast forecast = of(morning());
    assertThat(times(forecast, "talk")).isEqualTo("09:45-10:30");
    assertThat(forecast.sessions()).noneMatch(Expected::isMoved);
    assertThat(forecast.consequences()).isEmpty();
  }

  @Test
  void a_break_absorbs_the_delay_of_the_session_before_it() {
    Forecast forecast = of(morning(), new Started(OPENING, at("09:15")));
    assertThat(times(forecast, "opening")).isEqualTo("09:15-10:00");
    assertThat(times(forecast, "talk")).isEqualTo("10:00-10:45");
    assertThat(times(forecast, "pause")).isEqualTo("10:45-11:00");
    assertThat(times(forecast, "debate")).isEqualTo("11:00-12:00");
    assertThat(forecast.find(TALK).orElseThrow().cause())
        .isEqualTo(new Cause.RoomTaken(SessionId.of("opening"), Optional.of(RoomId.of("hall"))));
    assertThat(forecast.consequences())
        .containsExactly(
            new Consequence.Shortened(
                SessionId.of("pause"),
                Duration.ofMinutes(30),
                Duration.ofMinutes(15),
                Duration.ofMinutes(15)));
  }

  @Test
  void a_break_that_is_eaten_up_hands_the_rest_of_the_delay_on() {
    Forecast forecast = of(morning(), new Prolonged(TALK, Duration.ofMinutes(40), at("10:00")));
    assertThat(times(forecast, "pause")).isEqualTo("11:10-11:10");
    assertThat(times(forecast, "debate")).isEqualTo("11:10-12:10");
    assertThat(forecast.consequences())
        .extracting(Consequence::severity)
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  @Test
  void who_is_early_waits_for_the_planned_start() {
    Forecast forecast = of(morning(), new Ended(OPENING, at("09:30")));
    assertThat(times(forecast, "opening")).isEqualTo("09:00-09:30");
    assertThat(times(forecast, "talk")).isEqualTo("09:45-10:30");
    assertThat(forecast.find(TALK).orElseThrow().inHand()).contains(Duration.ZERO);
  }

  @Test
  void a_gap_absorbs_and_is_what_is_in_hand() {
    Event event =
        event(session("opening", "09:00-09:30").build(), session("talk", "09:45-10:30").build());
    assertThat(of(event).find(OPENING).orElseThrow().inHand()).contains(Duration.ofMinutes(15));
    Forecast forecast = of(event, new Prolonged(OPENING, Duration.ofMinutes(10), at("09:00")));
    assertThat(times(forecast, "talk")).isEqualTo("09:45-10:30");
    assertThat(forecast.find(OPENING).orElseThrow().inHand()).contains(Duration.ofMinutes(5));
  }

  @Test
  void a_hard_start_that_cannot_be_kept_is_late_and_said_so() {
    Event event =
        event(
            session("opening", "09:00-09:45").build(),
            session("talk", "09:50-10:30").fixedStart(true).build());
    Forecast forecast = of(event, new Started(OPENING, at("09:15")));
    assertThat(times(forecast, "talk")).isEqualTo("10:00-10:40");
    assertThat(forecast.consequences())
        .contains(new Consequence.HardStartMissed(SessionId.of("talk"), at("09:50"), at("10:00")));
  }

  @Test
  void a_late_start_within_the_tolerance_quotes_its_condition() {
    RichText condition = RichText.of("if the queue is long");
    Event event =
        event(
            session("opening", "09:00-09:45")
                .lateStart(new Tolerance(DayTime.of(9, 15), condition))
                .build());
    assertThat(of(event, new Started(OPENING, at("09:10"))).consequences())
        .contains(
            new Consequence.ToleranceUsed(
                SessionId.of("opening"),
                Consequence.Edge.START,
                Duration.ofMinutes(10),
                at("09:15"),
                condition));
    assertThat(of(event, new Started(OPENING, at("09:20"))).consequences())
        .anyMatch(Consequence.ToleranceExceeded.class::isInstance);
  }

  @Test
  void the_stage_is_changed_after_what_was_on_it_also_during_a_break() {
    Event event =
        event(
            session("opening", "09:00-09:45").build(),
            session("pause", "09:45-10:00").kind(SessionKind.BREAK).build(),
            session("talk", "10:00-10:30").changeover(Duration.ofMinutes(15)).build());
    Forecast forecast = of(event, new Prolonged(OPENING, Duration.ofMinutes(10), at("09:00")));
    assertThat(times(forecast, "pause")).isEqualTo("09:55-10:00");
    assertThat(times(forecast, "talk")).isEqualTo("10:10-10:40");
    assertThat(forecast.find(TALK).orElseThrow().cause())
        .isEqualTo(new Cause.StageChange(SessionId.of("opening"), RoomId.of("hall")));
  }

  @Test
  void a_session_waits_for_its_speaker_who_is_still_on_in_another_room() {
    Event event =
        event(
            session("opening", "09:00-09:45").participations(speaker("ada")).build(),
            session("talk", "10:00-10:30")
                .room(RoomId.of("studio"))
                .participations(speaker("ada"))
                .build());
    Forecast forecast = of(event, new Started(OPENING, at("09:30")));
    assertThat(times(forecast, "talk")).isEqualTo("10:15-10:45");
    assertThat(forecast.find(TALK).orElseThrow().cause())
        .isEqualTo(new Cause.PersonBusy(PartyId.of("ada"), SessionId.of("opening")));
  }

  @Test
  void crew_is_not_waited_for_but_missed() {
    Participation sound = Participation.builder(PartyId.of("ada")).role(Role.CREW).build();
    Event event =
        Day9.people(
            event(
                session("opening", "09:00-09:45").participations(ImmutableList.of(sound)).build(),
                session("talk", "10:00-10:30")
                    .room(RoomId.of("studio"))
                    .participations(ImmutableList.of(sound))
                    .build()),
            "ada");
    Forecast forecast = of(event, new Started(OPENING, at("09:30")));
    assertThat(times(forecast, "talk")).isEqualTo("10:00-10:30");
    assertThat(forecast.consequences())
        .contains(
            new Consequence.NeededTwice(
                SessionId.of("talk"), SessionId.of("opening"), PartyId.of("ada"), false));
  }

  @Test
  void the_next_start_in_the_room_ends_what_was_on() {
    Forecast forecast =
        of(morning(), new Started(OPENING, at("09:20")), new Started(TALK, at("09:50")));
    assertThat(times(forecast, "opening")).isEqualTo("09:20-09:50");
    assertThat(times(forecast, "talk")).isEqualTo("09:50-10:35");
  }

  @Test
  void what_is_skipped_leaves_its_room_to_the_next() {
    Forecast forecast =
        of(morning(), new Skipped(TALK, at("09:00")), new Started(OPENING, at("09:30")));
    assertThat(forecast.find(TALK).orElseThrow().isSkipped()).isTrue();
    assertThat(times(forecast, "talk")).isEqualTo("?-?");
    assertThat(times(forecast, "pause")).isEqualTo("10:30-11:00");
  }

  @Test
  void what_is_held_starts_no_earlier() {
    Forecast forecast = of(morning(), new Held(TALK, at("09:55"), at("09:00")));
    assertThat(times(forecast, "talk")).isEqualTo("09:55-10:40");
    assertThat(forecast.find(TALK).orElseThrow().cause()).isEqualTo(new Cause.OnHold());
  }

  @Test
  void an_item_that_overruns_makes_its_session_longer_by_what_is_not_spare() {
    Event event =
        event(
            session("opening", "09:00-09:45")
                .runningOrder(ImmutableList.of(item("Welcome", 10), item("Speech", 30)))
                .build(),
            session("talk", "09:45-10:30").build());
    Forecast forecast =
        of(event, new Prolonged(Step.parse("opening#1"), Duration.ofMinutes(8), at("09:00")));
    assertThat(times(forecast, "opening#2")).isEqualTo("09:18-09:48");
    assertThat(times(forecast, "opening")).isEqualTo("09:00-09:48");
    assertThat(times(forecast, "talk")).isEqualTo("09:48-10:33");
  }

  @Test
  void what_began_and_did_not_end_is_still_on_and_holds_up_what_follows() {
    Timeline timeline = Timeline.of(morning());
    ImmutableList<Observation> seen = ImmutableList.of(new Started(OPENING, at("09:00")));
    Forecast forecast = timeline.forecast(seen, Optional.of(at("09:52")));
    assertThat(times(forecast, "opening")).isEqualTo("09:00-09:52");
    assertThat(times(forecast, "talk")).isEqualTo("09:52-10:37");
    assertThat(times(timeline.forecast(seen, Optional.of(at("15:00"))), "talk"))
        .as("nobody keeps the log any more")
        .isEqualTo("09:45-10:30");
  }

  private static ImmutableList<Participation> speaker(String who) {
    return ImmutableList.of(Participation.builder(PartyId.of(who)).build());
  }

  private static RunningItem item(String title, int minutes) {
    return RunningItem.builder(title).length(Duration.ofMinutes(minutes)).build();
  }
}
