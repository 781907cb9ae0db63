package org.conducteur.port;

import java.util.Map;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;

/** Knows where each datum of an event stands in the file it was read from. */
@FunctionalInterface
public interface Sources {
  /** For an event that comes from no file. */
  Sources NONE = pointer -> Optional.empty();

  /**
   * Sources that know the places of some data.
   *
   * @param places looked up at each search, so that more may be put into it before
   * @return a datum without a place stands where the nearest thing around it stands
   */
  static Sources of(Map<Pointer, ? extends SourcePlace> places) {
    return pointer -> {
      for (Pointer around : pointer.around()) {
        SourcePlace place = places.get(around);
        if (place != null) {
          return Optional.of(place);
        }
      }
      return Optional.empty();
    };
  }

  /**
   * Where a datum stands. A datum that the file leaves out stands where the nearest thing around it
   * stands.
   *
   * @param pointer the datum
   * @return its place, or nothing if the event comes from no file
   */
  Optional<SourcePlace> find(Pointer pointer);
}
