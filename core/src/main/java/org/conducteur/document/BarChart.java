package org.conducteur.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Bars beside one another on one scale that begins at zero. A picture: the document says its facts
 * in words or in a table too.
 *
 * @param title what is compared, set above the bars
 * @param description what the picture shows, for those who do not see it
 * @param bars the bars from top to bottom
 */
public record BarChart(String title, String description, ImmutableList<Bar> bars)
    implements Element {
  /** Refuses null. {@inheritDoc} */
  public BarChart {
    requireNonNull(title, "title");
    requireNonNull(description, "description");
    requireNonNull(bars, "bars");
  }
}
