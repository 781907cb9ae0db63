package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;

/** Does to an event what changes say, and nothing else. */
final class Replay {
  private final Shapes shapes = new Shapes();

  static Event of(Event before, List<Change> changes) {
    return (Event) new Replay().inside(before, 0, changes);
  }

  private static ImmutableListMultimap<String, Change> bySteps(int depth, List<Change> changes) {
    return Multimaps.index(changes, change -> change.place().steps().get(depth));
  }

  /** The value with changes that lie at least one step below it. */
  private Object inside(Object value, int depth, List<Change> changes) {
    if (changes.isEmpty()) {
      return value;
    } else if (value instanceof Optional<?> optional) {
      return Optional.of(inside(optional.orElseThrow(), depth, changes));
    } else if (value instanceof List<?> list) {
      return list(list, depth, changes);
    } else if (value instanceof Map<?, ?> map) {
      return map(map, depth, changes);
    }
    return record((Record) value, depth, changes);
  }

  private Record record(Record value, int depth, List<Change> changes) {
    Shape shape = shapes.of(value);
    ImmutableListMultimap<String, Change> parts = bySteps(depth, changes);
    Object[] values = new Object[shape.size()];
    for (int i = 0; i < values.length; i++) {
      Object before = shape.get(value, i);
      List<Change> own = parts.get(shape.name(i));
      boolean whole = own.size() == 1 && own.get(0).place().steps().size() == depth + 1;
      values[i] = whole ? instead(before, own.get(0)) : inside(before, depth + 1, own);
    }
    return shape.make(values);
  }

  private static Object instead(Object before, Change change) {
    if (before instanceof Optional<?>) {
      return change.after();
    }
    return change.after().orElse(before instanceof RichText ? RichText.EMPTY : "");
  }

  private ImmutableList<Object> list(List<?> before, int depth, List<Change> changes) {
    Object[] rest = before.toArray();
    int size = before.size();
    Map<Integer, Object> placed = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.place().steps().size() == depth + 1) {
        change.from().ifPresent(from -> rest[from] = null);
        change.to().ifPresent(to -> placed.put(to, change.before().or(change::after).get()));
        size += change.kind() == ChangeKind.ADDED ? 1 : 0;
        size -= change.kind() == ChangeKind.REMOVED ? 1 : 0;
      }
    }
    ImmutableList.Builder<Object> out = ImmutableList.builder();
    int next = 0;
    for (int i = 0; i < size; i++) {
      while (!placed.containsKey(i) && rest[next] == null) {
        next++;
      }
      out.add(placed.containsKey(i) ? placed.get(i) : rest[next++]);
    }
    return within(out.build(), depth, changes);
  }

  private ImmutableList<Object> within(List<Object> list, int depth, List<Change> changes) {
    ImmutableListMultimap<String, Change> parts =
        bySteps(depth, changes.stream().filter(c -> c.place().steps().size() > depth + 1).toList());
    List<String> steps = shapes.stepsOf(list);
    ImmutableList.Builder<Object> out = ImmutableList.builder();
    for (int i = 0; i < list.size(); i++) {
      out.add(inside(list.get(i), depth + 1, parts.get(steps.get(i))));
    }
    return out.build();
  }

  private ImmutableMap<Object, Object> map(Map<?, ?> before, int depth, List<Change> changes) {
    Map<Object, Object> out = new LinkedHashMap<>(before);
    bySteps(depth, changes)
        .asMap()
        .forEach(
            (step, own) -> {
              Change first = own.iterator().next();
              Object key = key(first.place().steps().get(depth - 1), step);
              if (first.place().steps().size() > depth + 1) {
                out.put(key, inside(out.get(key), depth + 1, ImmutableList.copyOf(own)));
              } else if (first.kind() == ChangeKind.REMOVED) {
                out.remove(key);
              } else {
                out.put(key, first.after().orElse(RichText.EMPTY));
              }
            });
    return ImmutableMap.copyOf(out);
  }

  /** The key of a table that a component holds; the inner tables of translations have places. */
  private static Object key(String component, String step) {
    return switch (component) {
      case "answers" -> CountryId.of(step);
      case "translations" -> step;
      default -> Pointer.parse(step);
    };
  }
}
