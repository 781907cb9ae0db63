package org.conducteur.event;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.conducteur.people.Visibility;
import org.conducteur.text.RichText;
import org.jspecify.annotations.Nullable;

/** How to take a record of the model apart and put it together again. */
final class RecordShape {
  private final ImmutableList<RecordComponent> components;
  private final ImmutableList<Visibility> visibilities;
  private final Constructor<? extends Record> constructor;

  private RecordShape(
      ImmutableList<RecordComponent> components,
      ImmutableList<Visibility> visibilities,
      Constructor<? extends Record> constructor) {
    this.components = components;
    this.visibilities = visibilities;
    this.constructor = constructor;
  }

  static RecordShape of(
      Class<? extends Record> type, ImmutableMap<String, Visibility> visibilities) {
    ImmutableList<RecordComponent> components = ImmutableList.copyOf(type.getRecordComponents());
    ImmutableList.Builder<Visibility> levels = ImmutableList.builder();
    for (RecordComponent component : components) {
      Visibility level = visibilities.get(component.getName());
      checkState(level != null, "no visibility for %s.%s", type.getName(), component.getName());
      checkState(
          level == Visibility.PUBLIC || blank(component) != null,
          "%s.%s cannot be hidden: it has no empty value",
          type.getName(),
          component.getName());
      levels.add(level);
    }
    checkState(visibilities.size() == components.size(), "visibility for no component of %s", type);
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return new RecordShape(components, levels.build(), type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  int size() {
    return components.size();
  }

  String name(int index) {
    return components.get(index).getName();
  }

  Visibility visibility(int index) {
    return visibilities.get(index);
  }

  Object get(Record value, int index) {
    try {
      return components.get(index).getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + components.get(index), e);
    }
  }

  /** The value that says nothing. */
  Object hidden(int index) {
    Object blank = blank(components.get(index));
    checkState(blank != null, "%s has no empty value", components.get(index));
    return blank;
  }

  Record make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + constructor.getDeclaringClass(), e);
    }
  }

  private static @Nullable Object blank(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Optional.class) {
      return Optional.empty();
    } else if (type == ImmutableList.class) {
      return ImmutableList.of();
    } else if (type == ImmutableMap.class) {
      return ImmutableMap.of();
    } else if (type == RichText.class) {
      return RichText.EMPTY;
    }
    return type == boolean.class ? Boolean.FALSE : null;
  }
}
