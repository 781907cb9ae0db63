package org.conducteur.export.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final RoomId HALL = RoomId.of("hall");
  private static final RoomId STUDIO = RoomId.of("studio");

  private static Session session(String title, String slot, RoomId room) {
    return Session.builder(SessionId.of(title), title)
        .slot(Slot.parse(slot).orElseThrow())
        .room(room)
        .build();
  }

  private static Session pause(String slot) {
    return Session.builder(SessionId.of("pause"), "Pause")
        .kind(SessionKind.BREAK)
        .slot(Slot.parse(slot).orElseThrow())
        .build();
  }

  private static SheetPlan.OfGrid grid(Session... sessions) {
    Event event = Event.builder("Grid").sessions(List.of(sessions)).build();
    return (SheetPlan.OfGrid) Grid.of(EventView.of(event, Locale.FRENCH));
  }

  private static GridDay.Block block(SheetPlan.OfGrid grid, String title) {
    return grid.days().get(0).blocks().stream()
        .filter(block -> block.text().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_session_takes_the_rows_of_its_time_in_the_column_of_its_room() {
    SheetPlan.OfGrid grid =
        grid(session("One", "09:00-09:45", HALL), session("Two", "09:30-10:00", STUDIO));

    assertThat(grid.rooms()).extracting(GridRoom::name).containsExactly("hall", "studio");
    assertThat(grid.days().get(0).scale().from()).isEqualTo(540);
    assertThat(grid.days().get(0).scale().step()).isEqualTo(15);
    assertThat(block(grid, "One").area()).isEqualTo(new GridDay.Area(0, 3, 0, 1));
    assertThat(block(grid, "Two").area()).isEqualTo(new GridDay.Area(2, 2, 1, 1));
  }

  @Test
  void a_break_without_a_room_stretches_over_all_rooms() {
    SheetPlan.OfGrid grid =
        grid(
            session("One", "09:00-10:00", HALL),
            session("Two", "09:00-10:00", STUDIO),
            pause("10:00-10:30"));

    assertThat(block(grid, "Pause").area().columns()).isEqualTo(2);
    assertThat(block(grid, "Pause").style()).isEqualTo(Style.GRID_PAUSE);
  }

  @Test
  void a_break_that_others_work_through_stands_in_a_column_of_its_own() {
    SheetPlan.OfGrid grid = grid(session("One", "09:00-11:00", HALL), pause("10:00-10:30"));

    assertThat(grid.rooms()).extracting(GridRoom::name).containsExactly("hall", "Sans salle");
    assertThat(block(grid, "One").style()).isEqualTo(Style.GRID_STAGE);
  }

  @Test
  void sessions_that_share_a_room_at_the_same_time_stand_side_by_side_as_a_conflict() {
    SheetPlan.OfGrid grid =
        grid(session("One", "09:00-10:00", HALL), session("Two", "09:30-10:30", HALL));

    assertThat(grid.rooms().get(0).lanes()).isEqualTo(2);
    assertThat(block(grid, "One").style()).isEqualTo(Style.GRID_CONFLICT);
    assertThat(block(grid, "Two").area().column()).isEqualTo(1);
  }

  @Test
  void a_session_after_midnight_stays_on_its_day() {
    SheetPlan.OfGrid grid = grid(session("Night", "23:00-01:30+1", HALL));

    assertThat(grid.days()).hasSize(1);
    assertThat(block(grid, "Night").text()).contains("23:00–25:30");
  }

  @Test
  void what_has_no_place_in_the_picture_is_named_below_it() {
    Session[] crowd = new Session[8];
    for (int i = 0; i < crowd.length; i++) {
      crowd[i] = session("S" + i, "09:00-10:00", HALL);
    }

    GridDay day = grid(crowd).days().get(0);

    assertThat(day.blocks()).hasSize(GridLanes.MOST);
    assertThat(day.leftOut().orElseThrow()).contains("S6").contains("S7");
  }

  @Test
  void rows_are_high_enough_for_the_title_of_the_shortest_session() {
    SheetPlan.OfGrid grid =
        grid(session("Short", "09:00-09:05", HALL), session("Long", "09:05-12:00", HALL));

    GridDay.Scale scale = grid.days().get(0).scale();

    assertThat(scale.step()).isEqualTo(5);
    assertThat(scale.height()).isGreaterThanOrEqualTo(12);
  }
}
