package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.logistics.Direction;
import org.conducteur.logistics.Fixture;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.logistics.Way;
import org.conducteur.text.RichText;

/** A venue: how to get there, its rooms, the signs that lead to them. */
final class VenueReading {
  private final Reading reading;

  VenueReading(Reading reading) {
    this.reading = reading;
  }

  void read(String name, List<SourceBlock> blocks) {
    Venue.Builder venue = Venue.builder(name);
    List<SourceBlock> notes = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Optional<LabelledTable> head = LabelledTable.of(block);
      Optional<ColumnTable> rooms = rooms(block);
      Optional<ColumnTable> directions = directions(block);
      if (directions.isPresent()) {
        venue.directions(directions.get().lines().stream().map(this::direction).toList());
      } else if (rooms.isPresent()) {
        venue.rooms(rooms.get().lines().stream().map(this::room).toList());
      } else if (head.isPresent()) {
        head.get().pairs().forEach(pair -> take(pair, venue, notes));
      } else if (!reading.words().says("section.directions", Styles.text(block).plain())) {
        notes.add(block);
      }
    }
    reading.sketch().rooms().add(venue.notes(reading.rich(notes)).build());
  }

  private static Optional<ColumnTable> rooms(SourceBlock block) {
    return ColumnTable.of(
        block,
        Column.ROOM,
        Column.SEATED,
        Column.STANDING,
        Column.FIXTURES,
        Column.ACCESSIBILITY,
        Column.NOTES);
  }

  private static Optional<ColumnTable> directions(SourceBlock block) {
    return ColumnTable.of(block, Column.ARROW, Column.SIGN, Column.ROOM, Column.LOCATION);
  }

  private void take(LabelledTable.Pair pair, Venue.Builder venue, List<SourceBlock> notes) {
    if (reading.words().says("label.address", pair.label())) {
      venue.address(reading.plain(pair.words()));
    } else if (reading.words().says("section.access", pair.label())) {
      venue.access(reading.rich(pair.value()));
    } else {
      pair.asTable().ifPresent(notes::add);
    }
  }

  private Room room(ColumnTable.Line line) {
    List<SourceBlock> notes = new ArrayList<>(line.cell(Column.NOTES));
    Optional<Integer> seated = number(line, Column.SEATED, notes);
    Optional<Integer> standing = number(line, Column.STANDING, notes);
    line.others(Column.ROOM).ifPresent(notes::add);
    RichText written = reading.rich(notes);
    return reading
        .sketch()
        .rooms()
        .describe(
            reading.plain(line.words(Column.ROOM)),
            room -> {
              seated.ifPresent(room::seatedCapacity);
              standing.ifPresent(room::standingCapacity);
              return room.fixtures(fixtures(line.cell(Column.FIXTURES)))
                  .accessibility(reading.rich(line.cell(Column.ACCESSIBILITY)))
                  .notes(written);
            });
  }

  private static Optional<Integer> number(
      ColumnTable.Line line, Column column, List<SourceBlock> notes) {
    String digits = line.words(column).plain().replaceAll("[\\s\u00A0\u202F]", "");
    if (digits.matches("\\d{1,9}")) {
      return Optional.of(Integer.valueOf(digits));
    }
    notes.addAll(line.cell(column));
    return Optional.empty();
  }

  private ImmutableList<Fixture> fixtures(List<SourceBlock> lines) {
    return lines.stream()
        .map(line -> fixture(reading.plain(Styles.text(line))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Name and number, then in brackets where it is. */
  private static Fixture fixture(String shown) {
    int open = shown.endsWith(")") ? shown.lastIndexOf(" (") : -1;
    Counted counted = Counted.of(open < 0 ? shown : shown.substring(0, open));
    return new Fixture(
        counted.name(),
        counted.quantity(),
        open < 0 ? Optional.empty() : Optional.of(shown.substring(open + 2, shown.length() - 1)));
  }

  private Direction direction(ColumnTable.Line line) {
    String location = reading.plain(line.words(Column.LOCATION));
    StyledText room = line.words(Column.ROOM);
    return new Direction(
        reading.plain(line.words(Column.SIGN)),
        reading.words().constant(Way.class, line.words(Column.ARROW).plain()).orElse(Way.AHEAD),
        room.isBlank() ? Optional.empty() : Optional.of(reading.sketch().room(reading.plain(room))),
        location.isEmpty() ? Optional.empty() : Optional.of(location));
  }
}
