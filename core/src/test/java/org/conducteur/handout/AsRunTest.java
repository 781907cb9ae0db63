package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.session.RunningItem;
import org.conducteur.time.DayTime;
import org.junit.jupiter.api.Test;

class AsRunTest {
  private static Event event() {
    return CrewEvent.with(
            CrewEvent.session("first", "Opening words", "09:00-09:45")
                .room(CrewEvent.HALL)
                .actualStart(DayTime.of(9, 10))
                .actualEnd(DayTime.of(10, 0))
                .build(),
            CrewEvent.session("second", "Round table", "09:45-10:30")
                .room(CrewEvent.HALL)
                .actualStart(DayTime.of(10, 2))
                .build())
        .build();
  }

  @Test
  void it_is_made_only_where_something_was_noted() {
    assertThat(Shown.handout("as-run").hasContent(event())).isTrue();
    assertThat(Shown.handout("as-run").hasContent(CrewEvent.EVENT)).isFalse();
  }

  @Test
  void planned_and_actual_times_stand_side_by_side() {
    Cells cells = new Cells(Shown.all(Shown.document("as-run", event()), Table.class).get(0));
    assertThat(cells.column("Réel")).startsWith("9 h 10 – 10 h 00");
    assertThat(cells.column("Écart")).isEqualTo(ImmutableList.of("+10 / +15", "+17"));
    assertThat(cells.at("Round table", "Attendu")).isEqualTo("10 h 00");
  }

  @Test
  void items_belong_to_their_session_and_are_told_where_a_time_is_known() {
    Event event =
        CrewEvent.with(
                CrewEvent.session("first", "Opening words", "09:00-09:45")
                    .room(CrewEvent.HALL)
                    .actualStart(DayTime.of(9, 10))
                    .runningOrder(
                        ImmutableList.of(
                            RunningItem.builder("Welcome").build(),
                            RunningItem.builder("Speech").build()))
                    .build())
            .build();
    Cells cells = new Cells(Shown.all(Shown.document("as-run", event), Table.class).get(0));

    assertThat(cells.column("Séquence")).containsExactly("Opening words", "– Welcome");
    assertThat(cells.kind("– Welcome")).isEqualTo(RowKind.CONTINUED);
    assertThat(cells.at("– Welcome", "Attendu")).isEqualTo("9 h 10");
  }

  @Test
  void where_time_was_lost_is_told_by_who_lost_it() {
    assertThat(Shown.text("as-run", event()))
        .contains("Opening words : commencé 10 min après que tout était prêt")
        .contains("Opening words : 5 min de plus que prévu")
        .contains("Round table : commencé 2 min après que tout était prêt");
  }
}
