package org.conducteur.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Very large type, as on the sign at a door: the largest in which the text fits the width of the
 * page in at most three lines. It counts as a heading of the first level.
 *
 * @param text its words
 * @param arrow an arrow beside the words
 * @param share how much of the height of the text area it may take at most, in percent, 5 to 100
 * @param newPage whether it begins a new page
 */
public record Display(String text, Optional<Arrow> arrow, int share, boolean newPage)
    implements Element {
  /** Refuses null and values out of range. {@inheritDoc} */
  public Display {
    requireNonNull(text, "text");
    requireNonNull(arrow, "arrow");
    checkArgument(share >= 5 && share <= 100, "share must be 5 to 100: %s", share);
  }
}
