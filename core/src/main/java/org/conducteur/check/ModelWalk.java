package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.id.CountryId;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/** Everything that a walk through all components of an event meets, with its places. */
final class ModelWalk {
  /** The id of a thing. */
  record Definition(Id id, Pointer place) {}

  /**
   * A place that names a thing by its id.
   *
   * @param country the country that the place speaks of, if it speaks of one
   */
  record Reference(Id id, Pointer place, Optional<CountryId> country) {}

  /** A value that has no parts. */
  record Leaf<T>(T value, Pointer place) {
    String lastStep() {
      return place.steps().isEmpty() ? "" : place.steps().get(place.steps().size() - 1);
    }
  }

  /** A place on the way, cheap to make; most are never asked for their pointer. */
  private record Path(@Nullable Path above, String step, @Nullable CountryId country) {
    Pointer pointer() {
      ImmutableList.Builder<String> steps = ImmutableList.builder();
      collect(steps);
      return new Pointer(steps.build());
    }

    private void collect(ImmutableList.Builder<String> out) {
      if (above != null) {
        above.collect(out);
        out.add(step);
      }
    }

    Path then(String next) {
      return new Path(this, next, country);
    }

    Path in(CountryId id) {
      return new Path(above, step, id);
    }
  }

  private final Shapes shapes = new Shapes();
  private final ImmutableList.Builder<Definition> definitions = ImmutableList.builder();
  private final ImmutableList.Builder<Reference> references = ImmutableList.builder();
  private final ImmutableListMultimap.Builder<Class<?>, Leaf<?>> leaves =
      ImmutableListMultimap.builder();
  private final ImmutableList<Definition> allDefinitions;
  private final ImmutableList<Reference> allReferences;
  private final ImmutableListMultimap<Class<?>, Leaf<?>> allLeaves;

  ModelWalk(Event event) {
    visit(event, new Path(null, "", null));
    allDefinitions = definitions.build();
    allReferences = references.build();
    allLeaves = leaves.build();
  }

  /** All ids, in the order of the event. */
  ImmutableList<Definition> definitions() {
    return allDefinitions;
  }

  /** All references, in the order of the event. */
  ImmutableList<Reference> references() {
    return allReferences;
  }

  /** All values of a type, in the order of the event; texts only if not empty. */
  <T> ImmutableList<Leaf<T>> leaves(Class<T> type) {
    ImmutableList.Builder<Leaf<T>> out = ImmutableList.builder();
    for (Leaf<?> leaf : allLeaves.get(type)) {
      out.add(new Leaf<>(type.cast(leaf.value()), leaf.place()));
    }
    return out.build();
  }

  private void visit(Object value, Path path) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> visit(inner, path));
    } else if (value instanceof List<?> list) {
      List<String> steps = shapes.stepsOf(list);
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), path.then(steps.get(i)));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> visitEntry(key, inner, path.then(key.toString())));
    } else if (value instanceof Id id) {
      references.add(new Reference(id, path.pointer(), Optional.ofNullable(path.country())));
    } else if (Shapes.hasParts(value)) {
      visitRecord((Record) value, path);
    } else if (!value.equals(RichText.EMPTY)) {
      leaves.put(value.getClass(), new Leaf<>(value, path.pointer()));
    }
  }

  private void visitEntry(Object key, Object value, Path path) {
    if (key instanceof Id) {
      visit(key, path);
    }
    visit(value, key instanceof CountryId country ? path.in(country) : path);
  }

  private void visitRecord(Record holder, Path path) {
    Shape shape = shapes.of(holder);
    for (int i = 0; i < shape.size(); i++) {
      Object value = shape.get(holder, i);
      if (shape.name(i).equals("id") && value instanceof Id id) {
        definitions.add(new Definition(id, path.pointer()));
      } else {
        visit(value, path.then(shape.name(i)));
      }
    }
  }
}
