package org.conducteur.logistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.id.RoomId;
import org.conducteur.text.RichText;

/**
 * A room of a venue.
 *
 * @param id the id
 * @param name name as on the door
 * @param aliases other writings
 * @param seatedCapacity how many may sit
 * @param standingCapacity how many may stand
 * @param fixtures what is always there
 * @param accessibility wheelchair places, induction loop and the like
 * @param notes working notes
 */
public record Room(
    RoomId id,
    String name,
    ImmutableList<String> aliases,
    Optional<Integer> seatedCapacity,
    Optional<Integer> standingCapacity,
    ImmutableList<Fixture> fixtures,
    RichText accessibility,
    RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Room {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(aliases, "aliases");
    requireNonNull(seatedCapacity, "seatedCapacity");
    requireNonNull(standingCapacity, "standingCapacity");
    requireNonNull(fixtures, "fixtures");
    requireNonNull(accessibility, "accessibility");
    requireNonNull(notes, "notes");
  }

  /**
   * Starts a room with what it cannot be without.
   *
   * @param id the id
   * @param name name as on the door
   * @return a builder
   */
  public static Builder builder(RoomId id, String name) {
    return new Builder(id, name);
  }

  /**
   * A builder that holds these values, for a changed copy.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder copy = new Builder(id, name);
    copy.aliases = aliases;
    copy.seatedCapacity = seatedCapacity;
    copy.standingCapacity = standingCapacity;
    copy.fixtures = fixtures;
    copy.accessibility = accessibility;
    copy.notes = notes;
    return copy;
  }

  /** Builds a room; values not set stay at their defaults. */
  public static final class Builder {
    private RoomId id;
    private String name;
    private ImmutableList<String> aliases = ImmutableList.of();
    private Optional<Integer> seatedCapacity = Optional.empty();
    private Optional<Integer> standingCapacity = Optional.empty();
    private ImmutableList<Fixture> fixtures = ImmutableList.of();
    private RichText accessibility = RichText.EMPTY;
    private RichText notes = RichText.EMPTY;

    private Builder(RoomId id, String name) {
      this.id = id;
      this.name = name;
    }

    /**
     * Sets id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(RoomId id) {
      this.id = id;
      return this;
    }

    /**
     * Sets name.
     *
     * @param name name as on the door
     * @return this
     */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Sets aliases.
     *
     * @param aliases other writings
     * @return this
     */
    public Builder aliases(Iterable<String> aliases) {
      this.aliases = ImmutableList.copyOf(aliases);
      return this;
    }

    /**
     * Sets seatedCapacity.
     *
     * @param seatedCapacity how many may sit
     * @return this
     */
    public Builder seatedCapacity(Integer seatedCapacity) {
      this.seatedCapacity = Optional.of(seatedCapacity);
      return this;
    }

    /**
     * Sets standingCapacity.
     *
     * @param standingCapacity how many may stand
     * @return this
     */
    public Builder standingCapacity(Integer standingCapacity) {
      this.standingCapacity = Optional.of(standingCapacity);
      return this;
    }

    /**
     * Sets fixtures.
     *
     * @param fixtures what is always there
     * @return this
     */
    public Builder fixtures(Iterable<? extends Fixture> fixtures) {
      this.fixtures = ImmutableList.copyOf(fixtures);
      return this;
    }

    /**
     * Sets accessibility.
     *
     * @param accessibility wheelchair places, induction loop and the like
     * @return this
     */
    public Builder accessibility(RichText accessibility) {
      this.accessibility = accessibility;
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
     * @return a new room
     */
    public Room build() {
      return new Room(
          id, name, aliases, seatedCapacity, standingCapacity, fixtures, accessibility, notes);
    }
  }
}
