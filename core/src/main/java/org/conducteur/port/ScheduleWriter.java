package org.conducteur.port;

import java.io.OutputStream;
import org.conducteur.event.Event;

/**
 * Writes the schedule of an event for other programs: what is when, where and with whom. Found by
 * {@link java.util.ServiceLoader} or given explicitly.
 */
public interface ScheduleWriter {

  /**
   * The format. What follows the last dash is the usual ending of its files.
   *
   * @return such as {@code schedule-json}
   */
  String format();

  /**
   * Writes the schedule. The same event always gives the same bytes.
   *
   * @param event what of an event the public may see; everything in it may be written
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  void write(Event event, OutputStream out);
}
