package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.RichText;

/**
 * What the countries turn out to have in common.
 *
 * @param basis on what it rests, such as "D'après les témoignages"
 * @param points the points
 */
public record CommonGround(RichText basis, ImmutableList<Point> points) {
  /** Refuses null. {@inheritDoc} */
  public CommonGround {
    requireNonNull(basis, "basis");
    requireNonNull(points, "points");
  }
}
