package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.conducteur.event.Event;
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
}
