package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.Fix.Act;
import org.conducteur.event.Event;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/** Carries out one fix after another. */
final class Correcting {
  private final Shapes shapes = new Shapes();

  /**
   * The event with a fix; nothing if its place leads nowhere or its value does not belong there.
   */
  Optional<Event> apply(Event event, Fix fix) {
    return inside(event, Event.class, fix.place().steps(), fix).map(Event.class::cast);
  }

  /** What stands at a place once the fix is done below it. */
  private Optional<?> inside(Object holder, Type type, List<String> steps, Fix fix) {
    if (steps.isEmpty()) {
      return here(holder, type, fix);
    } else if (holder instanceof Optional<?> optional) {
      return optional.isPresent()
          ? wrapped(inside(optional.get(), argument(type, 0), steps, fix))
          : Optional.empty();
    } else if (holder instanceof List<?> list) {
      return inList(list, argument(type, 0), steps, fix);
    } else if (holder instanceof Map<?, ?> map) {
      return inMap(map, type, steps, fix);
    }
    return Shapes.hasParts(holder) ? inRecord((Record) holder, steps, fix) : Optional.empty();
  }

  /** A value as a component holds it that may say nothing. */
  private static Optional<Object> wrapped(Optional<?> value) {
    return value.isPresent() ? Optional.of(value) : Optional.empty();
  }

  private static Optional<?> here(Object holder, Type type, Fix fix) {
    return switch (fix.act()) {
      case SET -> Notated.read(type, fix.value());
      case ADD -> fix.element().flatMap(element -> longer(holder, type, element));
      case REMOVE -> Optional.empty(); // whatever holds it knows how
    };
  }

  private static Optional<?> longer(Object holder, Type type, Object element) {
    return holder instanceof List<?> list && argument(type, 0) == element.getClass()
        ? Optional.of(ImmutableList.builder().addAll(list).add(element).build())
        : Optional.empty();
  }

  private Optional<?> inRecord(Record holder, List<String> steps, Fix fix) {
    Shape shape = shapes.of(holder);
    Optional<Integer> found = shape.find(steps.get(0));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int index = found.get();
    Optional<?> part =
        takesOut(steps, fix)
            ? shape.blank(index)
            : inside(shape.get(holder, index), shape.type(index), rest(steps), fix);
    return part.map(
        value -> {
          Object[] parts = new Object[shape.size()];
          for (int i = 0; i < parts.length; i++) {
            parts[i] = i == index ? value : shape.get(holder, i);
          }
          return shape.make(parts);
        });
  }

  private Optional<?> inList(List<?> list, Type type, List<String> steps, Fix fix) {
    int index = shapes.stepsOf(list).indexOf(steps.get(0));
    if (index < 0) {
      return Optional.empty();
    }
    List<Object> out = new ArrayList<>(list);
    if (takesOut(steps, fix)) {
      out.remove(index);
      return Optional.of(ImmutableList.copyOf(out));
    }
    return inside(list.get(index), type, rest(steps), fix)
        .map(
            value -> {
              out.set(index, value);
              return ImmutableList.copyOf(out);
            });
  }

  private Optional<?> inMap(Map<?, ?> map, Type type, List<String> steps, Fix fix) {
    Map<Object, Object> out = new LinkedHashMap<>(map);
    Optional<?> key =
        map.keySet().stream().filter(one -> one.toString().equals(steps.get(0))).findFirst();
    if (takesOut(steps, fix)) {
      return key.map(
          known -> {
            out.remove(known);
            return ImmutableMap.copyOf(out);
          });
    }
    Optional<?> put = key.isPresent() ? key : Notated.read(argument(type, 0), steps.get(0));
    Optional<?> value =
        key.isPresent() || steps.size() == 1
            ? inside(key.<Object>map(map::get).orElse(map), argument(type, 1), rest(steps), fix)
            : Optional.empty();
    return put.flatMap(
        known ->
            value.map(
                told -> {
                  out.put(known, told);
                  return ImmutableMap.copyOf(out);
                }));
  }

  private static boolean takesOut(List<String> steps, Fix fix) {
    return fix.act() == Act.REMOVE && steps.size() == 1;
  }

  private static List<String> rest(List<String> steps) {
    return steps.subList(1, steps.size());
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
