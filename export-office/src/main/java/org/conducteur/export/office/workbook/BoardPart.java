package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A table of figures with its chart.
 *
 * @param kind how they are drawn
 * @param title what they are
 * @param labels what stands at the beginning of the rows
 * @param headers what each column is; the last one is not drawn where there are several
 * @param lines the rows
 */
record BoardPart(
    Kind kind,
    String title,
    String labels,
    ImmutableList<Value> headers,
    ImmutableList<Line> lines) {
  BoardPart {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(labels, "labels");
    requireNonNull(headers, "headers");
    requireNonNull(lines, "lines");
  }

  /** The kinds of charts. */
  enum Kind {
    /** Bars beside each other, a group for each row. */
    BARS,
    /** A ring, a piece for each row. */
    RING
  }

  /**
   * A row.
   *
   * @param label what its figures are about
   * @param cells a figure for each header
   */
  record Line(String label, ImmutableList<Value> cells) {
    Line {
      requireNonNull(label, "label");
      requireNonNull(cells, "cells");
    }
  }

  /** How many columns are drawn: the sum of the others is not. */
  int drawn() {
    return Math.max(1, headers.size() - 1);
  }
}
