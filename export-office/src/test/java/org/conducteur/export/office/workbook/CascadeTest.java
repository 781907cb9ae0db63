package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.conducteur.export.office.workbook.Cascade.Level;
import org.conducteur.export.office.workbook.Cascade.Line;
import org.conducteur.export.office.workbook.Cascade.Placed;
import org.conducteur.export.office.workbook.Cascade.Start;
import org.junit.jupiter.api.Test;

class CascadeTest {
  private final Cascade cascade = new Cascade();

  private static Duration at(int hour, int minute) {
    return Duration.ofMinutes(hour * 60 + minute);
  }

  private static Line session(Start start, int minutes, boolean absorbs) {
    return new Line(
        Level.SESSION,
        "hall",
        true,
        start,
        Optional.of(Duration.ofMinutes(minutes)),
        Optional.empty(),
        absorbs);
  }

  private static Start typed(Duration start) {
    return new Start(Optional.of(start), false, Optional.of(start));
  }

  private static Start following(Duration planned) {
    return new Start(Optional.empty(), true, Optional.of(planned));
  }

  private static Line item(Optional<Integer> minutes) {
    return new Line(
        Level.ITEM,
        "hall",
        true,
        new Start(Optional.empty(), true, Optional.empty()),
        minutes.map(Duration::ofMinutes),
        Optional.empty(),
        false);
  }

  private static Line other(Line line) {
    return new Line(
        line.level(), "studio", true, line.start(), line.length(), line.end(), line.absorbs());
  }

  @Test
  void a_session_starts_when_the_one_before_it_is_over() {
    cascade.add(session(typed(at(9, 0)), 50, false));

    Placed second = cascade.add(session(following(at(9, 45)), 30, false));

    assertThat(second.start()).contains(at(9, 50));
    assertThat(second.end()).contains(at(10, 20));
  }

  @Test
  void a_break_absorbs_the_delay_of_the_session_before_it() {
    cascade.add(session(typed(at(9, 0)), 50, false));

    Placed pause = cascade.add(session(following(at(9, 45)), 15, true));

    assertThat(pause.start()).contains(at(9, 50));
    assertThat(pause.end()).contains(at(10, 0));
  }

  @Test
  void what_is_longer_than_the_break_goes_on_after_it() {
    cascade.add(session(typed(at(9, 0)), 70, false));
    Placed pause = cascade.add(session(following(at(9, 45)), 15, true));

    Placed next = cascade.add(session(following(at(10, 0)), 30, false));

    assertThat(pause.end()).contains(at(10, 10)).isEqualTo(pause.start());
    assertThat(next.start()).contains(at(10, 10));
  }

  @Test
  void a_break_whose_start_is_typed_keeps_its_length() {
    Placed pause =
        cascade.add(
            session(new Start(Optional.of(at(10, 0)), false, Optional.of(at(9, 45))), 15, true));

    assertThat(pause.end()).contains(at(10, 15));
  }

  @Test
  void a_fixed_start_stays_and_is_within_the_time_that_is_taken() {
    cascade.add(session(typed(at(9, 0)), 90, false));

    Placed fixed = cascade.add(session(typed(at(10, 0)), 30, false));

    assertThat(fixed.start()).contains(at(10, 0));
    assertThat(fixed.busy()).isEqualTo(at(10, 30));
    assertThat(cascade.free("hall")).contains(at(10, 30));
  }

  @Test
  void items_follow_each_other_until_one_has_no_length() {
    cascade.add(session(typed(at(9, 0)), 45, false));

    Placed first = cascade.add(item(Optional.of(5)));
    Placed second = cascade.add(item(Optional.empty()));
    Placed third = cascade.add(item(Optional.of(5)));

    assertThat(first.start()).contains(at(9, 0));
    assertThat(second.start()).contains(at(9, 5));
    assertThat(second.end()).isEmpty();
    assertThat(third.start()).isEmpty();
  }

  @Test
  void a_session_follows_the_session_before_and_not_its_items() {
    cascade.add(session(typed(at(9, 0)), 45, false));
    cascade.add(item(Optional.of(5)));
    cascade.add(Line.BLANK);

    Placed next = cascade.add(session(following(at(10, 0)), 30, false));

    assertThat(next.start()).contains(at(9, 45));
    assertThat(next.up()).isEqualTo(2);
  }

  @Test
  void another_room_is_another_group() {
    cascade.add(session(typed(at(9, 0)), 45, false));
    cascade.add(other(session(typed(at(9, 0)), 10, false)));

    Placed next = cascade.add(session(following(at(10, 0)), 30, false));

    assertThat(next.start()).contains(at(9, 45));
  }

  @Test
  void without_a_session_before_it_a_session_starts_as_planned() {
    Placed only = cascade.add(session(following(at(10, 0)), 30, false));

    assertThat(only.start()).contains(at(10, 0));
    assertThat(only.up()).isZero();
  }

  @Test
  void a_day_goes_on_past_midnight() {
    cascade.add(session(typed(at(23, 0)), 75, false));

    Placed night = cascade.add(session(following(at(24, 0)), 30, false));

    assertThat(night.start()).contains(at(24, 15));
  }
}
