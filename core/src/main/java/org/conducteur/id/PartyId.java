package org.conducteur.id;

/**
 * The id of a person, a group or an organisation: the three share one set of ids, so that a text
 * can name any of them.
 *
 * @param value the id as written, not blank
 */
public record PartyId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public PartyId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
