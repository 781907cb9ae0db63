package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.conducteur.check.FindingKind;
import org.conducteur.check.SourcePlace;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.port.EventReader;
import org.conducteur.port.ReadException;
import org.conducteur.port.Reading;

/**
 * Reads {@code event.json}, and the schedules of pretalx, the c3voc and Sessionize, which it tells
 * by what they begin with. Findings name an element of a list by its id or its index in the file.
 * Safe for use by several threads at once.
 */
public final class JsonEventReader implements EventReader {
  private static final Event NOTHING = Event.builder("").build();

  private final FileForm form = EventForm.make();

  /** A reader; making one takes some milliseconds, so it is best kept. */
  public JsonEventReader() {}

  @Override
  public String format() {
    return JsonEvents.FORMAT;
  }

  @Override
  public Reading read(InputStream in, String source) {
    requireNonNull(source, "source");
    byte[] bytes;
    try {
      bytes = in.readNBytes(Limits.BYTES + 1);
      if (bytes.length > Limits.BYTES) {
        return tooLarge(in, source);
      }
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
    Decoding decoding = Decoding.of(bytes, source);
    return decoding
        .trouble()
        .map(
            finding ->
                new Reading(
                    NOTHING, ImmutableList.of(finding), pointer -> Optional.of(start(source))))
        .orElseGet(() -> read(decoding.text()));
  }

  private static Reading tooLarge(InputStream in, String source) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    SourcePlace start = start(source);
    String limit = Integer.toString(Limits.BYTES >> 20);
    return new Reading(
        NOTHING,
        ImmutableList.of(Trouble.TOO_LARGE.at(Pointer.ROOT, limit).withSource(start)),
        pointer -> Optional.of(start));
  }

  private static SourcePlace start(String source) {
    return new SourcePlace.InText(source, 1, 1, "");
  }

  private Reading read(SourceText text) {
    Problems problems = new Problems(text);
    Optional<Node> root = new TreeReading(text, problems).read();
    FileShape shape = root.map(FileShape::of).orElse(FileShape.EVENT);
    if (shape != FileShape.EVENT) {
      return ForeignReading.read(shape, root.orElseThrow(), text, problems);
    }
    Optional<Found> found = root.flatMap(node -> form.read(node, problems));
    return new Reading(
        found.map(part -> (Event) part.value()).orElse(NOTHING),
        problems.inOrder(),
        pointer -> Optional.of(text.place(found.map(part -> part.offset(pointer)).orElse(0))));
  }

  @Override
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(Trouble.values());
  }
}
