package org.conducteur.port;

import java.io.OutputStream;
import org.conducteur.event.Event;

/** Writes events in one format, without loss. */
public interface EventWriter {

  /**
   * The format, which is also the usual ending of its files.
   *
   * @return such as {@code json}
   */
  String format();

  /**
   * Writes an event. The same event always gives the same bytes.
   *
   * @param event the event
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  void write(Event event, OutputStream out);
}
