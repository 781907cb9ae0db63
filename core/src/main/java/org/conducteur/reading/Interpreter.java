package org.conducteur.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.check.FindingKind;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.naming.Folded;

/** Turns the blocks of a document into an event. It keeps nothing between two documents. */
public final class Interpreter {
  private static final Interpreter STANDARD =
      new Interpreter(ImmutableList.of(new SessionSection(), new LogisticsSection()));

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
   * What may be doubtful in how a document is understood.
   *
   * @return the kinds of all findings of interpretations
   */
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(Doubt.values());
  }

  /**
   * Interprets a document.
   *
   * @param document any document
   * @return an event that has all its words, and what became of each block
   */
  public Interpretation interpret(SourceDocument document) {
    Sketch sketch = new Sketch(notes(document));
    document.blocks().stream()
        .filter(SourceBlock.Furniture.class::isInstance)
        .forEach(sketch.ledger()::furniture);
    ImmutableList<SourceBlock> content =
        document.blocks().stream()
            .filter(block -> !(block instanceof SourceBlock.Furniture))
            .filter(block -> !(block instanceof SourceBlock.Note))
            .collect(toImmutableList());
    Optional<ImmutableList<SourceBlock>> left = Booklet.read(document, content, sketch);
    Section whole = Outline.of(left.orElse(content), contents(document));
    if (left.isEmpty()) {
      sketch.language(DocumentLanguage.of(content));
      new EventTitle(sketch).read(whole);
      EventDates.find(content, sketch.calendar());
    }
    if (left.isEmpty() && Programme.read(whole, content, sketch)) {
      content.stream()
          .flatMap(block -> sketch.ledger().unplaced(block).stream())
          .forEach(block -> sketch.keep(block, Optional.empty()));
    } else {
      read(whole, Optional.empty(), sketch);
    }
    Event event = withNotes(document, sketch);
    return new Interpretation(
        event,
        sketch.ledger().placements(document.blocks()),
        Stream.concat(document.findings().stream(), sketch.findings().stream())
            .collect(toImmutableList()),
        sketch.ledger().places());
  }

  /** Notes stand where they are called; what no home of texts calls is kept as well. */
  private static Event withNotes(SourceDocument document, Sketch sketch) {
    Event event = sketch.event();
    boolean all = true;
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceBlock.Note note) {
        if (sketch.markdown().isWritten(note.label())) {
          sketch.ledger().understood(note, Pointer.ROOT);
        } else {
          sketch.keep(note, Optional.empty());
          all = false;
        }
      }
    }
    return all ? event : sketch.event();
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

  private static ImmutableSet<String> contents(SourceDocument document) {
    return document.blocks().stream()
        .filter(SourceBlock.Furniture.class::isInstance)
        .map(SourceBlock.Furniture.class::cast)
        .filter(furniture -> furniture.kind() == FurnitureKind.CONTENTS)
        .map(furniture -> Folded.of(furniture.text().plain()))
        .filter(folded -> !folded.isEmpty())
        .collect(toImmutableSet());
  }

  /** Hands a section to the first reader that knows it, then its parts; the rest is kept. */
  private void read(Section section, Optional<SessionId> nearest, Sketch sketch) {
    int before = sketch.count();
    if (!isPlaced(section, sketch)) {
      for (SectionReader reader : readers) {
        if (reader.read(section, sketch)) {
          break;
        }
      }
    }
    Optional<SessionId> own = sketch.session(before).or(() -> nearest);
    Stream.concat(section.heading().stream(), section.blocks().stream())
        .flatMap(block -> sketch.ledger().unplaced(block).stream())
        .forEach(block -> sketch.keep(block, own));
    // What stands between two sessions is one that has nothing but its title and a text.
    int first = Iterables.indexOf(section.parts(), SessionSection::isSession);
    int last = last(section.parts());
    for (int i = 0; i < section.parts().size(); i++) {
      Section part = section.parts().get(i);
      if (first < i && i < last && isPlain(part, sketch)) {
        SessionSection.readAll(part, sketch);
      }
      read(part, own, sketch);
    }
  }

  private static int last(ImmutableList<Section> parts) {
    int reversed = Iterables.indexOf(parts.reverse(), SessionSection::isSession);
    return reversed < 0 ? -1 : parts.size() - 1 - reversed;
  }

  /** Whether a section is no session by its labels, no chapter, and no part of another. */
  private static boolean isPlain(Section section, Sketch sketch) {
    return !SessionSection.isSession(section)
        && section.labelled().isEmpty()
        && section.parts().isEmpty()
        && section.heading().filter(heading -> !sketch.ledger().isPlaced(heading)).isPresent()
        && section.blocks().stream().allMatch(block -> Blocks.text(block).isPresent());
  }

  /** Whether the reader of a section above has taken all of it already. */
  private static boolean isPlaced(Section section, Sketch sketch) {
    return section.heading().isPresent()
        && Stream.concat(section.heading().stream(), section.blocks().stream())
            .allMatch(sketch.ledger()::isPlaced);
  }
}
