package org.conducteur.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.conducteur.text.RichText;

/** How to take a record of one type apart, and put one together. */
public final class Shape {
  private final ImmutableList<RecordComponent> components;
  private final ImmutableMap<String, Integer> indices;
  private final Constructor<? extends Record> constructor;

  private Shape(
      ImmutableList<RecordComponent> components, Constructor<? extends Record> constructor) {
    this.components = components;
    this.constructor = constructor;
    ImmutableMap.Builder<String, Integer> named = ImmutableMap.builder();
    for (int i = 0; i < components.size(); i++) {
      named.put(components.get(i).getName(), i);
    }
    indices = named.buildOrThrow();
  }

  /**
   * The shape of a type.
   *
   * @param type a record
   * @return its shape
   */
  public static Shape of(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new Shape(ImmutableList.copyOf(components), type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  /**
   * The type.
   *
   * @return a record
   */
  public Class<? extends Record> type() {
    return constructor.getDeclaringClass();
  }

  /**
   * How many components there are.
   *
   * @return 0 or more
   */
  public int size() {
    return components.size();
  }

  /**
   * The name of a component.
   *
   * @param index its place, from 0
   * @return such as "title"
   */
  public String name(int index) {
    return components.get(index).getName();
  }

  /**
   * The declared type of a component.
   *
   * @param index its place, from 0
   * @return with its arguments, such as of which type an Optional is
   */
  public Type type(int index) {
    return components.get(index).getGenericType();
  }

  /**
   * The place of a component.
   *
   * @param name its name
   * @return from 0, or nothing if there is none of that name
   */
  public Optional<Integer> find(String name) {
    return Optional.ofNullable(indices.get(name));
  }

  /**
   * The value of a component.
   *
   * @param value a record of this type
   * @param index the place of the component, from 0
   * @return the value
   */
  public Object get(Record value, int index) {
    try {
      return requireNonNull(components.get(index).getAccessor().invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + components.get(index), e);
    }
  }

  /**
   * A record of this type.
   *
   * @param values one for each component, in order
   * @return a new record
   */
  public Record make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
    }
  }

  /**
   * The value of a component that says nothing.
   *
   * @param index the place of the component, from 0
   * @return nothing for components that always say something, such as ids and names
   */
  public Optional<Object> blank(int index) {
    Class<?> type = components.get(index).getType();
    if (type == Optional.class) {
      return Optional.of(Optional.empty());
    } else if (type == ImmutableList.class) {
      return Optional.of(ImmutableList.of());
    } else if (type == ImmutableMap.class) {
      return Optional.of(ImmutableMap.of());
    } else if (type == RichText.class) {
      return Optional.of(RichText.EMPTY);
    }
    return type == boolean.class ? Optional.of(false) : Optional.empty();
  }
}
