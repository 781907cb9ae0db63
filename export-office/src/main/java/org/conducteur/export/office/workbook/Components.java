package org.conducteur.export.office.workbook;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.conducteur.shape.Shape;

/** Copies of records of the model with another component. */
final class Components {
  private Components() {}

  /**
   * A copy of a record in which a component has another value.
   *
   * @param path the name of the component, or several for one inside it, with slashes between them
   */
  static Record with(Record record, String path, Object value) {
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    Shape shape = Shape.of(record.getClass());
    Optional<Integer> index = shape.find(name);
    checkArgument(index.isPresent(), "path must lead to a component: %s", path);
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = shape.get(record, i);
    }
    int at = index.get();
    parts[at] = slash < 0 ? value : with((Record) parts[at], path.substring(slash + 1), value);
    return shape.make(parts);
  }
}
