package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.session.Prompt;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;

/** Questions that are kept ready, with whom they are for and when they are put. */
final class PromptsSheet {
  static final String TABLE = "tblPrompts";

  private final EventView view;
  private final SessionRowEdits<Prompt> edits =
      new SessionRowEdits<>(
          EventDraft.PROMPTS,
          row -> new Prompt(RichText.EMPTY, Optional.empty(), ImmutableList.of(), RichText.EMPTY));

  private PromptsSheet(EventView view) {
    this.view = view;
  }

  static SheetPlan of(EventView view) {
    return new PromptsSheet(view).plan();
  }

  private SheetPlan plan() {
    return new SheetPlan.OfTable<>(
        view.frame("prompts", PaperSize.A4, 1),
        new TablePlan<>(
                TABLE,
                columns(),
                SessionRow.all(view, Session::prompts),
                row -> Style.BODY,
                ImmutableList.of())
            .of(row -> row.place("prompts"), edits),
        "prompt");
  }

  private ImmutableList<ColumnSpec<SessionRow<Prompt>>> columns() {
    PeopleWords people = new PeopleWords(view);
    return new Columns<SessionRow<Prompt>>(view.words())
        .with(edits.column(22, 32))
        .add(
            "prompt",
            Format.TEXT,
            34,
            62,
            row -> Value.text(row.element().text().markdown()),
            c -> c.holding("text", Entry::rich))
        .add(
            "by",
            Format.TEXT,
            16,
            24,
            row -> Value.text(row.element().by().map(view.directory()::name)),
            c -> c.offering(Lists.PEOPLE).holding("by", Entry::party))
        .with(people.column(18, 28, row -> row.element().to()))
        .add(
            "condition",
            Format.TEXT,
            20,
            40,
            row -> Value.text(row.element().condition().markdown()),
            c -> c.holding("condition", Entry::rich))
        .identifiedBy(SessionRow::id);
  }
}
