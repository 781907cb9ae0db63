package org.conducteur.id;

/**
 * The id of a questionnaire.
 *
 * @param value the id as written, not blank
 */
public record QuestionnaireId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public QuestionnaireId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static QuestionnaireId of(String value) {
    return new QuestionnaireId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
