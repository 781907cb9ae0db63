package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** What a pointer leads through in one state of an event. */
final class Whereabouts {
  /**
   * Something on the way that people have a word for.
   *
   * @param thing an element of a list, or what a table has for a key
   * @param key the key, if it is from a table
   */
  record Stop(Object thing, Optional<Object> key) {}

  /**
   * Where a pointer leads.
   *
   * @param stops the elements and entries on the way, the last one included
   * @param field the type and the component that were entered last
   * @param inField whether the place is the component itself, or an element of it
   * @param value what is there; nothing if it is empty or the way ends before
   */
  record Place(
      ImmutableList<Stop> stops,
      String type,
      String field,
      boolean inField,
      Optional<Object> value) {}

  private final Event event;
  private final Shapes shapes;
  private final IdentityHashMap<List<?>, Map<String, Integer>> indices = new IdentityHashMap<>();
  private final IdentityHashMap<Map<?, ?>, Map<String, Object>> keys = new IdentityHashMap<>();

  Whereabouts(Shapes shapes, Event event) {
    this.shapes = shapes;
    this.event = event;
  }

  Place of(Pointer pointer) {
    Walk walk = new Walk();
    pointer.steps().forEach(step -> walk.enter(step, null));
    return walk.place();
  }

  /** Where something stood that is gone from this state, but not what it belonged to. */
  Place of(Pointer pointer, Object gone) {
    Walk walk = new Walk();
    int last = pointer.steps().size() - 1;
    pointer.steps().subList(0, last).forEach(step -> walk.enter(step, null));
    walk.enter(pointer.steps().get(last), gone);
    return walk.place();
  }

  /** One way down from the event. */
  private final class Walk {
    private final ImmutableList.Builder<Stop> stops = ImmutableList.builder();
    private String type = "Event";
    private String field = "";
    private boolean inField = true;
    private @Nullable Object current = event;

    /** Goes one step further; to something else than what is there, if it is given. */
    void enter(String step, @Nullable Object instead) {
      Object next = null;
      inField = current instanceof Record;
      if (current instanceof List<?> list) {
        next = instead != null ? instead : element(list, step);
        stops.addAll(stop(next, Optional.empty()));
      } else if (current instanceof Map<?, ?> map) {
        Object key = keys.computeIfAbsent(map, Whereabouts::named).getOrDefault(step, step);
        next = instead != null ? instead : map.get(key);
        stops.addAll(stop(next, Optional.of(key)));
      } else if (current instanceof Record holder) {
        type = holder.getClass().getSimpleName();
        field = step;
        next = instead != null ? instead : component(holder, step);
      }
      current = next == null ? null : Blank.told(next).orElse(null);
    }

    Place place() {
      return new Place(stops.build(), type, field, inField, Optional.ofNullable(current));
    }
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> out = new HashMap<>();
    map.keySet().forEach(key -> out.put(key.toString(), key));
    return out;
  }

  private static ImmutableList<Stop> stop(@Nullable Object thing, Optional<Object> key) {
    return thing != null && (Shapes.hasParts(thing) || key.isPresent())
        ? ImmutableList.of(new Stop(thing, key))
        : ImmutableList.of();
  }

  private @Nullable Object component(Record holder, String name) {
    Shape shape = shapes.of(holder);
    return shape.find(name).map(index -> shape.get(holder, index)).orElse(null);
  }

  private @Nullable Object element(List<?> list, String step) {
    Integer index = indices.computeIfAbsent(list, this::numbered).get(step);
    return index == null ? null : list.get(index);
  }

  private Map<String, Integer> numbered(List<?> list) {
    List<String> steps = shapes.stepsOf(list);
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      out.putIfAbsent(steps.get(i), i);
    }
    return out;
  }
}
