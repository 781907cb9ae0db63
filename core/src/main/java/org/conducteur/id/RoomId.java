package org.conducteur.id;

/**
 * The id of a room.
 *
 * @param value the id as written, not blank
 */
public record RoomId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public RoomId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static RoomId of(String value) {
    return new RoomId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
