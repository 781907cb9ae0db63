package org.conducteur.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;

/** Turns the blocks of a document into an event. It keeps nothing between two documents. */
public final class Interpreter {
  private static final Interpreter STANDARD =
      new Interpreter(ImmutableList.of(new SessionSection()));

  private final ImmutableList<SectionReader> readers;

  private Interpreter(ImmutableList<SectionReader> readers) {
    this.readers = readers;
  }

  /**
   * The interpreter of this version.
   *
   * @return always the same
   */
  public static Interpreter standard() {
    return STANDARD;
  }

  /**
   * Interprets a document.
   *
   * @param document any document
   * @return an event that has all its words, and what became of each block
   */
  public Interpretation interpret(SourceDocument document) {
    Sketch sketch = new Sketch(notes(document));
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceBlock.Furniture) {
        sketch.ledger().furniture(block);
      }
    }
    ImmutableList<SourceBlock> content =
        document.blocks().stream()
            .filter(block -> !sketch.ledger().isPlaced(block))
            .collect(toImmutableList());
    Section whole = Outline.of(Booklet.read(document, content, sketch));
    title(whole, sketch);
    read(whole, Optional.empty(), sketch);
    return new Interpretation(
        sketch.event(),
        sketch.ledger().placements(document.blocks()),
        Stream.concat(document.findings().stream(), sketch.findings().stream())
            .collect(toImmutableList()),
        sketch.ledger().places());
  }

  private static ImmutableMap<String, StyledText> notes(SourceDocument document) {
    ImmutableMap.Builder<String, StyledText> notes = ImmutableMap.builder();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceBlock.Note note) {
        notes.put(note.label(), note.text());
      }
    }
    return notes.buildKeepingLast();
  }

  private static void title(Section whole, Sketch sketch) {
    for (SourceBlock block : whole.blocks()) {
      if (block instanceof SourceBlock.Heading heading) {
        sketch.title(heading.text().plain());
        sketch.ledger().understood(heading, Pointer.of("title"));
        return;
      }
    }
  }

  /** Hands a section to the first reader that knows it, then its parts; the rest is kept. */
  private void read(Section section, Optional<SessionId> nearest, Sketch sketch) {
    Set<SessionId> before = sketch.sessions();
    for (SectionReader reader : readers) {
      if (reader.read(section, sketch)) {
        break;
      }
    }
    Optional<SessionId> own =
        sketch.sessions().stream().filter(id -> !before.contains(id)).findFirst().or(() -> nearest);
    section
        .heading()
        .filter(block -> !sketch.ledger().isPlaced(block))
        .ifPresent(block -> sketch.keep(block, own));
    for (SourceBlock block : section.blocks()) {
      if (!sketch.ledger().isPlaced(block)) {
        sketch.keep(block, own);
      }
    }
    section.parts().forEach(part -> read(part, own, sketch));
  }
}
