package org.conducteur.id;

/**
 * The id of a country.
 *
 * @param value the id as written, not blank
 */
public record CountryId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public CountryId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static CountryId of(String value) {
    return new CountryId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
