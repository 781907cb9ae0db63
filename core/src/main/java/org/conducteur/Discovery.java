package org.conducteur;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Finds the adapters on the class path or module path. */
final class Discovery {
  private Discovery() {}

  /** Takes every adapter of one kind, but those whose own library is not there. */
  static <T> void each(Class<T> port, Consumer<T> taker) {
    Iterator<T> found = ServiceLoader.load(port).iterator();
    boolean more = true;
    while (more) {
      try {
        more = found.hasNext();
        if (more) {
          taker.accept(found.next());
        }
      } catch (ServiceConfigurationError e) {
        if (!(e.getCause() instanceof LinkageError)) {
          throw e;
        }
      }
    }
  }
}
