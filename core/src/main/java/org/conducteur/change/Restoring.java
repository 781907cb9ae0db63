package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/** Puts back into a state what an earlier one had and it has not. */
final class Restoring {
  private final Shapes shapes = new Shapes();

  Object values(Object earlier, Object later) {
    if (earlier.equals(later)) {
      return later;
    } else if (Blank.is(later) || Blank.is(earlier)) {
      return Blank.is(later) ? earlier : later;
    } else if (earlier instanceof Optional<?> one && later instanceof Optional<?> other) {
      return Optional.of(values(one.orElseThrow(), other.orElseThrow()));
    } else if (earlier instanceof List<?> one && later instanceof List<?> other) {
      return Shapes.hasParts(one.get(0)) ? lists(one, other) : later;
    } else if (earlier instanceof Map<?, ?> one && later instanceof Map<?, ?> other) {
      return maps(one, other);
    } else if (Shapes.hasParts(later) && earlier.getClass() == later.getClass()) {
      return records((Record) earlier, (Record) later);
    }
    return later;
  }

  private Record records(Record earlier, Record later) {
    Shape shape = shapes.of(later);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = values(shape.get(earlier, i), shape.get(later, i));
    }
    return shape.make(parts);
  }

  private ImmutableMap<?, ?> maps(Map<?, ?> earlier, Map<?, ?> later) {
    ImmutableMap.Builder<Object, Object> out = ImmutableMap.builder();
    later.forEach(
        (key, value) -> {
          Object before = earlier.get(key);
          out.put(key, before == null ? value : values(before, value));
        });
    earlier.forEach(
        (key, value) -> {
          if (!later.containsKey(key)) {
            out.put(key, value);
          }
        });
    return out.buildOrThrow();
  }

  private ImmutableList<?> lists(List<?> earlier, List<?> later) {
    Alignment alignment = Alignment.of(shapes, earlier, later);
    List<Object[]> first = new ArrayList<>(); // of one element each, told apart by their identity
    List<Object[]> second = new ArrayList<>();
    for (int j = 0; j < later.size(); j++) {
      int i = alignment.origin(j);
      Object element = later.get(j);
      first.add(new Object[] {i < 0 ? element : values(earlier.get(i), element)});
    }
    for (int i = 0; i < earlier.size(); i++) {
      int j = alignment.partner(i);
      second.add(j < 0 ? new Object[] {earlier.get(i)} : first.get(j));
    }
    return Weaving.of(first, second).stream()
        .map(element -> element[0])
        .collect(ImmutableList.toImmutableList());
  }
}
