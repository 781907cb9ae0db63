package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.HOSTS;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MC;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.event.Event;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.junit.jupiter.api.Test;

class PresenceRulesTest {

  private static Event inTheLab(Participation... parts) {
    return CleanEvent.with(
        LAB,
        s ->
            s.participations(
                ImmutableList.<Participation>builder().add(speaker(CHLOE)).add(parts).build()));
  }

  @Test
  void who_has_declined_need_not_come() {
    assertThat(
            Codes.of(
                inTheLab(speaker(BRUNO).toBuilder().state(ParticipationState.DECLINED).build())))
        .isEmpty();
  }

  @Test
  void a_group_can_be_in_two_places() {
    Event event =
        CleanEvent.and(
            session("lunch", "08:45-09:30")
                .participations(ImmutableList.of(speaker(CHLOE), part(HOSTS, Role.HOST)))
                .build());
    assertThat(Codes.of(event)).isEmpty();
  }

  @Test
  void a_speaker_may_arrive_after_the_start_if_her_item_comes_later() {
    assertThat(Codes.of(talkWith(speaker(ANNA).toBuilder().arrival(time("09:10")).build())))
        .isEmpty();
    assertThat(Codes.of(talkWith(speaker(ANNA).toBuilder().arrival(time("09:11")).build())))
        .containsExactly("arrival-after-start");
  }

  private static Event talkWith(Participation speaker) {
    return CleanEvent.with(
        TALK, s -> s.participations(ImmutableList.of(part(MC, Role.MC), speaker)));
  }

  @Test
  void who_is_there_when_the_session_starts_is_in_time() {
    assertThat(Codes.of(arriving(speaker(CHLOE), "10:15"))).isEmpty();
    assertThat(Codes.of(arriving(speaker(CHLOE), "10:16"))).containsExactly("arrival-after-start");
  }

  @Test
  void when_somebody_who_declined_was_expected_does_not_matter() {
    assertThat(
            Codes.of(
                inTheLab(
                    speaker(BRUNO).toBuilder()
                        .state(ParticipationState.DECLINED)
                        .arrival(time("23:00"))
                        .build())))
        .isEmpty();
  }

  private static Event arriving(Participation part, String time) {
    return CleanEvent.with(
        LAB, s -> s.participations(ImmutableList.of(part.toBuilder().arrival(time(time)).build())));
  }

  @Test
  void a_speaker_with_timed_items_is_needed_only_for_these() {
    Event event =
        CleanEvent.and(
            session("visit", "09:00-10:00")
                .participations(ImmutableList.of(speaker(CHLOE), speaker(ANNA)))
                .runningOrder(
                    ImmutableList.of(
                        RunningItem.builder("Visite")
                            .speakers(ImmutableList.of(ANNA))
                            .start(time("09:35"))
                            .length(Duration.ofMinutes(20))
                            .build()))
                .build());
    assertThat(Codes.of(event)).isEmpty();
  }

  @Test
  void timed_items_that_overlap_are_found() {
    Event event =
        CleanEvent.and(
            session("visit", "09:00-10:00")
                .participations(ImmutableList.of(speaker(CHLOE), speaker(ANNA)))
                .runningOrder(
                    ImmutableList.of(
                        RunningItem.builder("Visite")
                            .speakers(ImmutableList.of(ANNA))
                            .start(time("09:20"))
                            .length(Duration.ofMinutes(20))
                            .build()))
                .build());
    assertThat(Checker.standard().check(event))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.evidence())
                    .containsEntry("person", "Anna MARTIN")
                    .containsEntry("slot", "09:20-09:40")
                    .containsEntry("otherSlot", "09:10-09:30"));
  }

  @Test
  void two_sessions_that_overlap_in_one_room_are_reported_once() {
    Event event = CleanEvent.and(session("twin", "10:30-11:00").build());
    assertThat(Codes.of(event)).containsExactly("room-overlap");
  }

  @Test
  void a_person_named_only_in_a_running_order_has_to_be_there_too() {
    Event event =
        CleanEvent.and(
            session("visit", "10:30-11:00")
                .room(CleanEvent.HALL)
                .participations(ImmutableList.of())
                .runningOrder(
                    ImmutableList.of(
                        RunningItem.builder("Visite").speakers(ImmutableList.of(CHLOE)).build()))
                .build());
    assertThat(Codes.of(event)).containsExactlyInAnyOrder("room-overlap", "person-overlap");
  }

  @Test
  void a_moderator_stays_for_the_whole_session() {
    Event event =
        CleanEvent.with(
            PANEL,
            s ->
                s.participations(
                        ImmutableList.of(
                            part(CHLOE, Role.MODERATOR),
                            Participation.builder(ANNA).country(CleanEvent.FRANCE).build(),
                            Participation.builder(BRUNO).country(CleanEvent.DENMARK).build()))
                    .prompts(ImmutableList.of())
                    .runningOrder(
                        ImmutableList.of(
                            RunningItem.builder("Ouverture")
                                .speakers(ImmutableList.of(CHLOE))
                                .start(time("10:15"))
                                .length(Duration.ofMinutes(5))
                                .build())));
    assertThat(Codes.of(event)).containsExactly("person-overlap");
  }
}
