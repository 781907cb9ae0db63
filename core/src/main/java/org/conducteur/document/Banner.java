package org.conducteur.document;

import static java.util.Objects.requireNonNull;

/**
 * A strip across the page with three short texts, such as the time, the place and the number of a
 * cue card. Each may be blank.
 *
 * @param start at the side where reading begins, largest
 * @param middle between the two others
 * @param end at the other side
 */
public record Banner(String start, String middle, String end) implements Element {
  /** Refuses null. {@inheritDoc} */
  public Banner {
    requireNonNull(start, "start");
    requireNonNull(middle, "middle");
    requireNonNull(end, "end");
  }
}
