package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import org.conducteur.session.Brief;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;

/** What speakers are told before their session. */
final class BriefsSheet {
  static final String TABLE = "tblBriefs";

  private final EventView view;
  private final SessionRowEdits<Brief> edits =
      new SessionRowEdits<>(
          EventDraft.BRIEFS, row -> new Brief(ImmutableList.of(), RichText.EMPTY));

  private BriefsSheet(EventView view) {
    this.view = view;
  }

  static SheetPlan of(EventView view) {
    return new BriefsSheet(view).plan();
  }

  private SheetPlan plan() {
    return new SheetPlan.OfTable<>(
        view.frame("briefs", PaperSize.A4, 1),
        new TablePlan<>(
                TABLE,
                columns(),
                SessionRow.all(view, Session::briefs),
                row -> Style.BODY,
                ImmutableList.of())
            .of(row -> row.place("briefs"), edits),
        "brief");
  }

  private ImmutableList<ColumnSpec<SessionRow<Brief>>> columns() {
    PeopleWords people = new PeopleWords(view);
    return new Columns<SessionRow<Brief>>(view.words())
        .with(edits.column(22, 32))
        .with(people.column(20, 32, row -> row.element().to()))
        .add(
            "brief",
            Format.TEXT,
            50,
            90,
            row -> Value.text(row.element().text().markdown()),
            c -> c.holding("text", Entry::rich))
        .identifiedBy(SessionRow::id);
  }
}
