package org.conducteur.export.office.scan;

import static java.util.Objects.requireNonNull;

/** What a cell shows: of a formula its result, as the program that saved the file computed it. */
public sealed interface Content {

  /**
   * A text.
   *
   * @param text lines are ended by {@code \n}; at most 32,767 characters
   */
  record Words(String text) implements Content {
    /** Refuses null. {@inheritDoc} */
    public Words {
      requireNonNull(text, "text");
    }
  }

  /**
   * A number, which for Excel dates and times are as well.
   *
   * @param number finite; of dates the days since 1899-12-30, whatever system the file has
   * @param temporal whether the number format shows a date, a time or a length of time
   */
  record Amount(double number, boolean temporal) implements Content {}

  /**
   * True or false.
   *
   * @param holds which one
   */
  record Truth(boolean holds) implements Content {}

  /**
   * An error in place of a result.
   *
   * @param code such as {@code #REF!}
   */
  record Fault(String code) implements Content {
    /** Refuses null. {@inheritDoc} */
    public Fault {
      requireNonNull(code, "code");
    }
  }

  /** Nothing: a formula whose result is empty, or that nobody has computed. */
  record Blank() implements Content {}
}
