package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/** Gives the things of an event other ids, wherever they are named. */
final class Renaming {
  private final Shapes shapes;
  private final Map<OwnedId, Id> wanted;
  private final TakenIds taken;
  private final Map<Pointer, Pointer> moved = new HashMap<>();

  /**
   * A renaming.
   *
   * @param wanted the new ids; who is not named keeps his, if it is not taken
   */
  Renaming(Shapes shapes, Map<OwnedId, Id> wanted, TakenIds taken) {
    this.shapes = shapes;
    this.wanted = new HashMap<>(wanted);
    this.taken = taken;
  }

  /** Where a thing is before and after, and what it belongs to. */
  private record Place(Pointer before, Pointer after, Optional<Id> owner) {
    Place then(Object step, Object newStep) {
      return new Place(before.then(step), after.then(newStep), owner);
    }

    Place of(Optional<Id> inside) {
      return new Place(before, after, inside);
    }
  }

  Renamed of(Event event) {
    Event renamed = (Event) record(event, new Place(Pointer.ROOT, Pointer.ROOT, Optional.empty()));
    return new Renamed(renamed, ImmutableMap.copyOf(moved));
  }

  private Id id(Id id, Optional<Id> owner) {
    OwnedId own = OwnedId.of(owner, id);
    Id known = wanted.get(own);
    if (known != null) {
      return known;
    }
    Id free = taken.free(OwnedId.of(own.owner().map(one -> id(one, Optional.empty())), id));
    wanted.put(own, free);
    return free;
  }

  private Object value(Object value, Place place) {
    if (value instanceof Id id) {
      return id(id, place.owner());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(inner -> value(inner, place));
    } else if (value instanceof List<?> list) {
      return list(list, place);
    } else if (value instanceof Map<?, ?> map) {
      return map(map, place);
    } else if (Shapes.hasParts(value)) {
      return record((Record) value, place);
    }
    return value;
  }

  private Record record(Record holder, Place place) {
    Optional<Id> inside =
        shapes.idOf(holder).map(id -> OwnedId.inside(id, place.owner())).orElse(place.owner());
    Shape shape = shapes.of(holder);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value(shape.get(holder, i), place.of(inside).then(shape.name(i), shape.name(i)));
    }
    return shape.make(parts);
  }

  private ImmutableList<?> list(List<?> list, Place place) {
    List<String> steps = shapes.stepsOf(list);
    // The step of an element is known once it is renamed; where it is inside does not matter to it.
    List<Object> renamed = list.stream().map(element -> element(element, place)).toList();
    List<String> newSteps = shapes.stepsOf(renamed);
    ImmutableList.Builder<Object> out = ImmutableList.builder();
    for (int i = 0; i < list.size(); i++) {
      Place at = place.then(steps.get(i), newSteps.get(i));
      note(at);
      out.add(value(list.get(i), at));
    }
    return out.build();
  }

  /** An element with its new id and all else as it was. */
  private Object element(Object element, Place place) {
    Optional<Id> id = shapes.idOf(element);
    if (id.isEmpty()) {
      return element;
    }
    Record holder = (Record) element;
    Shape shape = shapes.of(holder);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      Object part = shape.get(holder, i);
      parts[i] = shape.name(i).equals("id") ? id((Id) part, place.owner()) : part;
    }
    return shape.make(parts);
  }

  private ImmutableMap<?, ?> map(Map<?, ?> map, Place place) {
    ImmutableMap.Builder<Object, Object> out = ImmutableMap.builder();
    map.forEach(
        (key, value) -> {
          Object newKey = key instanceof Id id ? id(id, place.owner()) : key;
          Place at = place.then(key, newKey);
          note(at);
          // What is answered for a country belongs to it.
          out.put(newKey, value(value, key instanceof CountryId c ? at.of(Optional.of(c)) : at));
        });
    return out.buildKeepingLast();
  }

  private void note(Place place) {
    if (!place.before().equals(place.after())) {
      moved.put(place.before(), place.after());
    }
  }
}
