package org.conducteur.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.Id;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;

/** What things are called, and what the ids of both states of an event stand for. */
final class ThingNames {
  private final Shapes shapes;
  private final Map<Id, Object> known = new HashMap<>();

  /** The later state comes first: its names are those that people know. */
  ThingNames(Shapes shapes, Event later, Event earlier) {
    this.shapes = shapes;
    collect(later);
    collect(earlier);
  }

  private void collect(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::collect);
    } else if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (Shapes.hasParts(value)) {
      shapes.idOf(value).ifPresent(id -> known.putIfAbsent(id, value));
      Record holder = (Record) value;
      Shape shape = shapes.of(holder);
      for (int i = 0; i < shape.size(); i++) {
        collect(shape.get(holder, i));
      }
    }
  }

  /** What an id stands for; media and the like that share an id with others of their kind too. */
  Optional<Object> find(Id id) {
    return Optional.ofNullable(known.get(id));
  }

  /**
   * The value that a thing is called by: its first component that is no constant and says anything,
   * if it is a text, a date or a time, or names somebody.
   */
  Optional<Object> of(Object thing) {
    if (!Shapes.hasParts(thing)) {
      return Optional.empty();
    }
    Record holder = (Record) thing;
    Shape shape = shapes.of(holder);
    boolean hasId = shape.find("id").isPresent();
    for (int i = 0; i < shape.size(); i++) {
      Object value = shape.get(holder, i);
      if (!(shape.name(i).equals("id") || value instanceof Enum<?> || Blank.is(value))) {
        return Blank.told(value).filter(inner -> isName(inner, hasId));
      }
    }
    return Optional.empty();
  }

  /** What has an id is not called by another one, lest two things be called by each other. */
  private static boolean isName(Object value, boolean hasId) {
    boolean refers =
        value instanceof Id
            || (value instanceof List<?> list && list.stream().allMatch(Id.class::isInstance));
    return (refers && !hasId)
        || value instanceof String
        || value instanceof RichText
        || value instanceof LocalDate
        || value instanceof DayTime;
  }
}
