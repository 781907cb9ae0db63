package org.conducteur.export.office.scan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A cell that holds something.
 *
 * @param row from 0
 * @param column from 0
 * @param content what it shows
 * @param formula its formula without the equals sign; an empty text where the file only says that
 *     it is like that of another cell
 */
public record ScannedCell(int row, int column, Content content, Optional<String> formula) {
  /** Refuses null. {@inheritDoc} */
  public ScannedCell {
    requireNonNull(content, "content");
    requireNonNull(formula, "formula");
  }

  /**
   * The name of its place.
   *
   * @return such as {@code D14}
   */
  public String address() {
    return CellPlace.address(row, column);
  }
}
