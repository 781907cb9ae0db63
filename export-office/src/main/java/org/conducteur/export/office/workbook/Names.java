package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.conducteur.check.Finding;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.Id;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.id.TaskId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Task;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Meant;
import org.conducteur.naming.TypedNames;
import org.conducteur.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * What names in cells stand for. A person, room or thing that the event does not know yet is added
 * to it: whoever plans a day writes names where they are needed, and lists them later. A name that
 * only differs by a slip from a known one is no new one, but a question.
 */
final class Names {
  private final EventDraft draft;
  private final Map<String, PartyId> addedParties = new HashMap<>();
  private final Map<String, RoomId> addedRooms = new HashMap<>();
  private final Map<String, EquipmentId> addedEquipment = new HashMap<>();
  private @Nullable Known known;

  /** What the event has names for, as long as no rows come or go. */
  private record Known(TypedNames names, Directory directory) {}

  Names(EventDraft draft) {
    this.draft = requireNonNull(draft, "draft");
  }

  /** Forgets what it knows, since rows have come or gone. */
  void refresh() {
    known = null;
  }

  private Known known() {
    if (known == null) {
      Event event = draft.event();
      known = new Known(TypedNames.of(event), Directory.of(event));
    }
    return known;
  }

  /** Whom a name stands for, if it stands for exactly one. */
  Optional<PartyId> findParty(String name) {
    return Optional.ofNullable(addedParties.get(Folded.of(name)))
        .or(() -> known().names().party(name).one());
  }

  At at(Entry cell, String name) {
    return new At(cell, name);
  }

  /** A name in a cell. */
  final class At {
    private final Entry cell;
    private final String name;

    private At(Entry cell, String name) {
      this.cell = cell;
      this.name = name;
    }

    PartyId party() {
      return orAdded(
          "party", addedParties, TypedNames::party, () -> new TypedParty(draft).add(name));
    }

    /** The organisation of that name; one that nobody knew becomes one. */
    PartyId organisation() {
      return orAdded(
          "party",
          addedParties,
          TypedNames::party,
          () -> new TypedParty(draft).addOrganisation(name));
    }

    RoomId room() {
      return orAdded("room", addedRooms, TypedNames::room, this::addRoom);
    }

    EquipmentId equipment() {
      return orAdded("equipment", addedEquipment, TypedNames::equipment, this::addEquipment);
    }

    /** What it stands for, which is added if nothing goes by that name. */
    private <I extends Id> I orAdded(
        String kind, Map<String, I> added, Look<I> look, Supplier<I> add) {
      String folded = Folded.of(name);
      I before = added.get(folded);
      if (before != null) {
        return before;
      }
      Optional<I> found = found(kind, look.up(known().names(), name));
      I id = found.isPresent() ? found.get() : add.get();
      if (found.isEmpty()) {
        added.put(folded, id);
      }
      return id;
    }

    SessionId session() {
      return must("session", TypedNames::session);
    }

    TaskId task() {
      return must("task", TypedNames::task);
    }

    /** What it stands for, which must be there. */
    <I extends Id> I must(String kind, Look<I> look) {
      Meant<I> meant = look.up(known().names(), name);
      return found(kind, meant).orElseThrow(() -> cell.trouble(unknown(kind, Optional.empty())));
    }

    private <I extends Id> Optional<I> found(String kind, Meant<I> meant) {
      if (meant instanceof Meant.Several<I> several) {
        List<String> candidates = several.which().stream().map(Id::value).toList();
        throw cell.trouble(
            CellFindings.severalNames(cell.pointer(), cell.place(), name, kind, candidates));
      } else if (meant instanceof Meant.None<I> none && none.nearest().isPresent()) {
        throw cell.trouble(unknown(kind, none.nearest().map(this::shown)));
      }
      return meant.one();
    }

    private String shown(Id id) {
      Directory directory = known().directory();
      if (id instanceof PartyId party) {
        return directory.name(party);
      } else if (id instanceof RoomId room) {
        return directory.name(room);
      } else if (id instanceof SessionId session) {
        return directory.findSession(session).map(Session::title).orElse(id.value());
      } else if (id instanceof EquipmentId item) {
        return directory.findEquipment(item).map(EquipmentItem::name).orElse(id.value());
      } else if (id instanceof TaskId task) {
        return directory.findTask(task).map(Task::title).orElse(id.value());
      }
      return id.value();
    }

    private Finding unknown(String kind, Optional<String> nearest) {
      return CellFindings.unknownName(cell.pointer(), cell.place(), name, kind, nearest);
    }

    private RoomId addRoom() {
      RoomId id = new RoomId(draft.ids().of(name, "salle"));
      Venue venue =
          draft.venues().list().isEmpty()
              ? draft.venues().add(Venue.builder(cell.words().text("venue")).build())
              : draft.venues().first();
      draft.venues().inside(venue, EventDraft.ROOMS).add(Room.builder(id, name).build());
      return id;
    }

    private EquipmentId addEquipment() {
      EquipmentId id = new EquipmentId(draft.ids().of(name, "materiel"));
      draft.equipment().add(EquipmentItem.builder(id, name).build());
      return id;
    }
  }

  /** How one kind of name is looked up. */
  @FunctionalInterface
  interface Look<I extends Id> {
    Meant<I> up(TypedNames names, String name);
  }
}
