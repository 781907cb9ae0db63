package org.conducteur.reading;

import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.id.SessionId;
import org.conducteur.reading.Labels.Labelled;
import org.conducteur.time.TypedSlot;

/** A fiche of a session: a section with a time or a room. */
final class SessionSection implements SectionReader {
  @Override
  public boolean read(Section section, Sketch sketch) {
    boolean isSession =
        section.blocks().stream()
            .flatMap(block -> labelled(block).stream())
            .anyMatch(line -> line.label() == Label.TIMING || line.label() == Label.ROOM);
    if (!isSession || section.heading().isEmpty()) {
      return false;
    }
    SessionId id = sketch.session(section.title().strip().plain());
    section
        .heading()
        .ifPresent(
            heading -> sketch.ledger().understood(heading, Pointer.of("sessions", id, "title")));
    for (SourceBlock block : section.blocks()) {
      labelled(block).ifPresent(line -> take(block, line, id, sketch));
    }
    return true;
  }

  private static void take(SourceBlock block, Labelled line, SessionId id, Sketch sketch) {
    Pointer session = Pointer.of("sessions", id);
    String rest = line.rest().plain();
    if (line.label() == Label.TIMING) {
      TypedSlot.parse(rest)
          .ifPresent(
              slot -> {
                sketch.at(id).slot(slot);
                sketch.ledger().understood(block, session.then("slot"));
              });
    } else if (line.label() == Label.ROOM && !rest.isEmpty()) {
      sketch.at(id).room(sketch.room(rest));
      sketch.ledger().understood(block, session.then("room"));
    }
  }

  private static Optional<Labelled> labelled(SourceBlock block) {
    return block instanceof SourceBlock.Paragraph paragraph
        ? Labels.standard().labelled(paragraph.text())
        : Optional.empty();
  }
}
