package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Tells where a pointer leads, and which of two places comes first in the event. */
final class ModelOrder {
  /** A place as the indices of its steps. */
  record Position(ImmutableList<Integer> indices) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
      return Ordering.<Integer>natural().lexicographical().compare(indices, other.indices);
    }
  }

  private final Event event;
  private final Shapes shapes = new Shapes();
  private final IdentityHashMap<Object, Map<String, Integer>> indices = new IdentityHashMap<>();

  private ModelOrder(Event event) {
    this.event = event;
  }

  static ModelOrder of(Event event) {
    return new ModelOrder(event);
  }

  /** Steps that lead nowhere are left out: such a place comes with the last one that exists. */
  Position of(Pointer place) {
    return new Position(ImmutableList.copyOf(follow(place)));
  }

  /** Whether there is something at a place, be it only an empty component. */
  boolean has(Pointer place) {
    return follow(place).size() == place.steps().size();
  }

  private List<Integer> follow(Pointer place) {
    List<Integer> out = new ArrayList<>();
    Object current = event;
    for (String step : place.steps()) {
      Integer index = current == null ? null : indexOf(current, step);
      if (index == null) {
        break;
      }
      out.add(index);
      current = inside(child(current, index));
    }
    return out;
  }

  private static @Nullable Object inside(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private @Nullable Integer indexOf(Object holder, String step) {
    if (holder instanceof List<?> || holder instanceof Map<?, ?>) {
      return indices.computeIfAbsent(holder, this::numbered).get(step);
    }
    return holder instanceof Record record ? shapes.of(record).find(step).orElse(null) : null;
  }

  private Map<String, Integer> numbered(Object holder) {
    Map<String, Integer> out = new HashMap<>();
    if (holder instanceof List<?> list) {
      List<String> steps = shapes.stepsOf(list);
      for (int i = 0; i < list.size(); i++) {
        out.putIfAbsent(steps.get(i), i);
      }
      for (int i = 0; i < list.size(); i++) {
        out.putIfAbsent(Integer.toString(i), i);
      }
    } else if (holder instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> out.put(key.toString(), out.size()));
    }
    return out;
  }

  private Object child(Object holder, int index) {
    if (holder instanceof List<?> list) {
      return list.get(index);
    }
    if (holder instanceof Map<?, ?> map) {
      return ImmutableList.copyOf(map.values()).get(index);
    }
    Record record = (Record) holder;
    return shapes.of(record).get(record, index);
  }
}
