package org.conducteur.id;

/**
 * The id of a question of a comparison.
 *
 * @param value the id as written, not blank
 */
public record QuestionId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public QuestionId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static QuestionId of(String value) {
    return new QuestionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
