package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Empty lines to write on by hand.
 *
 * @param label what to write there, for those who do not see the lines
 * @param lines how many, 1 to 40
 */
public record WritingLines(String label, int lines) implements Element {
  /** Refuses null and values out of range. {@inheritDoc} */
  public WritingLines {
    requireNonNull(label, "label");
    checkArgument(lines >= 1 && lines <= 40, "lines must be 1 to 40: %s", lines);
  }
}
