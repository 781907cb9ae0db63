package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;

/** What was asked of speakers before the day. */
final class RequestsSheet {
  static final String TABLE = "tblRequests";

  private final EventView view;
  private final Words words;
  private final SessionRowEdits<Request> edits =
      new SessionRowEdits<>(EventDraft.REQUESTS, row -> Request.builder().build());

  private RequestsSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new RequestsSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList<SessionRow<Request>> rows = SessionRow.all(view, Session::requests);
    long open = rows.stream().filter(row -> row.element().state() == RequestState.OPEN).count();
    return new SheetPlan.OfTable<>(
        view.frame("requests", PaperSize.A4, 1)
            .watching(open == 0 ? Optional.empty() : Optional.of(words.count("watch.open", open))),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, highlights())
            .of(row -> row.place("requests"), edits),
        "request");
  }

  private ImmutableList<ColumnSpec<SessionRow<Request>>> columns() {
    Deadlines deadlines = view.deadlines();
    PeopleWords people = new PeopleWords(view);
    return new Columns<SessionRow<Request>>(words)
        .with(edits.column(22, 36))
        .add(
            "request",
            Format.TEXT,
            30,
            56,
            row -> Value.text(row.element().what().markdown()),
            c -> c.holding("what", Entry::rich))
        .with(people.column(20, 34, row -> row.element().to()))
        .with(deadlines.columns(16, 24, row -> row.element().due()))
        .add(
            "state",
            Format.TEXT,
            12,
            14,
            row -> Value.text(words.of(row.element().state())),
            c ->
                c.onlyOf(Lists.REQUEST_STATES)
                    .requiring("state", cell -> cell.oneOf(RequestState.class)))
        .identifiedBy(SessionRow::id);
  }

  private ImmutableList<Highlight> highlights() {
    String open = Highlight.quoted(words.of(RequestState.OPEN));
    return ImmutableList.of(
        Highlight.cell("dueDate", Overview.isOver("{dueDate}", "{state}=" + open), Manner.ALERT),
        Highlight.row("AND({request}<>\"\",{state}<>" + open + ")", Manner.SETTLED));
  }
}
