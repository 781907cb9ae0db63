package org.conducteur.persistence.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import org.conducteur.port.WriteException;

/** JSON that people can read, the same on every platform. */
final class Indented {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Indented() {}

  /** Writes a value to a generator. */
  @FunctionalInterface
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a value in UTF-8, ended by a line feed.
   *
   * @param target what it is, for messages
   * @param out where to; flushed, not closed
   * @throws WriteException if the stream fails
   */
  static void write(String target, OutputStream out, Content content) {
    try (JsonGenerator json = generator(out)) {
      content.writeTo(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new WriteException(target, e);
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    // Jackson's own line feed would be the platform's.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(indenter)
            .withObjectIndenter(indenter));
    return json;
  }
}
