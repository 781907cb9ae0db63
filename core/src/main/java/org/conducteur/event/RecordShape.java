package org.conducteur.event;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.people.Visibility;
import org.conducteur.shape.Shape;

/** How to take a record of the model apart, with who may see each part of it. */
final class RecordShape {
  private final Shape shape;
  private final ImmutableList<Visibility> visibilities;

  private RecordShape(Shape shape, ImmutableList<Visibility> visibilities) {
    this.shape = shape;
    this.visibilities = visibilities;
  }

  static RecordShape of(
      Class<? extends Record> type, ImmutableMap<String, Visibility> visibilities) {
    Shape shape = Shape.of(type);
    ImmutableList.Builder<Visibility> levels = ImmutableList.builder();
    for (int i = 0; i < shape.size(); i++) {
      Visibility level = visibilities.get(shape.name(i));
      checkState(level != null, "no visibility for %s.%s", type.getName(), shape.name(i));
      checkState(
          level == Visibility.PUBLIC || shape.blank(i).isPresent(),
          "%s.%s cannot be hidden: it has no empty value",
          type.getName(),
          shape.name(i));
      levels.add(level);
    }
    checkState(visibilities.size() == shape.size(), "visibility for no component of %s", type);
    return new RecordShape(shape, levels.build());
  }

  int size() {
    return shape.size();
  }

  String name(int index) {
    return shape.name(index);
  }

  Visibility visibility(int index) {
    return visibilities.get(index);
  }

  Object get(Record value, int index) {
    return shape.get(value, index);
  }

  /** The value that says nothing. */
  Object hidden(int index) {
    return shape
        .blank(index)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    shape.type().getName() + "." + shape.name(index) + " has no empty value"));
  }

  Record make(Object[] values) {
    return shape.make(values);
  }
}
