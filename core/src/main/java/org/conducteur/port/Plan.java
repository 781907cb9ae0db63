package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;

/** A workbook with a plan of an event, opened and not yet understood. */
public interface Plan {

  /**
   * The event as it was when the workbook was written.
   *
   * @return a file of the format it was given in; nothing if the workbook remembers none
   */
  Optional<Attachment> state();

  /**
   * Reads what the workbook says now.
   *
   * @param base the event that it remembers, or an empty one: what the workbook does not show is
   *     taken from it
   * @return the event as the workbook has it, what could not be understood, and the cell of each
   *     datum
   */
  Reading read(Event base);

  /**
   * How the columns of a plan that somebody else made are understood.
   *
   * @return a hint for each column, with its cell; empty for a workbook of this program
   */
  ImmutableList<Finding> columns();

  /**
   * Whether this program made it, so that what it does not show is in the event it was made of.
   *
   * @return false for what somebody else made, which stands for itself
   */
  default boolean isOwn() {
    return columns().isEmpty();
  }

  /**
   * Whether it shows an event, be it an edited state of it, so that what it does not show stays as
   * it is there.
   *
   * @param event an event
   * @return what {@link #isOwn} says, where a plan does not know better
   */
  default boolean isStateOf(Event event) {
    return isOwn();
  }
}
