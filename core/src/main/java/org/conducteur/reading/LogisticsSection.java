package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.Pointer;

/** The chapter on what is to be done, on boxes and forms, for the whole event. */
final class LogisticsSection implements SectionReader {
  @Override
  public boolean read(Section section, Sketch sketch) {
    boolean logistics =
        section.heading().isPresent()
            && Labels.standard()
                .labelled(section.title())
                .filter(found -> found.label() == Label.LOGISTICS)
                .isPresent();
    if (!logistics) {
      return false;
    }
    ImmutableList<Part> parts =
        Parts.of(section, SessionSection::isSession, LabelPatterns.LOGISTICS, sketch.ledger());
    for (Part part : parts) {
      read(part, sketch);
    }
    // Its words are those of the chapter in every sheet.
    sketch.ledger().understood(section.heading().orElseThrow(), Pointer.of("tasks"));
    return true;
  }

  private static void read(Part part, Sketch sketch) {
    switch (part.label()) {
      case TASKS, NONE -> new TaskLines(sketch).read(part);
      case STATION, QUESTIONNAIRE -> new StationLines(sketch).read(part);
      default -> {
        // Kept below.
      }
    }
    List<SourceBlock> left = left(part, sketch);
    part.title()
        .filter(title -> !sketch.ledger().isPlaced(title))
        .ifPresent(title -> sketch.keep(title, Optional.empty()));
    left.forEach(block -> sketch.keep(block, Optional.empty()));
  }

  static List<SourceBlock> left(Part part, Sketch sketch) {
    return part.blocks().stream()
        .flatMap(block -> sketch.ledger().unplaced(block).stream())
        .toList();
  }
}
