package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.conducteur.event.Event;
import org.conducteur.port.ScheduleWriter;
import org.conducteur.port.WriteException;

/**
 * Writes {@code schedule.json} as the consumers of pretalx and the c3voc read it (version 1 of
 * their schema). What has no date or no start is not in a schedule. Safe for use by several threads
 * at once.
 */
public final class JsonScheduleWriter implements ScheduleWriter {
  static final String FORMAT = "schedule-json";

  /** A writer. */
  public JsonScheduleWriter() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void write(Event event, OutputStream out) {
    requireNonNull(event, "event");
    String text = JsonPrinter.print(new ScheduleTree(event).root());
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new WriteException("schedule.json", e);
    }
  }
}
