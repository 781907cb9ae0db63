package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.conducteur.id.Pointer;

/**
 * A value that was understood and where it and its parts stand.
 *
 * @param offset where it begins
 * @param parts its parts that were understood, by the steps of pointers into the event
 */
record Found(Object value, int offset, ImmutableMap<String, Found> parts) {

  static Found of(Object value, Node node) {
    return new Found(value, node.offset(), ImmutableMap.of());
  }

  static Found of(Object value, Node node, Map<String, Found> parts) {
    return new Found(value, node.offset(), ImmutableMap.copyOf(parts));
  }

  /** The same place with another value. */
  Found with(Object other) {
    return new Found(other, offset, parts);
  }

  /** The offset of a datum, or of the nearest thing around it. */
  int offset(Pointer pointer) {
    Found nearest = this;
    for (String step : pointer.steps()) {
      Found part = nearest.parts.get(step);
      if (part == null) {
        break;
      }
      nearest = part;
    }
    return nearest.offset;
  }
}
