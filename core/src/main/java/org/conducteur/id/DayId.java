package org.conducteur.id;

/**
 * The id of a day of the event.
 *
 * @param value the id as written, not blank
 */
public record DayId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public DayId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static DayId of(String value) {
    return new DayId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
