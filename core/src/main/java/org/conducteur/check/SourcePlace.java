package org.conducteur.check;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** Where in a file a datum stands. */
public sealed interface SourcePlace {

  /**
   * The name of the file.
   *
   * @return as the user gave it
   */
  String source();

  /**
   * A place in a text file.
   *
   * @param source the name of the file
   * @param line from 1
   * @param column from 1, counted in characters (Unicode code points)
   * @param excerpt the text of the line
   */
  record InText(String source, int line, int column, String excerpt) implements SourcePlace {
    /** Refuses null, and lines and columns below 1. {@inheritDoc} */
    public InText {
      requireNonNull(source, "source");
      requireNonNull(excerpt, "excerpt");
      checkArgument(line >= 1, "line must be at least 1: %s", line);
      checkArgument(column >= 1, "column must be at least 1: %s", column);
    }

    /** Such as {@code event.json:12:7}. */
    @Override
    public String toString() {
      return source + ":" + line + ":" + column;
    }
  }

  /**
   * A cell of a workbook.
   *
   * @param source the name of the file
   * @param sheet the name of the sheet
   * @param cell its address, such as {@code D14}
   */
  record InSheet(String source, String sheet, String cell) implements SourcePlace {
    /** Refuses null. {@inheritDoc} */
    public InSheet {
      requireNonNull(source, "source");
      requireNonNull(sheet, "sheet");
      requireNonNull(cell, "cell");
    }

    /** Such as {@code plan.xlsx: Conducteur!D14}. */
    @Override
    public String toString() {
      return source + ": " + sheet + "!" + cell;
    }
  }
}
