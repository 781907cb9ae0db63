package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Id;

/**
 * The components of the model's records. The checker walks the model by them, so that a component
 * that is added later is covered by the general rules without further ado.
 */
final class ModelShape {
  /** A component with its value in one record. */
  record Component(String name, Method accessor) {
    Object of(Object holder) {
      try {
        return requireNonNull(accessor.invoke(holder), name);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read component " + name + " of " + holder, e);
      }
    }
  }

  private final Map<Class<?>, ImmutableList<Component>> known = new HashMap<>();

  ImmutableList<Component> componentsOf(Object holder) {
    return known.computeIfAbsent(holder.getClass(), ModelShape::components);
  }

  private static ImmutableList<Component> components(Class<?> type) {
    ImmutableList.Builder<Component> out = ImmutableList.builder();
    for (RecordComponent component : type.getRecordComponents()) {
      out.add(new Component(component.getName(), component.getAccessor()));
    }
    return out.build();
  }

  /** The id that an element of a list is called by in pointers. */
  Optional<Id> idOf(Object element) {
    if (!(element instanceof Record) || element instanceof Id) {
      return Optional.empty();
    }
    for (Component component : componentsOf(element)) {
      if (component.name().equals("id") && component.of(element) instanceof Id id) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /**
   * The steps of pointers to the elements of a list: an element goes by its id, the second one with
   * the same id and those without by their index.
   */
  List<String> stepsOf(List<?> list) {
    Set<String> taken = new HashSet<>();
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String index = Integer.toString(i);
      steps.add(idOf(list.get(i)).map(Id::value).filter(taken::add).orElse(index));
    }
    return steps;
  }
}
