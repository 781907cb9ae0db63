package org.conducteur.reading;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conducteur.manuscript.PlainTextReader;

/** The fiches of a real day, word by word, which are not part of this project. */
final class Seed {
  private static final Path FILE = Path.of("..", "..", "shared", "seed", "fiches-plenieres.txt");

  private Seed() {}

  /** Skips the test where the file is missing. */
  static SourceDocument document() {
    assumeThat(FILE).as("the fiches of the real day, beside this repository").exists();
    try (InputStream in = Files.newInputStream(FILE)) {
      return new PlainTextReader().read(in, "fiches-plenieres.txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
