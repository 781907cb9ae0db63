package org.conducteur.id;

/**
 * The id of a station.
 *
 * @param value the id as written, not blank
 */
public record StationId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public StationId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static StationId of(String value) {
    return new StationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
