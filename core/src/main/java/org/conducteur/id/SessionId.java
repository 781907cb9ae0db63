package org.conducteur.id;

/**
 * The id of a session or break.
 *
 * @param value the id as written, not blank
 */
public record SessionId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public SessionId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
