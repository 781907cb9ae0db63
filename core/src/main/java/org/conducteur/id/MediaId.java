package org.conducteur.id;

/**
 * The id of a medium of one session.
 *
 * @param value the id as written, not blank
 */
public record MediaId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public MediaId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static MediaId of(String value) {
    return new MediaId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
