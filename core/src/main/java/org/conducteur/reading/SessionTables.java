package org.conducteur.reading;

import java.util.Optional;
import org.conducteur.session.SessionBuilder;

/** The tables of a session, which say by their columns what they are. */
final class SessionTables {
  private final Reading reading;
  private final SessionBuilder session;
  private final SessionMedia media;

  SessionTables(Reading reading, SessionBuilder session, SessionMedia media) {
    this.reading = reading;
    this.session = session;
    this.media = media;
  }

  /** Takes a table over, if it is one of them; rows that name nothing are kept. */
  boolean read(SourceBlock block) {
    Optional<ColumnTable> order = RunningOrderTable.of(block);
    Optional<ColumnTable> participants = ParticipantsTable.of(block);
    Optional<ColumnTable> shown = MediaTable.of(block);
    Optional<ColumnTable> requests = RequestsTable.of(block);
    Optional<ColumnTable> exchanges = ExchangesTable.of(block);
    int most =
        Math.max(
            Math.max(known(order), known(participants)),
            Math.max(known(shown), Math.max(known(requests), known(exchanges))));
    if (most == 0) {
      return false;
    }
    if (known(requests) == most) {
      new RequestsTable(reading).read(requests.get(), session);
    } else if (known(shown) == most) {
      new MediaTable(reading).read(shown.get(), session, media);
    } else if (known(exchanges) == most) {
      new ExchangesTable(reading).read(exchanges.get(), session);
    } else if (known(order) == most) {
      new RunningOrderTable(reading).read(order.get(), session, media);
    } else {
      new ParticipantsTable(reading)
          .read(participants.get(), session)
          .forEach(row -> reading.keep(row, Optional.of(session.build().id())));
    }
    return true;
  }

  private static int known(Optional<ColumnTable> table) {
    return table.map(ColumnTable::known).orElse(0);
  }
}
