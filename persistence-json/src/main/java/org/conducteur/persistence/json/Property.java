package org.conducteur.persistence.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * A component of a record as a property of an object.
 *
 * @param fallback its value where it is left out; none if it must be there
 */
record Property(RecordComponent component, Form form, Optional<Object> fallback) {
  String name() {
    return component.getName();
  }

  Class<?> type() {
    return component.getType();
  }

  boolean isRequired() {
    return fallback.isEmpty();
  }

  boolean isAbsentFrom(Object holder) {
    return fallback.filter(value(holder)::equals).isPresent();
  }

  Node write(Object holder) {
    return form.write(value(holder));
  }

  private Object value(Object holder) {
    try {
      return component.getAccessor().invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a component can always be read: " + component, e);
    }
  }
}
