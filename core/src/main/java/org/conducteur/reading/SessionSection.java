package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.SessionId;

/** A fiche of a session: a section with a time or a room, or with several labels of fiches. */
final class SessionSection implements SectionReader {
  /** Labels that other chapters have too. */
  private static final ImmutableList<Label> ELSEWHERE =
      ImmutableList.of(
          Label.NONE,
          Label.LOGISTICS,
          Label.TASKS,
          Label.STATION,
          Label.QUESTIONNAIRE,
          Label.REMARKS,
          Label.NOTES);

  @Override
  public boolean read(Section section, Sketch sketch) {
    if (!isSession(section)) {
      return false;
    }
    Optional<BreakLine> pause = BreakLine.of(section.title());
    StyledText title = pause.map(BreakLine::title).orElse(section.title());
    SessionId id = sketch.session(withoutColon(title.plain()));
    Fiche fiche = sketch.fiche(id);
    fiche.understood(section.heading().orElseThrow(), "title");
    pause.ifPresent(line -> fiche.session().kind(line.kind()).slot(line.slot()));
    ImmutableList<Part> parts =
        Parts.of(section, SessionSection::isApart, LabelPatterns.SESSION, sketch.ledger());
    fiche.compares(Parts.has(parts, label -> label == Label.QUESTION));
    parts.forEach(part -> read(part, fiche));
    return true;
  }

  private static String withoutColon(String title) {
    return title.replaceFirst("[\\s:]+$", "");
  }

  /** Whether a section below is a session of its own, or no part of any. */
  private static boolean isApart(Section section) {
    return isSession(section)
        || Labels.standard()
            .find(section.title().plain())
            .filter(label -> label == Label.LOGISTICS)
            .isPresent();
  }

  static boolean isSession(Section section) {
    if (section.heading().isEmpty() || isLabel(section)) {
      return false;
    } else if (BreakLine.of(section.title()).isPresent()) {
      return true;
    }
    Set<Label> labels = EnumSet.noneOf(Label.class);
    section.blocks().forEach(block -> labels.addAll(Labels.standard().all(block)));
    section.parts().stream()
        .filter(SessionSection::isLabel)
        .forEach(
            part -> Labels.standard().labelled(part.title()).ifPresent(l -> labels.add(l.label())));
    boolean when = labels.contains(Label.TIMING) || labels.contains(Label.ROOM);
    labels.removeAll(ELSEWHERE);
    return when || labels.size() >= 2;
  }

  private static boolean isLabel(Section section) {
    return Labels.standard().labelled(section.title()).isPresent();
  }

  private static void read(Part part, Fiche fiche) {
    PartReaders.standard().of(part.label()).forEach(reader -> reader.read(part, fiche));
    boolean open = part.title().filter(title -> !fiche.isPlaced(title)).isPresent();
    ImmutableList<SourceBlock> left = fiche.open(part);
    if (open) {
      SourceBlock title = part.title().orElseThrow();
      if (part.rest().isBlank() && (left.isEmpty() || left.size() < part.blocks().size())) {
        // The words of a label are said by the home of what stands under it.
        fiche.understood(title);
      } else {
        fiche.sketch().ledger().unplaced(title).forEach(fiche::keep);
      }
    }
    left.forEach(fiche::keep);
  }
}
