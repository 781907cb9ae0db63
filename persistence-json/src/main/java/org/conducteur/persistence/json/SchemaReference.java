package org.conducteur.persistence.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The schema that a file names. People write where theirs lies as seen from the file, and a file
 * that is saved again is to keep it.
 */
final class SchemaReference {
  static final Optional<String> USUAL = Optional.of(EventForm.SCHEMA_NAME);

  private SchemaReference() {}

  /**
   * What a file names that is about to be replaced.
   *
   * @return nothing if it names none; the usual name if there is no such file or nothing can be
   *     read from it
   */
  static Optional<String> in(Path file) {
    if (!Files.isRegularFile(file)) {
      return USUAL;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in(Decoding.of(in.readNBytes(Limits.BYTES), file.toString()).text());
    } catch (IOException e) {
      return USUAL;
    }
  }

  private static Optional<String> in(SourceText text) {
    Optional<Node> root = new TreeReading(text, new Problems(text)).read();
    return root.isPresent() && root.get() instanceof Node.Members members ? in(members) : USUAL;
  }

  private static Optional<String> in(Node.Members members) {
    return members.members().stream()
        .filter(member -> member.name().equals(FileForm.SCHEMA))
        .findFirst()
        .map(
            member ->
                member.value() instanceof Node.Text written
                    ? written.value()
                    : EventForm.SCHEMA_NAME);
  }
}
