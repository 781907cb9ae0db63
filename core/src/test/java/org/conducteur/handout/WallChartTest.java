package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.conducteur.document.BlockTone;
import org.conducteur.document.Document;
import org.conducteur.document.Heading;
import org.conducteur.document.Schedule;
import org.conducteur.document.ScheduleTick;
import org.conducteur.document.Table;
import org.conducteur.event.Event;
import org.conducteur.id.RoomId;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;
import org.junit.jupiter.api.Test;

class WallChartTest {
  private static Schedule schedule(Event event) {
    return Shown.all(Shown.document("wall-chart", event), Schedule.class).get(0);
  }

  private static List<String> labels(Schedule schedule) {
    return schedule.ticks().stream()
        .map(ScheduleTick::label)
        .map(label -> label.replace('\u00A0', ' '))
        .toList();
  }

  private static Session in(RoomId room, String id, String slot) {
    return CrewEvent.session(id, id, slot).room(room).build();
  }

  @Test
  void the_picture_comes_first_and_the_table_on_the_next_page() {
    Document document = Shown.document("wall-chart", CrewEvent.EVENT);
    List<Heading> headings = Shown.all(document, Heading.class);
    assertThat(headings).hasSize(2);
    assertThat(headings.get(1).newPage()).isTrue();
    Cells table = new Cells(Shown.all(document, Table.class).get(0));
    assertThat(table.at("Ouverture", "Horaire")).isEqualTo("9 h 00 à 9 h 45");
    assertThat(table.at("Ouverture", "Salle")).isEqualTo("Hall");
    assertThat(table.at("Ouverture", "Qui")).isEqualTo("Ada EXEMPLE, Bob ÉCLAIR");
  }

  @Test
  void rooms_are_tracks_and_what_has_no_room_has_its_own() {
    Schedule schedule = schedule(CrewEvent.EVENT);
    assertThat(schedule.tracks()).containsExactly("Hall", "Studio", "Sans salle");
    assertThat(schedule.blocks()).extracting("tone").contains(BlockTone.STRONG, BlockTone.QUIET);
  }

  @Test
  void overlapping_sessions_of_a_room_have_a_track_each() {
    Schedule schedule =
        schedule(
            CrewEvent.with(
                    in(CrewEvent.HALL, "a", "09:00-10:00"),
                    in(CrewEvent.HALL, "b", "09:30-10:30"),
                    in(CrewEvent.HALL, "c", "10:00-11:00"))
                .build());
    assertThat(schedule.tracks()).containsExactly("Hall", "Hall (2)");
    assertThat(schedule.blocks()).extracting("track").containsExactly(0, 1, 0);
  }

  @Test
  void a_short_day_has_ticks_at_half_hours_and_a_long_one_at_hours() {
    assertThat(labels(schedule(CrewEvent.EVENT)))
        .startsWith("9 h 00", "9 h 30")
        .endsWith("11 h 30");
    assertThat(labels(schedule(CrewEvent.with(in(CrewEvent.HALL, "a", "09:15-22:00")).build())))
        .startsWith("9 h 00", "10 h 00");
  }

  @Test
  void what_goes_on_past_midnight_goes_on_below() {
    Schedule schedule =
        schedule(CrewEvent.with(in(CrewEvent.HALL, "nuit", "22:00-01:30+1")).build());
    assertThat(labels(schedule)).contains("23 h 30", "0 h 00", "1 h 30");
    assertThat(schedule.end()).isEqualTo(25 * 60 + 30);
  }

  @Test
  void a_session_without_a_time_is_in_the_table_alone() {
    Session open = Session.builder(CrewEvent.TALK.id(), "Exposition").room(CrewEvent.HALL).build();
    Document document =
        Shown.document("wall-chart", CrewEvent.with(CrewEvent.OPENING, open).build());
    assertThat(Shown.all(document, Schedule.class).get(0).blocks()).hasSize(1);
    Cells table = new Cells(Shown.all(document, Table.class).get(0));
    assertThat(table.at("Exposition", "Horaire")).isEqualTo("Sans horaire");
  }

  @Test
  void many_rooms_are_shared_out_between_pictures() {
    Session[] sessions =
        IntStream.range(0, 20)
            .mapToObj(i -> in(RoomId.of("r" + i), "s" + i, "09:00-10:00"))
            .toArray(Session[]::new);
    Event event = CrewEvent.with(sessions).build();
    assertThat(Shown.all(Shown.document("wall-chart", event), Schedule.class))
        .extracting(schedule -> schedule.tracks().size())
        .containsExactly(7, 7, 6);
    Document large =
        Shown.handout("wall-chart")
            .compose(event, HandoutOptions.in(Locale.FRENCH).withPaper(PaperSize.A3));
    assertThat(Shown.all(large, Schedule.class)).hasSize(2);
  }
}
