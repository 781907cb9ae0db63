package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.port.EventWriter;
import org.conducteur.port.WriteException;

/**
 * Writes {@code event.json}, laid out for people: what is at its default is left out, and short
 * things stand on one line. Safe for use by several threads at once.
 */
public final class JsonEventWriter implements EventWriter {
  private final FileForm form = EventForm.make();

  /** A writer; making one takes some milliseconds, so it is best kept. */
  public JsonEventWriter() {}

  @Override
  public String format() {
    return JsonEvents.FORMAT;
  }

  @Override
  public void write(Event event, OutputStream out) {
    write(event, SchemaReference.USUAL, out);
  }

  /** Writes an event that names a schema or none. */
  void write(Event event, Optional<String> schema, OutputStream out) {
    requireNonNull(event, "event");
    byte[] bytes = JsonPrinter.print(form.write(event, schema)).getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw new WriteException("event.json", e);
    }
  }
}
