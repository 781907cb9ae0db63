package org.conducteur.id;

/**
 * The id of a task.
 *
 * @param value the id as written, not blank
 */
public record TaskId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public TaskId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static TaskId of(String value) {
    return new TaskId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
