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
 * @param directions signs that show the way
 * @param notes working notes
 */
public record Venue(
    String name,
    Optional<String> address,
    ImmutableList<Room> rooms,
    RichText access,
    ImmutableList<Direction> directions,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Venue {
    requireNonNull(name, "name");
    requireNonNull(address, "address");
    requireNonNull(rooms, "rooms");
    requireNonNull(access, "access");
    requireNonNull(directions, "directions");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a venue with what it cannot be without.
   *
   * @param name its name
   * @return a builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(name);
    copy.address = address;
    copy.rooms = rooms;
    copy.access = access;
    copy.directions = directions;
    copy.notes = notes;
    return copy;
  }

  /** Builds a venue; values not set stay at their defaults. */
  public static final class Builder {
    private String name;
    private Optional<String> address = Optional.empty();
    private ImmutableList<Room> rooms = ImmutableList.of();
    private RichText access = RichText.EMPTY;
    private ImmutableList<Direction> directions = ImmutableList.of();
    private RichText notes = RichText.EMPTY;

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Sets name.
     *
     * @param name its name
     * @return this
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets address.
     *
     * @param address postal address
     * @return this
     */
    public Builder address(String address) {
      this.address = Optional.of(address);
      return this;
    }

    /**
     * Sets rooms.
     *
     * @param rooms its rooms
     * @return this
     */
    public Builder rooms(Iterable<? extends Room> rooms) {
      this.rooms = ImmutableList.copyOf(rooms);
      return this;
    }

    /**
     * Sets access.
     *
     * @param access how to come, for the public
     * @return this
     */
    public Builder access(RichText access) {
      this.access = access;
      return this;
    }

    /**
     * Sets directions.
     *
     * @param directions signs that show the way
     * @return this
     */
    public Builder directions(Iterable<? extends Direction> directions) {
      this.directions = ImmutableList.copyOf(directions);
      return this;
    }

    /**
     * Sets notes.
     *
     * @param notes working notes
     * @return this
     */
    public Builder notes(RichText notes) {
      this.notes = notes;
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new venue
     */
    public Venue build() {
      return new Venue(name, address, rooms, access, directions, notes);
    }
  }
}
