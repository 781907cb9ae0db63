package org.conducteur.id;

/**
 * The id of a kind of equipment.
 *
 * @param value the id as written, not blank
 */
public record EquipmentId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public EquipmentId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static EquipmentId of(String value) {
    return new EquipmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
