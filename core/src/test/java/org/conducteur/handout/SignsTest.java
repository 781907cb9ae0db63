package org.conducteur.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.document.Arrow;
import org.conducteur.document.Display;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.conducteur.document.LabelValues;
import org.conducteur.event.Event;
import org.conducteur.id.DayId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.StationId;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Station;
import org.conducteur.logistics.Venue;
import org.conducteur.logistics.Way;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;
import org.conducteur.time.Slot;
import org.junit.jupiter.api.Test;

class SignsTest {
  private static Session session(String id, String room, String slot) {
    return Session.builder(SessionId.of(id), "Séance " + id)
        .room(RoomId.of(room))
        .slot(Slot.parse(slot).orElseThrow())
        .build();
  }

  private static final Session PAUSE =
      Session.builder(SessionId.of("pause"), "Pause")
          .kind(SessionKind.BREAK)
          .slot(Slot.parse("10:00-10:30").orElseThrow())
          .build();

  private static Day day(String id, int number) {
    return new Day(
        DayId.of(id),
        Optional.of(LocalDate.of(2026, 5, number)),
        Optional.empty(),
        Optional.empty());
  }

  private static final Event EVENT =
      Event.builder("Journée")
          .days(ImmutableList.of(day("d", 30)))
          .venues(
              ImmutableList.of(
                  Venue.builder("Maison")
                      .rooms(
                          ImmutableList.of(
                              Room.builder(RoomId.of("hall"), "Hall")
                                  .notes(RichText.of("clé chez Bob"))
                                  .build(),
                              Room.builder(RoomId.of("studio"), "Studio").build(),
                              Room.builder(RoomId.of("store"), "Réserve").build()))
                      .directions(
                          ImmutableList.of(
                              new Direction(
                                  "Plénières",
                                  Way.LEFT,
                                  Optional.of(RoomId.of("hall")),
                                  Optional.of("dans l'entrée")),
                              new Direction(
                                  "Sortie", Way.BACK, Optional.empty(), Optional.empty())))
                      .build()))
          .stations(
              ImmutableList.of(
                  Station.builder(StationId.of("box"), "Boîte à idées")
                      .sign(RichText.of("Une **idée**"))
                      .details(RichText.of("à vider le soir"))
                      .build()))
          .sessions(
              ImmutableList.of(
                  session("b", "hall", "11:00-12:00"),
                  PAUSE,
                  session("a", "hall", "09:00-10:00"),
                  session("c", "studio", "09:00-10:00")))
          .build();

  private static List<String> displays(Document document) {
    return Shown.all(document, Display.class).stream().map(Display::text).toList();
  }

  @Test
  void there_is_a_sign_for_each_room_in_use_each_station_and_each_direction() {
    assertThat(Shown.handout("signs").subjects(EVENT))
        .extracting(Subject::id)
        .containsExactly("hall", "studio", "box", "direction-1", "direction-2");
    assertThat(displays(Shown.document("signs", EVENT)))
        .containsSubsequence(
            "Hall", "Studio", "Boîte à idées", "Une idée", "Plénières", "Sortie", "demi-tour")
        .hasSize(8);
  }

  @Test
  void a_door_shows_the_sessions_of_its_room_and_the_breaks_in_order() {
    assertThat(Shown.text("signs", EVENT, "hall"))
        .containsSubsequence(
            "9 h 00 à 10 h 00", "Séance a", "10 h 00 à 10 h 30", "Pause", "11 h 00", "Séance b")
        .doesNotContain("Séance c", "Bob");
  }

  @Test
  void a_direction_has_its_arrow_and_says_it_in_words() {
    Document sign = Shown.document("signs", EVENT, "direction-1");

    assertThat(Shown.all(sign, Display.class).get(0).arrow()).contains(Arrow.LEFT);
    assertThat(Shown.text(sign)).contains("Hall · à gauche").doesNotContain("entrée");
    assertThat(Shown.text("signs", EVENT, "direction-2")).contains("demi-tour");
  }

  @Test
  void a_station_shows_its_text_and_nothing_of_how_it_works() {
    assertThat(Shown.text("signs", EVENT, "box")).doesNotContain("vider");
  }

  @Test
  void each_day_has_a_sign_of_its_own() {
    Event event =
        EVENT.toBuilder()
            .days(ImmutableList.of(day("d", 30), day("e", 31)))
            .sessions(
                ImmutableList.of(
                    session("a", "hall", "d 09:00-10:00"), session("b", "hall", "e 09:00-10:00")))
            .build();

    assertThat(displays(Shown.document("signs", event, "hall"))).containsExactly("Hall", "Hall");
    assertThat(Shown.headings(Shown.document("signs", event, "hall")))
        .containsExactly("samedi 30 mai 2026", "dimanche 31 mai 2026");
  }

  @Test
  void a_long_day_goes_on_under_the_same_name() {
    Event event = EVENT.toBuilder().sessions(many(40)).build();
    Document sign = Shown.document("signs", event, "hall");

    assertThat(displays(sign)).hasSizeBetween(4, 10).containsOnly("Hall");
    assertThat(
            Shown.all(sign, LabelValues.class).stream()
                .mapToInt(values -> values.pairs().size())
                .sum())
        .isEqualTo(40);
  }

  private static List<Session> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> session("s" + i, "hall", "09:00-10:00"))
        .toList();
  }

  @Test
  void type_is_never_smaller_than_24_points_and_grows_with_the_paper() {
    HandoutOptions a3 = HandoutOptions.in(Locale.FRENCH).withPaper(PaperSize.A3);
    Event event = EVENT.toBuilder().sessions(many(40)).build();

    assertThat(Shown.document("signs", EVENT).page().bodySize()).isEqualTo(30);
    assertThat(Shown.document("signs", event).page().bodySize()).isEqualTo(24);
    assertThat(Shown.handout("signs").compose(event, a3).page().bodySize()).isEqualTo(33);
  }

  @Test
  void signs_have_nothing_at_the_edge_of_their_pages_and_are_pdf_alone() {
    assertThat(Shown.document("signs", EVENT).furniture()).isEqualTo(Furniture.NONE);
    assertThat(Shown.handout("signs").formats()).containsExactly("pdf");
  }

  @Test
  void an_event_with_nowhere_to_go_has_no_signs() {
    assertThat(Shown.handout("signs").hasContent(Event.builder("").build())).isFalse();
    assertThat(Shown.document("signs", Event.builder("").build()).body()).isEmpty();
  }

  @Test
  void a_room_with_an_endless_name_and_a_thousand_sessions_has_signs() {
    Event event =
        EVENT.toBuilder()
            .venues(
                ImmutableList.of(
                    Venue.builder("M")
                        .rooms(
                            ImmutableList.of(
                                Room.builder(RoomId.of("hall"), "قاعة 🎪 ".repeat(500)).build()))
                        .build()))
            .sessions(many(1_000))
            .build();

    assertThat(displays(Shown.document("signs", event)).size()).isBetween(100, 1_010);
  }
}
