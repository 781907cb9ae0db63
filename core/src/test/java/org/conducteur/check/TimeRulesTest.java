package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.check.CleanEvent.session;

import com.google.common.collect.ImmutableList;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

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
