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

  /** What a component says, without the Optional around it. */
  static Optional<Object> told(Object value) {
    Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return inner == null || inner.equals("") || inner.equals(RichText.EMPTY)
        ? Optional.empty()
        : Optional.of(inner);
  }
}
