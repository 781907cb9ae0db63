package org.conducteur;

import org.conducteur.event.Event;
import org.conducteur.reading.Interpretation;

/** The fiches of an event as a document shows them, to tell what somebody changed in it. */
interface ShownFiches {
  /**
   * Whether the document shows the fiches of an event, be they edited.
   *
   * @param event the event
   * @return false for a document of its own
   */
  boolean areOf(Event event);

  /**
   * How the fiches of an event are understood that nobody edited.
   *
   * @param event the event
   * @return as the document would be understood
   */
  Interpretation interpretation(Event event);
}
