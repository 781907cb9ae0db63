package org.conducteur.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/** The comparison of two states of an event, field by field. */
public final class Difference {
  private final Shapes shapes;
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  private Difference(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Compares two states. Elements with ids are the same if their id is; others if they are equal,
   * else called the same, else alike and between the same neighbours. Takes time in proportion to
   * the size of the event; parts that both states share cost nothing.
   *
   * @param before the earlier state
   * @param after the later state
   * @return what changed, in the order of the later state; nothing if they are equal
   */
  public static ImmutableList<Change> between(Event before, Event after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    return between(new Shapes(), before, after);
  }

  /** The same for many comparisons with what is known of the types already. */
  static ImmutableList<Change> between(Shapes shapes, Event before, Event after) {
    Difference difference = new Difference(shapes);
    difference.values(Pointer.ROOT, before, after);
    return difference.changes.build();
  }

  @SuppressWarnings("ReferenceEquality") // states of one event share most of their parts
  private void values(Pointer place, Object before, Object after) {
    if (before == after || before.equals(after)) {
      return;
    }
    if (before instanceof Optional<?> one && after instanceof Optional<?> other) {
      optionals(place, one, other);
    } else if (before instanceof List<?> one && after instanceof List<?> other) {
      lists(place, one, other);
    } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
      maps(place, one, other);
    } else if (Shapes.hasParts(before) && before.getClass() == after.getClass()) {
      records(place, (Record) before, (Record) after);
    } else {
      changes.add(Change.changed(place, before, after));
    }
  }

  private void records(Pointer place, Record before, Record after) {
    Shape shape = shapes.of(before);
    for (int i = 0; i < shape.size(); i++) {
      values(place.then(shape.name(i)), shape.get(before, i), shape.get(after, i));
    }
  }

  private void optionals(Pointer place, Optional<?> before, Optional<?> after) {
    if (before.isPresent() && after.isPresent() && Shapes.hasParts(after.get())) {
      values(place, before.get(), after.get());
    } else if (after.isPresent() && Shapes.hasParts(after.get())) {
      changes.add(Change.added(place, after.get(), Optional.empty()));
    } else if (before.isPresent() && Shapes.hasParts(before.get())) {
      changes.add(Change.removed(place, before.get(), Optional.empty()));
    } else {
      changes.add(Change.changed(place, before, after));
    }
  }

  private void maps(Pointer place, Map<?, ?> before, Map<?, ?> after) {
    before.forEach(
        (key, value) -> {
          if (!after.containsKey(key)) {
            changes.add(Change.removed(place.then(key), value, Optional.empty()));
          }
        });
    after.forEach(
        (key, value) -> {
          Object earlier = before.get(key);
          if (earlier == null) {
            changes.add(Change.added(place.then(key), value, Optional.empty()));
          } else {
            values(place.then(key), earlier, value);
          }
        });
  }

  private void lists(Pointer place, List<?> before, List<?> after) {
    Alignment alignment = Alignment.of(shapes, before, after);
    List<String> steps = shapes.stepsOf(after);
    Removals removals = new Removals(place, before, alignment);
    for (int j = 0; j < after.size(); j++) {
      int i = alignment.origin(j);
      if (i < 0) {
        changes.add(Change.added(place.then(steps.get(j)), after.get(j), Optional.of(j)));
        continue;
      }
      removals.until(i);
      if (alignment.isMoved(i)) {
        changes.add(Change.moved(place.then(steps.get(j)), before.get(i), after.get(j), i, j));
      }
      values(place.then(steps.get(j)), before.get(i), after.get(j));
    }
    removals.until(before.size());
  }

  /** What is gone from a list, told where it stood. */
  private final class Removals {
    private final Pointer place;
    private final List<?> before;
    private final Alignment alignment;
    private final List<String> steps;
    private int next;

    Removals(Pointer place, List<?> before, Alignment alignment) {
      this.place = place;
      this.before = before;
      this.alignment = alignment;
      steps = shapes.stepsOf(before);
    }

    void until(int end) {
      for (; next < end; next++) {
        if (alignment.partner(next) < 0) {
          changes.add(
              Change.removed(place.then(steps.get(next)), before.get(next), Optional.of(next)));
        }
      }
    }
  }
}
