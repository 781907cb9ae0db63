package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.Exchange;
import org.conducteur.session.SessionBuilder;
import org.conducteur.time.PartialDate;

/** What was said before the event: about what, when, with whom, and what came of it. */
final class ExchangesTable {
  private final Reading reading;

  ExchangesTable(Reading reading) {
    this.reading = reading;
  }

  static Optional<ColumnTable> of(SourceBlock block) {
    return ColumnTable.of(block, Column.SUBJECT, Column.DATE, Column.WITH, Column.OUTCOME);
  }

  void read(ColumnTable table, SessionBuilder session) {
    ImmutableList.Builder<Exchange> out = ImmutableList.builder();
    table.lines().forEach(line -> out.add(exchange(line)));
    session.exchanges(out.build());
  }

  private Exchange exchange(ColumnTable.Line line) {
    List<SourceBlock> outcome = new ArrayList<>(line.cell(Column.OUTCOME));
    String shown = line.words(Column.DATE).plain();
    Optional<PartialDate> date =
        shown.isEmpty() ? Optional.empty() : reading.dates().partial(shown);
    if (date.isEmpty()) {
      outcome.addAll(line.cell(Column.DATE));
    }
    line.others(Column.SUBJECT).ifPresent(outcome::add);
    return new Exchange(
        reading.plain(line.words(Column.SUBJECT)),
        date,
        reading.parties(line.words(Column.WITH), PartyKind.GROUP),
        reading.rich(outcome));
  }
}
