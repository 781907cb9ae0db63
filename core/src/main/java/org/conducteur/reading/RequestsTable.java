package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.SessionBuilder;

/** What speakers are to send: what, who, by when. */
final class RequestsTable {
  private final Reading reading;

  RequestsTable(Reading reading) {
    this.reading = reading;
  }

  static Optional<ColumnTable> of(SourceBlock block) {
    return ColumnTable.of(block, Column.REQUEST, Column.TO, Column.DUE, Column.STATE);
  }

  void read(ColumnTable table, SessionBuilder session) {
    ImmutableList.Builder<Request> out = ImmutableList.builder();
    table.lines().forEach(line -> out.add(request(line)));
    session.requests(out.build());
  }

  private Request request(ColumnTable.Line line) {
    List<SourceBlock> what = new ArrayList<>(line.cell(Column.REQUEST));
    Request.Builder request = Request.builder();
    by(what, request);
    if (endsQuietly(what)
        && reading.words().says("request.draft", Styles.text(what.get(what.size() - 1)).plain())) {
      request.draft(true);
      what.remove(what.size() - 1);
    }
    StyledText to = line.words(Column.TO);
    if (!to.isBlank()) {
      request.to(new TalkReading(reading).addressed(to));
    }
    String due = reading.plain(line.words(Column.DUE));
    if (!due.isEmpty()) {
      request.due(reading.dates().deadline(due, Optional.empty()));
    }
    String state = line.words(Column.STATE).plain();
    Optional<RequestState> told = reading.words().constant(RequestState.class, state);
    told.ifPresent(request::state);
    if (told.isEmpty()) {
      what.addAll(line.cell(Column.STATE));
    }
    line.others(Column.REQUEST).ifPresent(what::add);
    return request.what(reading.rich(what)).build();
  }

  private void by(List<SourceBlock> what, Request.Builder request) {
    if (endsQuietly(what)) {
      reading
          .words()
          .sentence("request.by")
          .find(Styles.text(what.get(what.size() - 1)))
          .flatMap(found -> reading.party(found.styled("name"), PartyKind.GROUP))
          .ifPresent(
              who -> {
                request.by(who);
                what.remove(what.size() - 1);
              });
    }
  }

  private static boolean endsQuietly(List<SourceBlock> what) {
    return !what.isEmpty() && CueReading.mayBeQuiet(what.get(what.size() - 1));
  }
}
