package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.export.office.workbook.Highlight.Manner;
import org.conducteur.session.Request;
import org.conducteur.session.RequestState;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;

/** What was asked of speakers before the day. */
final class RequestsSheet {
  static final String TABLE = "tblRequests";

  private record RequestRow(Session session, Request request, int position) {}

  private final EventView view;
  private final Words words;

  private RequestsSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new RequestsSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList.Builder<RequestRow> rows = ImmutableList.builder();
    long open = 0;
    for (Planned planned : view.agenda().byTime()) {
      Session session = planned.session();
      for (int i = 0; i < session.requests().size(); i++) {
        rows.add(new RequestRow(session, session.requests().get(i), i));
        open += session.requests().get(i).state() == RequestState.OPEN ? 1 : 0;
      }
    }
    return new SheetPlan.OfTable<>(
        view.frame("requests", PaperSize.A4, 1)
            .watching(open == 0 ? Optional.empty() : Optional.of(words.count("watch.open", open))),
        new TablePlan<>(TABLE, columns(), rows.build(), row -> Style.BODY, highlights()),
        "request");
  }

  private ImmutableList<ColumnSpec<RequestRow>> columns() {
    Deadlines deadlines = view.deadlines();
    PeopleWords people = new PeopleWords(view);
    return new Columns<RequestRow>(words)
        .add("session", Format.TEXT, 22, 36, row -> Value.text(row.session().title()))
        .add("request", Format.TEXT, 30, 56, row -> Value.text(RichLines.of(row.request().what())))
        .add(
            "to",
            Format.TEXT,
            20,
            34,
            row -> Value.text(people.addressees(row.request().to())),
            c -> c.offering(Lists.PEOPLE))
        .add("due", Format.TEXT, 16, 24, row -> deadlines.asWords(row.request().due()))
        .add("dueDate", Format.DATE, 17, 17, row -> deadlines.asDate(row.request().due()))
        .add(
            "state",
            Format.TEXT,
            12,
            14,
            row -> Value.text(words.of(row.request().state())),
            c -> c.onlyOf(Lists.REQUEST_STATES))
        .identifiedBy(row -> row.session().id().value() + "/" + row.position());
  }

  private ImmutableList<Highlight> highlights() {
    String open = Highlight.quoted(words.of(RequestState.OPEN));
    return ImmutableList.of(
        Highlight.cell("dueDate", Overview.isOver("{dueDate}", "{state}=" + open), Manner.ALERT),
        Highlight.row("AND({request}<>\"\",{state}<>" + open + ")", Manner.SETTLED));
  }
}
