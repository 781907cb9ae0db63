package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A conditional format.
 *
 * @param condition a formula in which {@code {key}} stands for the row's cell in that column
 * @param column the key of the one column it colours, or nothing for the whole row
 * @param manner how
 */
record Highlight(String condition, Optional<String> column, Manner manner) {
  /** How cells that meet the condition look. */
  enum Manner {
    /** Something is wrong or missing. */
    ALERT,
    /** Nothing to do any more. */
    SETTLED,
    /** A pause. */
    QUIET,
    /** Worth knowing, without being wrong. */
    NOTE,
    /** On at this moment. */
    NOW,
    /** Two sessions at once, in the grid. */
    CONFLICT,
    /** A session on stage, in the grid. */
    STAGE,
    /** A session in which people do something together, in the grid. */
    TOGETHER,
    /** A performance, in the grid. */
    SHOW,
    /** A pause, in the grid. */
    PAUSE;

    /** The looks of sessions in the grid, in the order of their numbers from 1. */
    static final ImmutableList<Manner> LOOKS = ImmutableList.of(STAGE, TOGETHER, SHOW, PAUSE);
  }

  Highlight {
    requireNonNull(condition, "condition");
    requireNonNull(column, "column");
    requireNonNull(manner, "manner");
  }

  /** Highlights a cell. */
  static Highlight cell(String column, String condition, Manner manner) {
    return new Highlight(condition, Optional.of(column), manner);
  }

  /** Highlights a whole row. */
  static Highlight row(String condition, Manner manner) {
    return new Highlight(condition, Optional.empty(), manner);
  }

  /** Words as they stand in a formula. */
  static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
