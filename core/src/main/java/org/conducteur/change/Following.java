package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * Where the data of one state of an event are in a later one. What has an id stays where it was;
 * what goes by its place in a list is followed when others come before it or go.
 */
public final class Following {
  private final Shapes shapes = new Shapes();
  private final IdentityHashMap<List<?>, Alignment> alignments = new IdentityHashMap<>();
  private final IdentityHashMap<List<?>, ImmutableList<String>> steps = new IdentityHashMap<>();
  private final Event before;
  private final Event after;

  private Following(Event before, Event after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Follows data from one state to another.
   *
   * @param before the earlier state
   * @param after the later state
   * @return what remembers the lists that it compared
   */
  public static Following between(Event before, Event after) {
    return new Following(requireNonNull(before, "before"), requireNonNull(after, "after"));
  }

  /** A value in both states. */
  private record Both(@Nullable Object before, @Nullable Object after) {
    Both told() {
      return new Both(told(before), told(after));
    }

    private static @Nullable Object told(@Nullable Object value) {
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
  }

  /**
   * Where a datum is later.
   *
   * @param place where it is earlier, be it only an empty component
   * @return nothing if it is gone, or was not there
   */
  public Optional<Pointer> find(Pointer place) {
    Both here = new Both(before, after);
    Pointer found = Pointer.ROOT;
    for (String step : place.steps()) {
      Both inside = here.told();
      Optional<String> next = step(inside, step);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      found = found.then(next.get());
      here = new Both(child(inside.before(), step), child(inside.after(), next.get()));
    }
    return Optional.of(found);
  }

  /** The step in the later state for one in the earlier state. */
  private Optional<String> step(Both here, String step) {
    if (here.before() instanceof List<?> one && here.after() instanceof List<?> other) {
      return index(one, step)
          .map(index -> alignment(one, other).partner(index))
          .filter(index -> index >= 0)
          .map(index -> stepsOf(other).get(index));
    }
    boolean inBoth = has(here.before(), step) && has(here.after(), step);
    return inBoth ? Optional.of(step) : Optional.empty();
  }

  private Alignment alignment(List<?> one, List<?> other) {
    return alignments.computeIfAbsent(one, list -> Alignment.of(shapes, list, other));
  }

  private boolean has(@Nullable Object holder, String step) {
    return child(holder, step) != null;
  }

  private @Nullable Object child(@Nullable Object holder, String step) {
    if (holder instanceof List<?> list) {
      return index(list, step).map(list::get).orElse(null);
    } else if (holder instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .filter(entry -> entry.getKey().toString().equals(step))
          .findFirst()
          .map(Map.Entry::getValue)
          .orElse(null);
    } else if (Shapes.hasParts(holder == null ? "" : holder)) {
      Record record = (Record) holder;
      Shape shape = shapes.of(record);
      return shape.find(step).map(index -> shape.get(record, index)).orElse(null);
    }
    return null;
  }

  private ImmutableList<String> stepsOf(List<?> list) {
    return steps.computeIfAbsent(list, shapes::stepsOf);
  }

  /** An element goes by its id, or by its index all the same. */
  private Optional<Integer> index(List<?> list, String step) {
    int index = stepsOf(list).indexOf(step);
    return index >= 0
        ? Optional.of(index)
        : Optional.of(step)
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Integer::valueOf)
            .filter(number -> number < list.size());
  }
}
