package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.Id;
import org.conducteur.logistics.Room;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/**
 * Finds in an event that was read from a document the things that another event knows, and gives
 * them the ids that they have there: documents show names and no ids. What is called the same is
 * the same; what was renamed is told by its time, its neighbours and its words.
 */
public final class Recognition {
  private final Shapes shapes = new Shapes();
  private final Map<OwnedId, Id> wanted = new LinkedHashMap<>();

  private final TakenIds taken = new TakenIds();

  private Recognition() {}

  /**
   * Recognises what an event holds.
   *
   * @param read an event whose ids mean nothing to others
   * @param known an event that may hold the same things
   * @return the first event with the ids of the second; what the second does not know has an id
   *     that nothing has there
   */
  public static Renamed of(Event read, Event known) {
    requireNonNull(read, "read");
    requireNonNull(known, "known");
    Recognition recognition = new Recognition();
    take(recognition.shapes, known, Optional.empty(), recognition.taken);
    recognition.rooms(read, known);
    recognition.records(read, known, Optional.empty(), Optional.empty());
    return new Renaming(recognition.shapes, recognition.wanted, recognition.taken).of(read);
  }

  /** Rooms are recognised whatever house they are in: documents seldom say in which. */
  private void rooms(Event read, Event known) {
    lists(allRooms(read), allRooms(known), Optional.empty(), Optional.empty());
  }

  private static List<Room> allRooms(Event event) {
    return event.venues().stream().flatMap(venue -> venue.rooms().stream()).toList();
  }

  private void records(Record read, Record known, Optional<Id> owner, Optional<Id> knownOwner) {
    Shape shape = shapes.of(read);
    for (int i = 0; i < shape.size(); i++) {
      values(shape.get(read, i), shape.get(known, i), owner, knownOwner);
    }
  }

  private void values(Object read, Object known, Optional<Id> owner, Optional<Id> knownOwner) {
    if (read instanceof Optional<?> one && known instanceof Optional<?> other) {
      if (one.isPresent() && other.isPresent()) {
        values(one.get(), other.get(), owner, knownOwner);
      }
    } else if (read instanceof List<?> one && known instanceof List<?> other) {
      lists(one, other, owner, knownOwner);
    } else if (Shapes.hasParts(read) && read.getClass() == known.getClass()) {
      records((Record) read, (Record) known, owner, knownOwner);
    }
  }

  private void lists(List<?> read, List<?> known, Optional<Id> owner, Optional<Id> knownOwner) {
    if (read.isEmpty() || shapes.idOf(read.get(0)).isEmpty()) {
      return;
    }
    int[] partners = Pairing.of(shapes, read, known);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        Record one = (Record) read.get(i);
        Record other = (Record) known.get(partners[i]);
        Id id = shapes.idOf(one).orElseThrow();
        Id there = shapes.idOf(other).orElseThrow();
        if (wanted.putIfAbsent(OwnedId.of(owner, id), there) == null) {
          records(one, other, OwnedId.inside(id, owner), OwnedId.inside(there, knownOwner));
        }
      }
    }
  }

  /** Notes the ids of what is anywhere in a value. */
  static void take(Shapes shapes, Object value, Optional<Id> owner, TakenIds taken) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> take(shapes, inner, owner, taken));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> take(shapes, element, owner, taken));
    } else if (Shapes.hasParts(value)) {
      Record holder = (Record) value;
      Optional<Id> id = shapes.idOf(holder);
      id.ifPresent(one -> taken.take(OwnedId.of(owner, one)));
      Optional<Id> inside = id.map(one -> OwnedId.inside(one, owner)).orElse(owner);
      Shape shape = shapes.of(holder);
      for (int i = 0; i < shape.size(); i++) {
        take(shapes, shape.get(holder, i), inside, taken);
      }
    }
  }
}
