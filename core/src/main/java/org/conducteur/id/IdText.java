package org.conducteur.id;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** What every id must be. */
final class IdText {
  private IdText() {}

  static void check(String value) {
    requireNonNull(value, "value");
    checkArgument(!value.isBlank(), "value must not be blank: '%s'", value);
  }
}
