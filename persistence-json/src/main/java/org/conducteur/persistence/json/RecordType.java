package org.conducteur.persistence.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record of the model and its canonical constructor. */
final class RecordType<T> {
  private final Class<T> type;
  private final Constructor<T> constructor;

  RecordType(Class<T> type) {
    checkArgument(type.isRecord(), "type must be a record: %s", type);
    this.type = type;
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("type must have its canonical constructor: " + type, e);
    }
  }

  Class<T> type() {
    return type;
  }

  T create(Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("the values do not make a " + type, e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("a record of the model can always be made: " + type, e);
    }
  }
}
