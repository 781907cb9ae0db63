package org.conducteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.Day;
import org.conducteur.time.DayTime;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final LocalDate DATE = LocalDate.of(2023, 10, 12);

  private static SessionBuilder session(String id, String slot) {
    return Session.builder(SessionId.of(id), id).slot(Slot.parse(slot).orElseThrow());
  }

  private static Day day(String id, LocalDate date) {
    return new Day(DayId.of(id), Optional.of(date), Optional.empty(), Optional.empty());
  }

  private static Agenda agenda(ImmutableList<Day> days, Session... sessions) {
    return Agenda.of(
        Event.builder("test").days(days).sessions(ImmutableList.copyOf(sessions)).build());
  }

  private static Planned planned(Agenda agenda, String id) {
    return agenda.find(SessionId.of(id)).orElseThrow();
  }

  @Test
  void a_break_without_start_begins_when_the_session_before_it_ends() {
    Agenda agenda =
        agenda(
            ImmutableList.of(day("j", DATE)),
            session("talk", "10:30-10:45").room(RoomId.of("hall")).build(),
            session("pause", "-11:00").build());
    assertThat(planned(agenda, "pause").start()).contains(DATE.atTime(10, 45));
    assertThat(planned(agenda, "pause").startImplied()).isTrue();
  }

  @Test
  void a_session_in_a_room_begins_when_an_earlier_one_for_all_rooms_ends() {
    Agenda agenda =
        agenda(
            ImmutableList.of(day("j", DATE)),
            session("other", "09:00-09:20").room(RoomId.of("two")).build(),
            session("welcome", "09:00-09:30").build(),
            session("late", "09:30-09:50").room(RoomId.of("two")).build(),
            session("talk", "-10:30").room(RoomId.of("one")).build());
    assertThat(planned(agenda, "talk").start()).contains(DATE.atTime(9, 30));
  }

  @Test
  void a_day_without_a_date_follows_the_dated_ones_before_it() {
    Day someday = new Day(DayId.of("un"), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(
            agenda(
                    ImmutableList.of(day("j", DATE), someday),
                    session("later", "un 08:00-09:00").build(),
                    session("first", "j 10:00-11:00").build())
                .byTime())
        .extracting(planned -> planned.session().id().value())
        .containsExactly("first", "later");
    assertThat(
            agenda(
                    ImmutableList.of(someday, day("j", LocalDate.MAX)),
                    session("first", "un 08:00-09:00").build())
                .byTime())
        .hasSize(1);
  }

  @Test
  void a_break_in_one_room_does_not_follow_another_room() {
    Agenda agenda =
        agenda(
            ImmutableList.of(day("j", DATE)),
            session("a", "10:00-10:30").room(RoomId.of("one")).build(),
            session("b", "10:00-10:50").room(RoomId.of("two")).build(),
            session("pause", "-11:00").room(RoomId.of("one")).build());
    assertThat(planned(agenda, "pause").start()).contains(DATE.atTime(10, 30));
  }

  @Test
  void a_session_without_end_ends_when_the_next_one_begins() {
    Agenda agenda =
        agenda(
            ImmutableList.of(day("j", DATE)),
            session("welcome", "08:30-").build(),
            session("opening", "09:00-09:45").build());
    assertThat(planned(agenda, "welcome").end()).contains(DATE.atTime(9, 0));
    assertThat(planned(agenda, "welcome").endImplied()).isTrue();
  }

  @Test
  void nothing_is_implied_across_days_or_backwards() {
    Agenda agenda =
        agenda(
            ImmutableList.of(day("j", DATE), day("k", DATE.plusDays(1))),
            session("late", "j 17:00-18:00").build(),
            session("pause", "k -11:00").build(),
            session("odd", "j -09:00").build());
    assertThat(planned(agenda, "pause").start()).isEmpty();
    assertThat(planned(agenda, "odd").start()).isEmpty();
  }

  @Test
  void times_past_midnight_fall_on_the_next_date() {
    Agenda agenda =
        agenda(ImmutableList.of(day("j", DATE)), session("night", "22:00-01:30+1").build());
    assertThat(planned(agenda, "night").end()).contains(LocalDateTime.of(2023, 10, 13, 1, 30));
  }

  @Test
  void without_any_day_there_is_still_an_order() {
    Agenda agenda =
        agenda(
            ImmutableList.of(),
            session("b", "10:00-11:00").build(),
            Session.builder(SessionId.of("none"), "none").build(),
            session("a", "09:00-10:00").build());
    assertThat(agenda.byTime().stream().map(p -> p.session().id().value()))
        .containsExactly("a", "b", "none");
    assertThat(agenda.inOrder().stream().map(p -> p.session().id().value()))
        .containsExactly("b", "none", "a");
  }

  @Test
  void who_takes_part_arrives_when_told_or_else_ahead_of_the_start() {
    Planned night =
        planned(
            agenda(ImmutableList.of(day("j", DATE)), session("night", "00:30+1-02:00+1").build()),
            "night");
    Participation speaker = Participation.builder(PartyId.of("ada")).build();
    Optional<Duration> lead = Optional.of(Duration.ofMinutes(45));
    assertThat(night.arrival(speaker, Optional.empty())).isEmpty();
    assertThat(night.arrival(speaker, lead)).contains(DATE.atTime(23, 45));
    assertThat(night.arrival(speaker.toBuilder().arrival(DayTime.of(22, 0)).build(), lead))
        .contains(DATE.atTime(22, 0));
  }

  @Test
  void the_crew_does_not_come_by_the_rule_for_speakers_and_nobody_days_before() {
    Planned talk =
        planned(agenda(ImmutableList.of(), session("talk", "10:00-11:00").build()), "talk");
    Participation crew = Participation.builder(PartyId.of("ada")).role(Role.CREW).build();
    assertThat(talk.arrival(crew, Optional.of(Duration.ofMinutes(45)))).isEmpty();
    Participation speaker = Participation.builder(PartyId.of("ada")).build();
    assertThat(talk.arrival(speaker, Optional.of(Duration.ofSeconds(Long.MAX_VALUE)))).isEmpty();
    assertThat(talk.arrival(speaker, Optional.of(Duration.ofMinutes(-45)))).isEmpty();
  }

  @Test
  void a_slot_on_an_unknown_day_has_no_time() {
    Agenda agenda =
        agenda(ImmutableList.of(day("j", DATE)), session("x", "nulle 09:00-10:00").build());
    assertThat(planned(agenda, "x").range()).isEmpty();
    assertThat(planned(agenda, "x").day()).isEmpty();
  }
}
