package org.conducteur.port;

import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;

/** Knows where each datum of an event stands in the file it was read from. */
@FunctionalInterface
public interface Sources {
  /** For an event that comes from no file. */
  Sources NONE = pointer -> Optional.empty();

  /**
   * Where a datum stands. A datum that the file leaves out stands where the nearest thing around it
   * stands.
   *
   * @param pointer the datum
   * @return its place, or nothing if the event comes from no file
   */
  Optional<SourcePlace> find(Pointer pointer);
}
