package org.conducteur.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.conducteur.event.Event;
import org.conducteur.port.Reading;

/** Reads and writes events in tests. */
final class Json {
  private Json() {}

  /** Reads text in which single quotes stand for double ones. */
  static Reading read(String text) {
    return readBytes(text.replace('\'', '"').getBytes(UTF_8));
  }

  static Reading readBytes(byte[] bytes) {
    return JsonEvents.reader().read(new ByteArrayInputStream(bytes), "event.json");
  }

  static String write(Event event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonEvents.writer().write(event, out);
    return out.toString(UTF_8);
  }
}
