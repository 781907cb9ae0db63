package org.conducteur.reading;

import java.util.Optional;
import org.conducteur.plan.HeaderWords;
import org.conducteur.plan.Meaning;

/**
 * A column of a programme.
 *
 * @param use what its cells say
 * @param header what stands above it
 * @param day the day that it is about
 */
record ProgrammeColumn(Use use, String header, Optional<DayLine> day) {
  /** What cells say. */
  enum Use {
    /** Start, or start and end. */
    TIME,
    /** When a session ends. */
    END,
    /** On which day. */
    DATE,
    /** What it is called. */
    TITLE,
    /** Who speaks. */
    SPEAKERS,
    /** Who leads. */
    MODERATORS,
    /** Who works for it. */
    CREW,
    /** Where. */
    ROOM,
    /** The sessions of one room or of one day. */
    TRACK,
    /** Anything else. */
    OTHER
  }

  /** What a header says alone. */
  static ProgrammeColumn of(String header) {
    Optional<DayLine> day = DayLine.find(header);
    if (day.isPresent()) {
      return new ProgrammeColumn(Use.TRACK, header, day);
    }
    Use use =
        HeaderWords.match(header)
            .map(match -> of(match.meaning()))
            .orElse(RoomWords.isRoom(header) ? Use.TRACK : Use.OTHER);
    return new ProgrammeColumn(use, header, Optional.empty());
  }

  private static Use of(Meaning meaning) {
    return switch (meaning) {
      case SLOT, START -> Use.TIME;
      case END -> Use.END;
      case DATE -> Use.DATE;
      case TITLE -> Use.TITLE;
      case SPEAKERS -> Use.SPEAKERS;
      case MODERATORS, MASTERS -> Use.MODERATORS;
      case CREW -> Use.CREW;
      case ROOM, VENUE -> Use.ROOM;
      default -> Use.OTHER;
    };
  }

  ProgrammeColumn as(Use other) {
    return new ProgrammeColumn(other, header, day);
  }
}
