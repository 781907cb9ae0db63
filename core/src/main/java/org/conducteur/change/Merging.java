package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** One walk through three states of an event. */
final class Merging {
  private final Shapes shapes = new Shapes();
  private final ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();

  ImmutableList<Conflict> conflicts() {
    return conflicts.build();
  }

  /**
   * Merges two values.
   *
   * @param base what both began with; null if there was nothing
   */
  Object values(Pointer place, @Nullable Object base, Object ours, Object theirs) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return ours;
    } else if (ours.equals(base)) {
      return theirs;
    } else if (ours instanceof Optional<?> one && theirs instanceof Optional<?> other) {
      return optionals(place, base, one, other);
    } else if (ours instanceof List<?> one && theirs instanceof List<?> other) {
      return lists(place, base == null ? List.of() : (List<?>) base, one, other);
    } else if (ours instanceof Map<?, ?> one && theirs instanceof Map<?, ?> other) {
      return maps(place, base == null ? Map.of() : (Map<?, ?>) base, one, other);
    } else if (Shapes.hasParts(ours) && ours.getClass() == theirs.getClass()) {
      return records(place, (Record) base, (Record) ours, (Record) theirs);
    }
    return singles(place, base, ours, theirs);
  }

  private Object singles(Pointer place, @Nullable Object base, Object ours, Object theirs) {
    boolean onlyTheirs = Blank.is(ours) && !Blank.is(theirs);
    boolean onlyOne = onlyTheirs || (Blank.is(theirs) && !Blank.is(ours));
    if (base != null || !onlyOne) {
      conflict(place, base, ours, theirs);
    }
    return onlyTheirs ? theirs : ours;
  }

  private Record records(Pointer place, @Nullable Record base, Record ours, Record theirs) {
    Shape shape = shapes.of(ours);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] =
          values(
              place.then(shape.name(i)),
              base == null ? null : shape.get(base, i),
              shape.get(ours, i),
              shape.get(theirs, i));
    }
    return shape.make(parts);
  }

  private Optional<?> optionals(
      Pointer place, @Nullable Object base, Optional<?> ours, Optional<?> theirs) {
    if (ours.isPresent() && theirs.isPresent()) {
      Object before = base instanceof Optional<?> optional ? optional.orElse(null) : null;
      return Optional.of(values(place, before, ours.get(), theirs.get()));
    }
    if (base != null) {
      conflict(place, base, ours, theirs); // taken away here, changed there
    }
    return ours.isPresent() ? ours : theirs;
  }

  private ImmutableMap<?, ?> maps(Pointer place, Map<?, ?> base, Map<?, ?> ours, Map<?, ?> theirs) {
    ImmutableMap.Builder<Object, Object> out = ImmutableMap.builder();
    Set<Object> keys = new LinkedHashSet<>(ours.keySet());
    keys.addAll(theirs.keySet());
    for (Object key : keys) {
      Meeting entry = new Meeting(base.get(key), ours.get(key), theirs.get(key));
      if (entry.survives()) {
        out.put(key, meeting(place.then(key), entry));
      }
    }
    return out.buildOrThrow();
  }

  private ImmutableList<?> lists(Pointer place, List<?> base, List<?> ours, List<?> theirs) {
    ListMeeting meeting = new ListMeeting(shapes, base, ours, theirs);
    if (meeting.isOrderInConflict()) {
      conflict(place, base, ours, theirs);
    }
    ImmutableList<Meeting> elements = meeting.elements();
    List<String> steps = shapes.stepsOf(elements.stream().map(Meeting::any).toList());
    ImmutableList.Builder<Object> out = ImmutableList.builderWithExpectedSize(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      out.add(meeting(place.then(steps.get(i)), elements.get(i)));
    }
    return out.build();
  }

  /** What becomes of an element or an entry that survives. */
  private Object meeting(Pointer place, Meeting meeting) {
    Object base = meeting.base();
    Object ours = meeting.ours();
    Object theirs = meeting.theirs();
    if (base != null && ours != null && theirs != null) {
      return values(place, base, ours, theirs);
    }
    boolean addedOnce = base == null && (ours == null || theirs == null);
    if (!addedOnce && !(ours != null && ours.equals(theirs))) {
      conflict(place, base, ours, theirs);
    }
    return meeting.any();
  }

  private void conflict(
      Pointer place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    conflicts.add(new Conflict(place, told(base), told(ours), told(theirs)));
  }

  private static Optional<Object> told(@Nullable Object value) {
    return Optional.ofNullable(value).flatMap(Blank::told);
  }
}
