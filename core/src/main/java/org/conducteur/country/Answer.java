package org.conducteur.country;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.conducteur.text.RichText;

/**
 * What one country says to one question.
 *
 * @param points the points in order; none if there is no answer yet
 * @param notes working notes
 */
public record Answer(ImmutableList<Point> points, RichText notes) {
  /** Refuses null. {@inheritDoc} */
  public Answer {
    requireNonNull(points, "points");
    requireNonNull(notes, "notes");
  }
}
