package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.port.Reading;

/** Reads files of other programs that hold the schedule of a conference. */
final class ForeignReading {
  private ForeignReading() {}

  static Reading read(FileShape shape, Node root, SourceText text, Problems problems) {
    ForeignFile file = new ForeignFile(problems);
    Event event = reader(shape).apply(file, root).orElseGet(() -> Event.builder("")).build();
    file.reportPassedOver();
    ImmutableList<Finding> findings = problems.inOrder();
    return new Reading(event, findings, pointer -> Optional.of(text.place(file.offset(pointer))));
  }

  private static BiFunction<ForeignFile, Node, Optional<EventBuilder>> reader(FileShape shape) {
    return switch (shape) {
      case SCHEDULE -> ScheduleReading::read;
      case SESSIONIZE -> SessionizeReading::all;
      case SESSIONIZE_LIST -> SessionizeReading::list;
      case EVENT -> throw new IllegalArgumentException("shape must be a foreign one: " + shape);
    };
  }
}
