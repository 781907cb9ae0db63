package org.conducteur.persistence.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.EventReader;
import org.conducteur.port.EventWriter;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;

/** Events in JSON files, {@code event.json}. */
public final class JsonEvents {
  static final String FORMAT = "json";

  private JsonEvents() {}

  /**
   * A reader, which is best kept.
   *
   * @return safe for use by several threads at once
   */
  public static EventReader reader() {
    return new JsonEventReader();
  }

  /**
   * A writer, which is best kept.
   *
   * @return safe for use by several threads at once
   */
  public static EventWriter writer() {
    return new JsonEventWriter();
  }

  /**
   * Reads an event from a file.
   *
   * @param file the file
   * @return the event and what is wrong with it
   * @throws ReadException if the file cannot be read
   */
  public static Reading load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return reader().read(in, file.toString());
    } catch (IOException e) {
      throw new ReadException(file.toString(), e);
    }
  }

  /**
   * Whether a file is one that events are saved to: not the schedule of another program, which is
   * read as an event too, but holds things that an event has no place for.
   *
   * @param in the bytes; read to the end, not closed
   * @return false also for what is no JSON at all
   * @throws IOException if the stream fails
   */
  public static boolean isEvent(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Limits.BYTES + 1);
    Decoding decoding = Decoding.of(bytes, "");
    if (bytes.length > Limits.BYTES || decoding.trouble().isPresent()) {
      return false;
    }
    SourceText text = decoding.text();
    return new TreeReading(text, new Problems(text))
        .read()
        .filter(root -> FileShape.of(root) == FileShape.EVENT)
        .isPresent();
  }

  /**
   * Writes an event to a file. Whatever goes wrong, the file is afterwards either the new one or
   * the old one, whole. A file that is replaced keeps its {@code $schema}, which people write as it
   * lies beside their file.
   *
   * @param event the event
   * @param file the file
   * @throws org.conducteur.port.WriteException if the file cannot be written
   */
  public static void save(Event event, Path file) {
    Optional<String> schema = SchemaReference.in(file);
    AtomicFile.write(file, out -> new JsonEventWriter().write(event, schema, out));
  }

  /**
   * The JSON Schema (draft 2020-12) of the files, for editors that complete and check while one
   * types.
   *
   * @return the text of {@code conducteur-event-1.schema.json}
   */
  public static String schema() {
    return Schemas.text(EventForm.SCHEMA_NAME);
  }
}
