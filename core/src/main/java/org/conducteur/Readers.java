package org.conducteur;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.document.Attachment;
import org.conducteur.port.EventCarrier;
import org.conducteur.port.EventReader;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;

/** Reads events with the reader of their format, also out of documents that carry one. */
final class Readers {
  private final ImmutableList<EventReader> readers;
  private final ImmutableList<EventCarrier> carriers;
  private final Plannings plannings;

  Readers(
      ImmutableList<EventReader> readers,
      ImmutableList<EventCarrier> carriers,
      Plannings plannings) {
    this.readers = readers;
    this.carriers = carriers;
    this.plannings = plannings;
  }

  Reading read(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    Function<InputStream, Reading> reading = reading(ending(name), file.toString());
    try (InputStream in = Files.newInputStream(file)) {
      return reading.apply(in);
    } catch (IOException e) {
      throw new ReadException(file.toString(), e);
    }
  }

  Reading read(InputStream in, String format, String source) {
    return reading(format, source).apply(in);
  }

  private Function<InputStream, Reading> reading(String format, String source) {
    Optional<EventReader> reader = find(format);
    if (reader.isPresent()) {
      return in -> reader.get().read(in, source);
    }
    if (plannings.knows(format)) {
      return in -> plannings.open(in, format, source).reading();
    }
    EventCarrier carrier =
        carriers.stream()
            .filter(one -> one.format().equals(format))
            .findFirst()
            .orElseThrow(() -> unknown(format));
    return in -> carried(carrier, in, source);
  }

  private Reading carried(EventCarrier carrier, InputStream in, String source) {
    Attachment attached =
        carrier
            .find(in, source)
            .orElseThrow(
                () -> new ReadException(source, new NoSuchElementException("no event inside")));
    String format = ending(attached.name());
    try (InputStream content = attached.content().openStream()) {
      return find(format)
          .orElseThrow(() -> unknown(format))
          .read(content, source + "!" + attached.name());
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
  }

  private Optional<EventReader> find(String format) {
    return readers.stream().filter(reader -> reader.format().equals(format)).findFirst();
  }

  private static IllegalArgumentException unknown(String format) {
    return new IllegalArgumentException("no reader for format '" + format + "'");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
