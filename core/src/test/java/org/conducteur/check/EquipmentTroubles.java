package org.conducteur.check;

import static org.conducteur.check.CleanEvent.HALL;
import static org.conducteur.check.CleanEvent.LAB;
import static org.conducteur.check.CleanEvent.MICROPHONE;
import static org.conducteur.check.CleanEvent.PANEL;
import static org.conducteur.check.CleanEvent.TALK;
import static org.conducteur.check.CleanEvent.WELCOME;
import static org.conducteur.check.CleanEvent.film;
import static org.conducteur.check.CleanEvent.session;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.MediaId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentNeed;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.StageElement;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Media;
import org.conducteur.session.MediaKind;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/** Equipment, media, stages and what rooms offer gone wrong. */
final class EquipmentTroubles {
  private EquipmentTroubles() {}

  static ImmutableList<Trouble> all() {
    return ImmutableList.<Trouble>builder()
        .addAll(equipment())
        .addAll(media())
        .addAll(stages())
        .addAll(rooms())
        .build();
  }

  private static StageSetup stage(StageLayout layout, StageElement... elements) {
    return new StageSetup(Optional.of(layout), ImmutableList.copyOf(elements), RichText.EMPTY);
  }

  private static ImmutableList<Trouble> equipment() {
    EquipmentNeed need = EquipmentNeed.builder(MICROPHONE).build();
    return ImmutableList.of(
        Trouble.of(
            "equipment-without-quantity",
            "/sessions/lab/needs/0",
            "2",
            CleanEvent.with(
                LAB,
                s ->
                    s.needs(ImmutableList.of(need))
                        .stage(
                            stage(StageLayout.OPEN, new StageElement("micros", Optional.of(2)))))),
        Trouble.of("equipment-beyond-stock", "/sessions/lab/needs/0", needing(4, Optional.empty())),
        Trouble.of(
            "equipment-until-before",
            "/sessions/lab/needs/0/until",
            needing(1, Optional.of(TALK))));
  }

  static Event needing(int quantity, Optional<String> until) {
    EquipmentNeed.Builder need = EquipmentNeed.builder(MICROPHONE).quantity(quantity);
    until.ifPresent(session -> need.until(SessionId.of(session)));
    return CleanEvent.with(LAB, s -> s.needs(ImmutableList.of(need.build())));
  }

  private static ImmutableList<Trouble> media() {
    Media unknown =
        Media.builder(MediaId.of("film"), "Film d’ouverture").kind(MediaKind.VIDEO).build();
    return ImmutableList.of(
        Trouble.of(
            "media-without-supplier", "/sessions/talk/media/film/supplier", showing(unknown)),
        Trouble.of(
            "media-not-in-running-order",
            "/sessions/talk/media/other",
            showing(film().build(), film().id(MediaId.of("other")).build())),
        Trouble.of(
            "media-longer-than-item",
            "/sessions/talk/runningOrder/0/length",
            showing(film().length(Duration.ofMinutes(12)).build())),
        Trouble.of(
            "media-instead-of-itself",
            "/sessions/talk/media/film/insteadOf",
            "",
            showing(film().insteadOf(MediaId.of("film")).build())));
  }

  static Event showing(Media... media) {
    return CleanEvent.with(TALK, s -> s.media(ImmutableList.copyOf(media)));
  }

  private static ImmutableList<Trouble> stages() {
    return ImmutableList.of(
        Trouble.of(
            "changeover-too-short",
            "/sessions/panel/changeover",
            CleanEvent.with(PANEL, s -> s.changeover(Duration.ofMinutes(40)))),
        Trouble.of(
            "stage-change-without-changeover",
            "/sessions/after/changeover",
            afterPanel(StageLayout.LECTERN)));
  }

  /** A session on the stage of the panel, as soon as its round table is over. */
  static Event afterPanel(StageLayout layout) {
    Event event = CleanEvent.with(PANEL, s -> s.stage(stage(StageLayout.ROUND_TABLE)));
    Session after = session("after", "11:15-12:00").room(HALL).stage(stage(layout)).build();
    return event.toBuilder()
        .sessions(ImmutableList.<Session>builder().addAll(event.sessions()).add(after).build())
        .build();
  }

  private static ImmutableList<Trouble> rooms() {
    return ImmutableList.of(
        Trouble.of(
            "room-without-capacity",
            "/venues/0/rooms/hall/seatedCapacity",
            meetingIn(Room.builder(HALL, "Grande salle"))),
        Trouble.of(
            "room-without-accessibility",
            "/venues/0/rooms/hall/accessibility",
            meetingIn(Room.builder(HALL, "Grande salle"))));
  }

  static Event meetingIn(Room.Builder room) {
    Venue venue = Venue.builder("Halle").rooms(ImmutableList.of(room.build())).build();
    return CleanEvent.with(WELCOME, s -> s.room(HALL)).toBuilder()
        .venues(ImmutableList.of(venue))
        .build();
  }
}
