package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;
import org.conducteur.time.Tolerance;

/** The texts of each session; a session comes and goes on the run of show alone. */
final class ContentsSheet {
  static final String TABLE = "tblContents";

  private final EventView view;

  private ContentsSheet(EventView view) {
    this.view = view;
  }

  static SheetPlan of(EventView view) {
    return new ContentsSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList<Session> rows =
        view.agenda().byTime().stream().map(Planned::session).collect(toImmutableList());
    return new SheetPlan.OfTable<>(
        view.frame("contents", PaperSize.A3, 1),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, ImmutableList.of())
            .of(row -> Pointer.of("sessions", row.id().value()), new Edits()),
        "session");
  }

  private ImmutableList<ColumnSpec<Session>> columns() {
    Columns<Session> columns =
        new Columns<Session>(view.words())
            .add("session", Format.TEXT, 22, 32, row -> Value.text(row.title()));
    text(columns, "summary", 60, Session::summary);
    text(columns, "contents", 70, Session::contents);
    text(columns, "remarks", 40, Session::remarks);
    text(columns, "notes", 40, Session::notes);
    return columns
        .add(
            "lateStartCondition",
            Format.TEXT,
            16,
            36,
            row -> condition(row.lateStart()),
            c -> c.storing("lateStart/condition", condition("lateStart", Session::lateStart)))
        .add(
            "lateEndCondition",
            Format.TEXT,
            16,
            36,
            row -> condition(row.lateEnd()),
            c -> c.storing("lateEnd/condition", condition("lateEnd", Session::lateEnd)))
        .add(
            "language",
            Format.TEXT,
            9,
            10,
            row -> Value.text(row.language()),
            c -> c.holding("language", Entry::someText))
        .identifiedBy(row -> row.id().value());
  }

  private static void text(
      Columns<Session> columns, String key, int most, Function<Session, RichText> text) {
    columns.add(
        key,
        Format.TEXT,
        20,
        most,
        row -> Value.text(text.apply(row).markdown()),
        c -> c.holding(key, Entry::rich));
  }

  private static Value condition(Optional<Tolerance> tolerance) {
    return Value.text(tolerance.map(late -> late.condition().markdown()));
  }

  /** A condition without a time, which stands on the run of show, means nothing. */
  private static Edit<Session> condition(
      String component, Function<Session, Optional<Tolerance>> tolerance) {
    return (row, cell) ->
        cell.change(
            old ->
                Components.with(
                    old,
                    component,
                    tolerance
                        .apply((Session) old)
                        .map(late -> new Tolerance(late.until(), cell.rich()))));
  }

  /** A row that somebody adds is for a session that the run of show has, or gets. */
  private static final class Edits implements RowEdits<Session> {
    @Override
    public Session add(NewRow<Session> row) {
      Entry cell = row.cell("session");
      var id = cell.at(cell.text()).session();
      return row.draft().sessions().find(one -> one.id().equals(id)).orElseThrow();
    }

    @Override
    public void change(Session row, EventDraft draft, UnaryOperator<Record> change) {
      draft.sessions().change(row, old -> (Session) change.apply(old));
    }

    @Override
    public void remove(Session row, EventDraft draft) {
      // The texts of a session go with it, and it goes where it is planned.
    }
  }
}
