package org.conducteur.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.text.RichText;

/** Values that say nothing. */
final class Blank {
  private Blank() {}

  static boolean is(Object value) {
    if (value instanceof String text) {
      return text.isBlank();
    } else if (value instanceof RichText text) {
      return text.isEmpty();
    } else if (value instanceof Optional<?> optional) {
      return optional.isEmpty();
    } else if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    return value instanceof Map<?, ?> map && map.isEmpty();
  }

  /** What a component says, without the Optional around it; an empty text there is still one. */
  static Optional<Object> told(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> inner);
    }
    return value.equals("") || value.equals(RichText.EMPTY) ? Optional.empty() : Optional.of(value);
  }
}
