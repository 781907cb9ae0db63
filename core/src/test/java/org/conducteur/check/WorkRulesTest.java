package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.CITY;
import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.text.RichText;
import org.conducteur.time.Deadline;
import org.junit.jupiter.api.Test;

class WorkRulesTest {
  private static final Deadline MID_SEPTEMBER =
      new Deadline.InMonth(Deadline.MonthPart.MID, Optional.empty(), 9);

  private static Event asking(RequestState state, LocalDate today) {
    return CleanEvent.with(
            TALK,
            s ->
                s.media(ImmutableList.of(CleanEvent.film().due(new Deadline.Relative(-1)).build()))
                    .requests(
                        ImmutableList.of(
                            Request.builder()
                                .what(RichText.of("Envoyer les visuels"))
                                .due(MID_SEPTEMBER)
                                .state(state)
                                .build())))
        .toBuilder()
        .asOf(today)
        .build();
  }

  @Test
  void the_fifteenth_is_still_in_time_for_the_middle_of_the_month() {
    assertThat(Codes.of(asking(RequestState.OPEN, LocalDate.of(2023, 9, 15)))).isEmpty();
    assertThat(Codes.of(asking(RequestState.OPEN, LocalDate.of(2023, 9, 16))))
        .containsExactly("request-overdue");
  }

  @Test
  void what_is_done_or_cancelled_is_never_late() {
    LocalDate late = LocalDate.of(2023, 10, 1);
    assertThat(Codes.of(asking(RequestState.DONE, late))).isEmpty();
    assertThat(Codes.of(asking(RequestState.CANCELLED, late))).isEmpty();
  }

  @Test
  void without_a_date_of_today_nothing_is_late() {
    Event event = asking(RequestState.OPEN, LocalDate.of(2023, 9, 30));
    Event undated =
        Event.builder(event.title()).days(event.days()).sessions(event.sessions()).build();
    assertThat(Codes.of(undated)).doesNotContain("request-overdue");
  }

  @Test
  void each_cycle_is_reported_once_and_its_tail_is_not() {
    Event event =
        CleanEvent.doing(
            task("a", -3, "b"),
            task("b", -3, "a"),
            task("c", -3, "c"),
            task("tail", -3, "a"),
            task("head", -3));
    assertThat(Checker.standard().check(event))
        .filteredOn(finding -> finding.code().equals("task-cycle"))
        .extracting(finding -> finding.evidence().get("tasks"))
        .containsExactly("Tâche a → Tâche b → Tâche a", "Tâche c → Tâche c");
  }

  @Test
  void many_ways_to_one_task_are_no_cycle() {
    Event event =
        CleanEvent.doing(
            task("a", -2, "b", "c"), task("b", -3, "d"), task("c", -3, "d"), task("d", -4));
    assertThat(Codes.of(event)).isEmpty();
  }

  private static Event needing(EquipmentNeed.Builder inPanel, EquipmentNeed.Builder inLab) {
    Event event = CleanEvent.with(PANEL, s -> s.needs(ImmutableList.of(inPanel.build())));
    return event.toBuilder()
        .sessions(
            event.sessions().stream()
                .map(
                    s ->
                        s.id().equals(SessionId.of(LAB))
                            ? s.toBuilder().needs(ImmutableList.of(inLab.build())).build()
                            : s)
                .toList())
        .build();
  }

  private static EquipmentNeed.Builder microphones(int quantity) {
    return EquipmentNeed.builder(MICROPHONE).quantity(quantity);
  }

  @Test
  void the_stock_may_be_used_up_at_one_time() {
    assertThat(Codes.of(needing(microphones(4), microphones(2)))).isEmpty();
    assertThat(Codes.of(needing(microphones(4), microphones(3))))
        .containsExactly("equipment-beyond-stock");
  }

  @Test
  void what_is_only_possible_or_brought_along_is_not_taken_from_the_stock() {
    assertThat(Codes.of(needing(microphones(4), microphones(3).perhaps(true)))).isEmpty();
    assertThat(Codes.of(needing(microphones(4), microphones(3).supplier(PartyId.of("hosts")))))
        .isEmpty();
    assertThat(Codes.of(needing(microphones(4), microphones(3).supplier(CITY))))
        .containsExactly("equipment-beyond-stock");
  }

  @Test
  void what_stays_in_a_room_is_counted_once_there() {
    Event event =
        CleanEvent.with(
            TALK,
            s -> s.needs(ImmutableList.of(microphones(4).until(SessionId.of(PANEL)).build())));
    assertThat(Codes.of(event)).isEmpty();
    assertThat(event.sessions().get(1).room()).contains(HALL);
  }
}
