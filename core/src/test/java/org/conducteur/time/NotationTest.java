package org.conducteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
  @ParameterizedTest
  @ValueSource(strings = {"09:45", "00:00", "23:59", "01:30+1", "09:45:30"})
  void times_are_written_as_they_are_read(String text) {
    assertThat(DayTime.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9:45", "9h45", "24:00", "09:60", "09:45+0", "", "09:45 ", "0945"})
  void other_times_are_refused(String text) {
    assertThat(DayTime.parse(text)).isEmpty();
  }

  @Test
  void a_time_may_pass_midnight() {
    DayTime late = DayTime.of(22, 30);
    assertThat(late.plus(Duration.ofHours(3)).orElseThrow()).hasToString("01:30+1");
    assertThat(late.until(DayTime.parse("01:30+1").orElseThrow())).isEqualTo(Duration.ofHours(3));
    assertThat(late.plus(Duration.ofDays(-1))).isEmpty();
    assertThat(late.plus(Duration.ofDays(10))).isEmpty();
  }

  @Test
  void a_time_has_whole_seconds() {
    assertThatThrownBy(() -> new DayTime(LocalTime.of(9, 0, 0, 1), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time")
        .hasMessageContaining("09:00:00.000000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"09:00-09:45", "-11:00", "10:45-", "samedi 22:00-01:30+1", "jour 2 -11:00", "x -"})
  void slots_are_written_as_they_are_read(String text) {
    assertThat(Slot.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "09:00", "9:00-9:45", "09:00-09:45-10:00", " 09:00-09:45", "x"})
  void other_slots_are_refused(String text) {
    assertThat(Slot.parse(text)).isEmpty();
  }

  @Test
  void a_slot_that_ends_before_it_starts_is_held_but_is_no_range() {
    assertThat(Slot.of(DayTime.of(10, 0), DayTime.of(9, 0)).range()).isEmpty();
    assertThat(Slot.of(DayTime.of(9, 0), DayTime.of(10, 0)).range())
        .contains(Range.closedOpen(DayTime.of(9, 0), DayTime.of(10, 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-09-15",
        "mid-09",
        "early-2023-09",
        "late-12",
        "D",
        "D-1",
        "D+7",
        "asap",
        "(avant)",
        "()"
      })
  void deadlines_are_written_as_they_are_read(String text) {
    assertThat(DeadlineNotation.write(DeadlineNotation.parse(text).orElseThrow())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demain", "mid-13", "D-0", "2023-02-30", "mid-9", "("})
  void other_deadlines_are_refused(String text) {
    assertThat(DeadlineNotation.parse(text)).isEmpty();
  }

  @Test
  void a_vague_deadline_takes_the_year_of_the_event() {
    Optional<LocalDate> event = Optional.of(LocalDate.of(2023, 10, 12));
    assertThat(DeadlineNotation.parse("mid-09").orElseThrow().lastDay(event))
        .contains(LocalDate.of(2023, 9, 15));
    assertThat(DeadlineNotation.parse("late-02").orElseThrow().lastDay(event))
        .contains(LocalDate.of(2023, 2, 28));
    assertThat(DeadlineNotation.parse("D-1").orElseThrow().lastDay(event))
        .contains(LocalDate.of(2023, 10, 11));
    assertThat(DeadlineNotation.parse("asap").orElseThrow().lastDay(event)).isEmpty();
    assertThat(DeadlineNotation.parse("mid-09").orElseThrow().lastDay(Optional.empty())).isEmpty();
  }

  @Test
  void a_vague_deadline_more_than_half_a_year_after_the_event_was_in_the_year_before() {
    Optional<LocalDate> event = Optional.of(LocalDate.of(2024, 1, 18));
    assertThat(DeadlineNotation.parse("mid-12").orElseThrow().lastDay(event))
        .contains(LocalDate.of(2023, 12, 15));
    assertThat(DeadlineNotation.parse("early-08").orElseThrow().lastDay(event))
        .contains(LocalDate.of(2023, 8, 10));
    assertThat(DeadlineNotation.parse("late-07").orElseThrow().lastDay(event))
        .contains(LocalDate.of(2024, 7, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022",
        "2023-09",
        "2023-07-12",
        "--07-12",
        "--07",
        "0001-01-01",
        "1950s",
        "late-2018",
        "mid-2018",
        "early-2018-11",
        "about-1990",
        "about-1990-05-03"
      })
  void partial_dates_are_written_as_they_are_read(String text) {
    assertThat(PartialDate.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "2023-13",
        "2023-02-30",
        "--02-30",
        "23-09",
        "2023-9",
        "1951s",
        "1950-01s",
        "late--",
        "late---07",
        "late-2018-11-05",
        "about-1950s"
      })
  void other_partial_dates_are_refused(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void a_date_that_is_only_about_is_no_whole_date() {
    assertThat(PartialDate.parse("1990-05-03").orElseThrow().date())
        .contains(LocalDate.of(1990, 5, 3));
    assertThat(PartialDate.parse("about-1990-05-03").orElseThrow().date()).isEmpty();
  }

  @Test
  void what_no_notation_can_say_is_refused() {
    Optional<Integer> farYear = Optional.of(10_000);
    assertThatThrownBy(() -> new PartialDate(farYear, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deadline.InMonth(Deadline.MonthPart.MID, farYear, 9))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deadline.Relative(10_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
