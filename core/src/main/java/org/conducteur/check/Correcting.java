package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.conducteur.check.Fix.Act;
import org.conducteur.event.Event;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/**
 * Carries out many fixes in one walk through the event, so that a list is copied once however many
 * of its elements change. All places are those of the event as it was before: no fix shifts what
 * another one points to.
 */
final class Correcting {
  private final Shapes shapes = new Shapes();
  private final Set<Fix> done = new HashSet<>();

  private Correcting() {}

  /**
   * What comes of some fixes.
   *
   * @param event the event with them
   * @param done those whose place leads somewhere and whose value belongs there
   */
  record Corrected(Event event, ImmutableSet<Fix> done) {}

  /** The event with fixes of which none changes what stands around another one's place. */
  static Corrected of(Event event, List<Fix> fixes) {
    Correcting correcting = new Correcting();
    Object out = correcting.fixed(event, Event.class, fixes, 0);
    return new Corrected((Event) out, ImmutableSet.copyOf(correcting.done));
  }

  /** What stands at a place, so many steps down, once all fixes at it and below it are done. */
  private Object fixed(Object value, Type type, List<Fix> fixes, int depth) {
    List<Fix> below = fixes.stream().filter(fix -> fix.place().steps().size() > depth).toList();
    List<Fix> here = fixes.stream().filter(fix -> fix.place().steps().size() == depth).toList();
    Object out = below.isEmpty() ? value : inside(value, type, below, depth);
    if (here.isEmpty()) {
      return out;
    }
    return out instanceof List<?> list
        ? longer(list, argument(type, 0), here)
        : set(out, type, here);
  }

  private Object inside(Object holder, Type type, List<Fix> fixes, int depth) {
    if (holder instanceof Optional<?> optional) {
      return optional.isPresent()
          ? Optional.of(inside(optional.get(), argument(type, 0), fixes, depth))
          : holder;
    } else if (holder instanceof List<?> list) {
      return inList(list, argument(type, 0), fixes, depth);
    } else if (holder instanceof Map<?, ?> map) {
      return inMap(map, type, fixes, depth);
    }
    return Shapes.hasParts(holder) ? inRecord((Record) holder, fixes, depth) : holder;
  }

  private ImmutableList<Object> longer(List<?> list, Type type, List<Fix> fixes) {
    ImmutableList.Builder<Object> out = ImmutableList.builder().addAll(list);
    for (Fix fix : fixes) {
      if (fix.act() == Act.ADD && type == fix.element().orElseThrow().getClass()) {
        out.add(fix.element().get());
        done.add(fix);
      }
    }
    return out.build();
  }

  private Object set(Object value, Type type, List<Fix> fixes) {
    Object out = value;
    for (Fix fix : fixes) {
      Optional<Object> read =
          fix.act() == Act.SET ? Notated.read(type, fix.value()) : Optional.empty();
      if (read.isPresent()) {
        out = read.get();
        done.add(fix);
      }
    }
    return out;
  }

  private Record inRecord(Record holder, List<Fix> fixes, int depth) {
    Shape shape = shapes.of(holder);
    Object[] parts = IntStream.range(0, shape.size()).mapToObj(i -> shape.get(holder, i)).toArray();
    ListMultimap<String, Fix> bySteps = bySteps(fixes, depth);
    for (String step : bySteps.keySet()) {
      shape
          .find(step)
          .ifPresent(
              i -> {
                List<Fix> own = bySteps.get(step);
                parts[i] = fixed(parts[i], shape.type(i), own, depth + 1);
                shape
                    .blank(i)
                    .filter(blank -> takesOut(own, depth + 1))
                    .ifPresent(blank -> parts[i] = blank);
              });
    }
    return shape.make(parts);
  }

  private ImmutableList<Object> inList(List<?> list, Type type, List<Fix> fixes, int depth) {
    ListMultimap<String, Fix> bySteps = bySteps(fixes, depth);
    List<String> steps = shapes.stepsOf(list);
    ImmutableList.Builder<Object> out = ImmutableList.builder();
    for (int i = 0; i < list.size(); i++) {
      // A step names the first element only that goes by it.
      List<Fix> own = bySteps.removeAll(steps.get(i));
      Object element = own.isEmpty() ? list.get(i) : fixed(list.get(i), type, own, depth + 1);
      if (!takesOut(own, depth + 1)) {
        out.add(element);
      }
    }
    return out.build();
  }

  private ImmutableMap<Object, Object> inMap(Map<?, ?> map, Type type, List<Fix> fixes, int depth) {
    Map<String, Object> keys = new HashMap<>();
    map.keySet().forEach(key -> keys.putIfAbsent(key.toString(), key));
    Map<Object, Object> out = new LinkedHashMap<>(map);
    ListMultimap<String, Fix> bySteps = bySteps(fixes, depth);
    for (String step : bySteps.keySet()) {
      List<Fix> own = bySteps.get(step);
      Object key = keys.get(step);
      if (key == null) {
        own.forEach(fix -> enter(fix, type, depth, out));
      } else {
        out.put(key, fixed(out.get(key), argument(type, 1), own, depth + 1));
        if (takesOut(own, depth + 1)) {
          out.remove(key);
        }
      }
    }
    return ImmutableMap.copyOf(out);
  }

  /** A new entry of a table. */
  private void enter(Fix fix, Type type, int depth, Map<Object, Object> out) {
    if (fix.act() == Act.SET && fix.place().steps().size() == depth + 1) {
      Optional<Object> key = Notated.read(argument(type, 0), fix.place().steps().get(depth));
      Optional<Object> value = Notated.read(argument(type, 1), fix.value());
      if (key.isPresent() && value.isPresent()) {
        out.put(key.get(), value.get());
        done.add(fix);
      }
    }
  }

  /** Whether something is to be taken out that its holder can do without. */
  private boolean takesOut(List<Fix> fixes, int depth) {
    Optional<Fix> found =
        fixes.stream()
            .filter(fix -> fix.act() == Act.REMOVE && fix.place().steps().size() == depth)
            .findFirst();
    found.ifPresent(done::add);
    return found.isPresent();
  }

  private static ListMultimap<String, Fix> bySteps(List<Fix> fixes, int depth) {
    ListMultimap<String, Fix> out = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    fixes.forEach(fix -> out.put(fix.place().steps().get(depth), fix));
    return out;
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
