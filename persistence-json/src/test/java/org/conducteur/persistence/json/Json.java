package org.conducteur.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.conducteur.event.Event;
import org.conducteur.port.EventReader;
import org.conducteur.port.EventWriter;
import org.conducteur.port.Reading;

/** Reads and writes events in tests. */
final class Json {
  private static final EventReader READER = JsonEvents.reader();
  private static final EventWriter WRITER = JsonEvents.writer();

  private Json() {}

  /** Reads text in which single quotes stand for double ones. */
  static Reading read(String text) {
    return readBytes(text.replace('\'', '"').getBytes(UTF_8));
  }

  static Reading readBytes(byte[] bytes) {
    return READER.read(new ByteArrayInputStream(bytes), "event.json");
  }

  static String write(Event event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(event, out);
    return out.toString(UTF_8);
  }
}
