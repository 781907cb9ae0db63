package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;

/** Rooms: what they hold, and the most that sessions ask of them. */
final class RoomsSheet {
  static final String TABLE = "tblRooms";

  private final EventView view;
  private final Words words;
  private final RoomEdits edits = new RoomEdits();

  private RoomsSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new RoomsSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList.Builder<RoomRow> rows = ImmutableList.builder();
    for (int i = 0; i < view.event().venues().size(); i++) {
      Venue venue = view.event().venues().get(i);
      for (Room room : venue.rooms()) {
        rows.add(new RoomRow(venue, room, i));
      }
    }
    return new SheetPlan.OfTable<>(
        view.frame("rooms", PaperSize.A4, 1),
        new TablePlan<>(
                TABLE,
                columns(),
                rows.build(),
                row -> Style.BODY,
                ImmutableList.of(
                    Highlight.cell(
                        "seatsAsked",
                        "AND(ISNUMBER({seated}),ISNUMBER({seatsAsked}),{seatsAsked}>{seated})",
                        Manner.ALERT)))
            .of(RoomRow::place, edits),
        "room");
  }

  private ImmutableList<ColumnSpec<RoomRow>> columns() {
    return new Columns<RoomRow>(words)
        .add(
            "room",
            Format.TEXT,
            18,
            28,
            row -> Value.text(row.room().name()),
            c -> c.publishing(Lists.ROOMS).holding("name", Entry::text))
        .add(
            "venue",
            Format.TEXT,
            18,
            30,
            row -> Value.text(row.venue().name()),
            c -> c.storing("", edits::move))
        .add(
            "seated",
            Format.COUNT,
            12,
            12,
            row -> Value.number(row.room().seatedCapacity()),
            c -> c.holding("seatedCapacity", Entry::count))
        .add(
            "standing",
            Format.COUNT,
            12,
            12,
            row -> Value.number(row.room().standingCapacity()),
            c -> c.holding("standingCapacity", Entry::count))
        .add(
            "seatsAsked",
            Format.COUNT,
            13,
            13,
            row -> seatsAsked(row).map(Value::number).orElse(Value.NONE))
        .add("sessionCount", Format.COUNT, 11, 11, row -> Value.number(sessions(row).count()))
        .add(
            "fixtures",
            Format.TEXT,
            18,
            34,
            row -> Value.text(fixtures(row.room())),
            c -> c.holding("fixtures", RoomEdits::fixtures))
        .add(
            "accessibility",
            Format.TEXT,
            18,
            34,
            row -> Value.text(row.room().accessibility().markdown()),
            c -> c.holding("accessibility", Entry::rich))
        .add(
            "notes",
            Format.TEXT,
            14,
            32,
            row -> Value.text(row.room().notes().markdown()),
            c -> c.holding("notes", Entry::rich))
        .identifiedBy(row -> row.room().id().value());
  }

  private Stream<Session> sessions(RoomRow row) {
    Optional<RoomId> room = Optional.of(row.room().id());
    return view.event().sessions().stream().filter(session -> session.room().equals(room));
  }

  /** The most chairs that one session sets out or keeps ready. */
  private Optional<Long> seatsAsked(RoomRow row) {
    return sessions(row)
        .flatMap(session -> session.seating().stream())
        .filter(seating -> seating.seats().isPresent())
        .map(seating -> (long) seating.seats().get() + seating.reserve().orElse(0))
        .max(Long::compare);
  }

  private static String fixtures(Room room) {
    return room.fixtures().stream()
        .map(
            fixture ->
                EquipmentWords.counted(fixture.name(), fixture.quantity())
                    + fixture.location().map(where -> " (" + where + ")").orElse(""))
        .collect(joining("\n"));
  }
}
