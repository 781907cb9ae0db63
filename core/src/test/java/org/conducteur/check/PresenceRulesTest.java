package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.ANNA;
import static org.conducteur.check.CleanEvent.BRUNO;
import static org.conducteur.check.CleanEvent.CHLOE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.part;
import static org.conducteur.check.CleanEvent.session;
import static org.conducteur.check.CleanEvent.speaker;
import static org.conducteur.check.CleanEvent.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.event.Event;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.junit.jupiter.api.Test;

class PresenceRulesTest {

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
