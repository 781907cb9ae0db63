package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import org.conducteur.id.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A pointer in the making. Every value is visited with one, and few are reported, so that the steps
 * are put together only then.
 *
 * @param parent the steps before; none at the event itself
 * @param step the last step
 */
record Trail(@Nullable Trail parent, String step) {
  static final Trail ROOT = new Trail(null, "");

  Trail then(String further) {
    return new Trail(this, further);
  }

  Pointer pointer() {
    Deque<String> steps = new ArrayDeque<>();
    Trail at = this;
    while (at.parent != null) {
      steps.push(at.step);
      at = at.parent;
    }
    return new Pointer(ImmutableList.copyOf(steps));
  }
}
