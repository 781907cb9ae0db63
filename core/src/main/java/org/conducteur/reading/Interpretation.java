package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;

/**
 * What came of a document: an event, and where each of its blocks went.
 *
 * @param event the event; what was not understood is kept in the remarks of the nearest session, or
 *     in those of the event
 * @param placements one for each block with words of its own, in the order of the document
 * @param findings doubts, and what was kept without being understood
 * @param places where data stand in the document
 */
public record Interpretation(
    Event event,
    ImmutableList<Placement> placements,
    ImmutableList<Finding> findings,
    ImmutableMap<Pointer, SourcePlace> places) {
  /** Refuses null. {@inheritDoc} */
  public Interpretation {
    requireNonNull(event, "event");
    requireNonNull(placements, "placements");
    requireNonNull(findings, "findings");
    requireNonNull(places, "places");
  }

  /**
   * How much was understood.
   *
   * @return the share of the passages with content that have a typed home, 0 to 1; 1 for a document
   *     without content
   */
  public double coverage() {
    int content = count(Placement.Manner.UNDERSTOOD) + count(Placement.Manner.KEPT);
    return content == 0 ? 1 : (double) count(Placement.Manner.UNDERSTOOD) / content;
  }

  /**
   * How many passages were placed in one manner. Each block is a passage, of a table each row.
   *
   * @param manner the manner
   * @return from 0
   */
  public int count(Placement.Manner manner) {
    return placements.stream()
        .filter(placement -> placement.manner() == manner)
        .mapToInt(
            placement ->
                placement.block() instanceof SourceBlock.Table table ? table.rows().size() : 1)
        .sum();
  }
}
