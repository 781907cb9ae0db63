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
    if (!isSession(section) && !isUntitled(section)) {
      return false;
    }
    readAll(section, sketch);
    return true;
  }

  /** Takes a section over as a session, whatever stands in it. */
  static void readAll(Section section, Sketch sketch) {
    Optional<BreakLine> pause = BreakLine.of(section.title());
    StyledText title = pause.map(BreakLine::title).orElse(section.title());
    // A document of one fiche has one title.
    SessionId id =
        sketch.session(section.heading().isPresent() ? named(title.plain()) : sketch.title());
    Fiche fiche = sketch.fiche(id);
    section.heading().ifPresent(heading -> fiche.understood(heading, "title"));
    pause.map(BreakLine::kind).or(() -> ItemKinds.session(title.plain())).ifPresent(fiche::kind);
    pause.ifPresent(line -> fiche.session().slot(line.slot()));
    ImmutableList<Part> parts =
        Parts.of(
            section,
            section.heading().isPresent() ? SessionSection::isApart : below -> !isLabel(below),
            LabelPatterns.SESSION,
            sketch.ledger());
    fiche.compares(
        Parts.has(parts, label -> label == Label.QUESTION)
            && Parts.has(parts, label -> label == Label.ANSWERS));
    // Who takes part is said best under its own label, and named elsewhere.
    parts.stream().filter(SessionSection::isAboutPeople).forEach(part -> read(part, fiche));
    parts.stream().filter(part -> !isAboutPeople(part)).forEach(part -> read(part, fiche));
  }

  private static boolean isAboutPeople(Part part) {
    return switch (part.label()) {
      case PARTICIPANTS, MODERATORS, CREW -> true;
      default -> false;
    };
  }

  private static String named(String title) {
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
    return section.heading().isPresent()
        && !isLabel(section)
        && (BreakLine.of(section.title()).isPresent() || isLabelled(section));
  }

  /** Whether a document is a fiche that has no title of its own. */
  static boolean isUntitled(Section section) {
    return section.heading().isEmpty() && isLabelled(section);
  }

  private static boolean isLabelled(Section section) {
    Set<Label> labels = EnumSet.noneOf(Label.class);
    labels.addAll(section.labels());
    section.parts().stream()
        .flatMap(part -> part.labelled().stream())
        .forEach(found -> labels.add(found.label()));
    boolean when = labels.contains(Label.TIMING) || labels.contains(Label.ROOM);
    labels.removeAll(ELSEWHERE);
    return when || labels.size() >= 2;
  }

  private static boolean isLabel(Section section) {
    return section.labelled().isPresent();
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
