package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/** Changes anything in events, by their records alone. The same seed makes the same changes. */
final class Edits {
  /** A component of a record that is met on the way. */
  record Site(Record holder, int component) {}

  private final Random random;
  private final EventGenerator values;
  private final Shapes shapes = new Shapes();

  Edits(long seed) {
    random = new Random(seed);
    values = EventGenerator.full(seed);
  }

  /** An event with changed components, each as likely as any other. */
  Event some(Event event, int count) {
    Event out = event;
    for (int i = 0; i < count; i++) {
      List<Site> sites = sites(out);
      Site chosen = sites.get(random.nextInt(sites.size()));
      out = (Event) at(out, chosen);
    }
    return out;
  }

  /** An event of which only every second component is changed, the even or the odd ones. */
  Event half(Event event, int parity) {
    Shape shape = shapes.of(event);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = shape.get(event, i);
      if (i % 2 == parity) {
        parts[i] = changed(event, i);
      }
    }
    return (Event) shape.make(parts);
  }

  List<Site> sites(Object value) {
    List<Site> out = new ArrayList<>();
    walk(
        value,
        (holder, component) -> {
          out.add(new Site(holder, component));
          return shapes.of(holder).get(holder, component);
        });
    return out;
  }

  /** The same with another value at one site. */
  @SuppressWarnings("ReferenceEquality") // equal records stand at several places
  Object at(Object value, Site site) {
    return walk(
        value,
        (holder, component) ->
            holder == site.holder() && component == site.component()
                ? changed(holder, component)
                : shapes.of(holder).get(holder, component));
  }

  private Object changed(Record holder, int component) {
    Object before = shapes.of(holder).get(holder, component);
    if (before instanceof ImmutableList<?> list && list.size() > 1 && random.nextInt(3) > 0) {
      return shuffled(list);
    }
    for (int i = 0; i < 100; i++) {
      Record other = values.any(holder.getClass());
      Object after = shapes.of(other).get(other, component);
      if (!after.equals(before)) {
        return after;
      }
    }
    throw new IllegalStateException("no other value for " + holder.getClass() + " " + component);
  }

  /** With an element taken out, and put back elsewhere or not. */
  private ImmutableList<?> shuffled(ImmutableList<?> list) {
    List<Object> out = new ArrayList<>(list);
    Object element = out.remove(random.nextInt(out.size()));
    if (random.nextBoolean()) {
      out.add(random.nextInt(out.size() + 1), element);
    }
    if (out.equals(list)) {
      Collections.rotate(out, 1);
    }
    return out.equals(list) ? ImmutableList.of() : ImmutableList.copyOf(out);
  }

  @SuppressWarnings("ReferenceEquality") // whether anything was put in its place
  private Object walk(Object value, BiFunction<Record, Integer, Object> component) {
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> walk(inner, component));
    } else if (value instanceof ImmutableList<?> list) {
      return list.stream()
          .map(element -> walk(element, component))
          .collect(ImmutableList.toImmutableList());
    } else if (value instanceof ImmutableMap<?, ?> map) {
      return map.entrySet().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  Map.Entry::getKey, entry -> walk(entry.getValue(), component)));
    } else if (Shapes.hasParts(value)) {
      Record holder = (Record) value;
      Shape shape = shapes.of(holder);
      Object[] parts = new Object[shape.size()];
      for (int i = 0; i < parts.length; i++) {
        Object before = shape.get(holder, i);
        Object after = component.apply(holder, i);
        parts[i] = after == before ? walk(before, component) : after;
      }
      return shape.make(parts);
    }
    return value;
  }
}
