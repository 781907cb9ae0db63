package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.RichText;

/**
 * What the countries turn out to have in common.
 *
 * @param basis on what it rests, such as "D'après les témoignages"
 * @param figures key figures of no single country, which the points may state
 * @param points the points
 */
public record CommonGround(
    RichText basis, ImmutableList<KeyFigure> figures, ImmutableList<Point> points) {
  /** Refuses null. {@inheritDoc} */
  public CommonGround {
    requireNonNull(basis, "basis");
    requireNonNull(figures, "figures");
    requireNonNull(points, "points");
  }
}
