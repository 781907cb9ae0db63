package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;

/** The same event with a word more in every text, so that every text is news. */
final class Restated {
  private final Shapes shapes = new Shapes();

  private Restated() {}

  static Event event(Event event) {
    return ((Event) new Restated().value(event)).toBuilder().language(event.language()).build();
  }

  private Object value(Object value) {
    if (value instanceof String text) {
      return text + "-again";
    } else if (value instanceof RichText text) {
      return text.isEmpty() ? text : RichText.of(text.markdown() + " again");
    } else if (value instanceof Optional<?> optional) {
      return optional.map(this::value);
    } else if (value instanceof ImmutableList<?> list) {
      return list.stream().map(this::value).collect(ImmutableList.toImmutableList());
    } else if (value instanceof ImmutableMap<?, ?> map) {
      return ImmutableMap.copyOf(Maps.transformValues(map, this::value));
    } else if (Shapes.hasParts(value)) {
      Shape shape = shapes.of((Record) value);
      Object[] parts = new Object[shape.size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = value(shape.get((Record) value, i));
      }
      return shape.make(parts);
    }
    return value;
  }
}
