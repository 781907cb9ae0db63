package org.conducteur.bench;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;

/** The real day, also larger than it was. */
final class Example {
  /** Maven runs the benchmarks in the folder of the module. */
  private static final Path FILE = Path.of("../examples/nec-metz-2023.json");

  private Example() {}

  /**
   * The day with its sessions over and over.
   *
   * @param copies how often they are there, under ids of their own
   */
  static Event of(Conducteur conducteur, int copies) {
    Event day = conducteur.read(FILE).event();
    ImmutableList<Session> sessions =
        IntStream.range(0, copies)
            .boxed()
            .flatMap(copy -> day.sessions().stream().map(session -> numbered(session, copy)))
            .collect(toImmutableList());
    return day.toBuilder().sessions(sessions).build();
  }

  private static Session numbered(Session session, int copy) {
    return session.toBuilder().id(SessionId.of(session.id() + "-" + copy)).build();
  }
}
