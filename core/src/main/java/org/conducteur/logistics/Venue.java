package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.text.RichText;

/**
 * A place with rooms.
 *
 * @param name its name
 * @param address postal address
 * @param rooms its rooms
 * @param access how to come, for the public
 * @param notes working notes
 */
public record Venue(
    String name,
    Optional<String> address,
    ImmutableList<Room> rooms,
    RichText access,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Venue {
    requireNonNull(name, "name");
    requireNonNull(address, "address");
    requireNonNull(rooms, "rooms");
    requireNonNull(access, "access");
    requireNonNull(notes, "notes");
  }
}
