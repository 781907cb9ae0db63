package org.conducteur.id;

/**
 * The id of a key figure; countries that give the same figure use the same id.
 *
 * @param value the id as written, not blank
 */
public record FigureId(String value) implements Id {
  /** Refuses null and blank. {@inheritDoc} */
  public FigureId {
    IdText.check(value);
  }

  /**
   * The id with this value.
   *
   * @param value the id as written, not blank
   * @return an id
   */
  public static FigureId of(String value) {
    return new FigureId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
