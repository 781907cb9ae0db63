package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.id.RoomId;

/**
 * A sign that shows the way.
 *
 * @param text its words, such as "Plénières"
 * @param arrow where it points
 * @param room the room it leads to
 * @param location where it hangs, for those who put it up
 */
public record Direction(String text, Way arrow, Optional<RoomId> room, Optional<String> location) {
  /** Refuses null. {@inheritDoc} */
  public Direction {
    requireNonNull(text, "text");
    requireNonNull(arrow, "arrow");
    requireNonNull(room, "room");
    requireNonNull(location, "location");
  }
}
