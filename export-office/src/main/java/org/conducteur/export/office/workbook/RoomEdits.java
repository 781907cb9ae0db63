package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.Fixture;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;

/** Rooms that somebody adds, changes, moves to another venue and strikes out. */
final class RoomEdits implements RowEdits<RoomRow> {
  private static final Pattern FIXTURE =
      Pattern.compile("(?:(\\d{1,6})\\s*[×x*]\\s*)?(.+?)(?:\\s*\\(([^()]*)\\))?");

  private final IdentityHashMap<Room, Venue> moved = new IdentityHashMap<>();

  @Override
  public RoomRow add(NewRow<RoomRow> row) {
    EventDraft draft = row.draft();
    String name = row.cell("room").text();
    Entry where = row.cell("venue");
    Venue venue =
        where.isBlank() && row.above().isPresent()
            ? home(row.above().get())
            : where.isBlank() && !draft.venues().list().isEmpty()
                ? draft.venues().first()
                : venue(where.isBlank() ? where.words().text("venue") : where.text(), draft);
    Room room = Room.builder(new RoomId(row.idFrom(name, "salle")), name).build();
    Optional<Room> above =
        row.above().filter(one -> draft.venues().same(home(one), venue)).map(RoomRow::room);
    draft.venues().inside(venue, EventDraft.ROOMS).add(room, above);
    return new RoomRow(venue, room, draft.venues().list().size() - 1);
  }

  private Venue home(RoomRow row) {
    return moved.getOrDefault(row.room(), row.venue());
  }

  /** The venue of a name, which is added if there is none. */
  private static Venue venue(String name, EventDraft draft) {
    String folded = Folded.of(name);
    return draft
        .venues()
        .find(one -> Folded.of(one.name()).equals(folded))
        .orElseGet(() -> draft.venues().add(Venue.builder(name).build()));
  }

  @Override
  public void change(RoomRow row, EventDraft draft, UnaryOperator<Record> change) {
    draft
        .venues()
        .inside(home(row), EventDraft.ROOMS)
        .change(row.room(), old -> (Room) change.apply(old));
  }

  @Override
  public void remove(RoomRow row, EventDraft draft) {
    draft.venues().inside(home(row), EventDraft.ROOMS).remove(row.room());
  }

  void move(RoomRow row, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    EventDraft draft = cell.draft();
    Venue to = venue(cell.text(), draft);
    if (!draft.venues().same(to, home(row))) {
      Shelf<Room> from = draft.venues().inside(home(row), EventDraft.ROOMS);
      Room now = from.get(row.room());
      from.remove(row.room());
      draft.venues().inside(to, EventDraft.ROOMS).adopt(row.room(), now);
      moved.put(row.room(), to);
    }
  }

  /** A fixture a line: "2 × borne (entrée nord)". */
  static ImmutableList<Fixture> fixtures(Entry cell) {
    return cell.lines().stream().map(RoomEdits::fixture).collect(toImmutableList());
  }

  private static Fixture fixture(String line) {
    Matcher matcher = FIXTURE.matcher(line);
    return matcher.matches()
        ? new Fixture(
            matcher.group(2),
            Optional.ofNullable(matcher.group(1)).map(Integer::valueOf),
            Optional.ofNullable(matcher.group(3)))
        : new Fixture(line, Optional.empty(), Optional.empty());
  }
}
