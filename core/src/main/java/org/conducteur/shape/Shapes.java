package org.conducteur.shape;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.PartialDate;

/**
 * The shapes of all records that a walk through the model meets, so that a component that is added
 * later is covered by whatever walks. Each type is looked at once; one walk has one of these.
 */
public final class Shapes {
  private final Map<Class<?>, Shape> known = new HashMap<>();

  /** Knows no type yet. */
  public Shapes() {}

  /**
   * The shape of a record.
   *
   * @param value the record
   * @return the shape of its type
   */
  public Shape of(Record value) {
    Shape shape = known.get(value.getClass());
    if (shape == null) {
      shape = Shape.of(value.getClass());
      known.put(value.getClass(), shape);
    }
    return shape;
  }

  /**
   * Whether a value has components of its own, such as a session; ids, times, dates and deadlines
   * are records too, but stand for one value.
   *
   * @param value any value of the model
   * @return true for records with components
   */
  public static boolean hasParts(Object value) {
    return value instanceof Record
        && !(value instanceof Id
            || value instanceof DayTime
            || value instanceof PartialDate
            || value instanceof Deadline
            || value instanceof Pointer);
  }

  /**
   * The id that an element of a list is called by in pointers.
   *
   * @param element any value of the model
   * @return nothing if it has none
   */
  public Optional<Id> idOf(Object element) {
    if (!hasParts(element)) {
      return Optional.empty();
    }
    Record holder = (Record) element;
    Shape shape = of(holder);
    return shape
        .find("id")
        .map(index -> shape.get(holder, index))
        .filter(Id.class::isInstance)
        .map(Id.class::cast);
  }

  /**
   * The steps of pointers to the elements of a list: an element goes by its id, the second one with
   * the same id and those without by their index.
   *
   * @param list a list of the model
   * @return one step for each element
   */
  public ImmutableList<String> stepsOf(List<?> list) {
    Set<String> taken = new HashSet<>();
    ImmutableList.Builder<String> steps = ImmutableList.builderWithExpectedSize(list.size());
    for (int i = 0; i < list.size(); i++) {
      String index = Integer.toString(i);
      steps.add(idOf(list.get(i)).map(Id::value).filter(taken::add).orElse(index));
    }
    return steps.build();
  }
}
