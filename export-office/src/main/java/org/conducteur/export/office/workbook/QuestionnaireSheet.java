package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.style.PaperSize;
import org.conducteur.text.RichText;

/** The forms for the public: a row for each form, and below it one for each question. */
final class QuestionnaireSheet {
  static final String TABLE = "tblQuestionnaires";

  private final EventView view;
  private final Words words;
  private final FormEdits edits = new FormEdits();

  private QuestionnaireSheet(EventView view) {
    this.view = view;
    words = view.words();
  }

  static SheetPlan of(EventView view) {
    return new QuestionnaireSheet(view).plan();
  }

  private SheetPlan plan() {
    ImmutableList.Builder<FormRow> rows = ImmutableList.builder();
    for (Questionnaire form : view.event().questionnaires()) {
      rows.add(new FormRow(form, Optional.empty(), 0));
      for (int i = 0; i < form.questions().size(); i++) {
        rows.add(new FormRow(form, Optional.of(form.questions().get(i)), i + 1));
      }
    }
    return new SheetPlan.OfTable<>(
        view.frame("questionnaire", PaperSize.A3, 1),
        new TablePlan<>(
                TABLE,
                columns(),
                rows.build(),
                row -> row.question().isPresent() ? Style.BODY : Style.STRONG,
                ImmutableList.of())
            .of(FormRow::place, edits),
        "order");
  }

  private ImmutableList<ColumnSpec<FormRow>> columns() {
    return new Columns<FormRow>(words)
        .add(
            "form",
            Format.TEXT,
            18,
            28,
            row -> Value.text(row.form().title()),
            c -> c.leading().storing("", edits::title))
        // The order is that of the rows: who inserts one need not count anew.
        .add("order", Format.MARK, 6, 6, this::order, c -> c.storing("", (row, cell) -> {}))
        .add(
            "question",
            Format.TEXT,
            34,
            56,
            row -> Value.text(row.question().map(FormQuestion::label)),
            ofQuestion("label", Entry::text))
        .add(
            "answerType",
            Format.TEXT,
            14,
            18,
            row -> Value.text(row.question().map(q -> words.of(q.type()))),
            c ->
                c.onlyOf(Lists.QUESTION_TYPES)
                    .storing(
                        "type",
                        (row, cell) -> {
                          if (!cell.isBlank()) {
                            set(row, cell, "type", cell.oneOf(QuestionType.class));
                          }
                        }))
        .add(
            "choices",
            Format.TEXT,
            24,
            46,
            row -> Value.text(row.question().map(ChoiceLines::of)),
            c ->
                c.storing(
                    "choices",
                    (row, cell) -> set(row, cell, "choices", ChoiceLines.read(cell, choices(row)))))
        .add(
            "several",
            Format.MARK,
            10,
            10,
            row -> Value.text(several(row)),
            c -> ofQuestion("multiple", Entry::someFlag).apply(c.offering(Lists.YES_NO)))
        .add(
            "lines",
            Format.COUNT,
            8,
            8,
            row -> Value.number(row.question().flatMap(FormQuestion::lines)),
            ofQuestion("lines", Entry::count))
        .add(
            "anonymous",
            Format.MARK,
            10,
            10,
            row -> view.mark(row.question().isEmpty() && row.form().anonymous()),
            c -> ofForm("anonymous", Entry::flag).apply(c.offering(Lists.YES)))
        .add(
            "instructions",
            Format.TEXT,
            22,
            40,
            row -> ofForm(row, Questionnaire::instructions),
            ofForm("instructions", Entry::rich))
        .add(
            "collection",
            Format.TEXT,
            22,
            40,
            row -> ofForm(row, Questionnaire::collection),
            ofForm("collection", Entry::rich))
        .identifiedBy(FormRow::id);
  }

  private static UnaryOperator<ColumnSpec<FormRow>> ofQuestion(
      String path, Function<Entry, ?> read) {
    return column -> column.storing(path, (row, cell) -> set(row, cell, path, read.apply(cell)));
  }

  private static void set(FormRow row, Entry cell, String path, Object value) {
    if (row.question().isEmpty()) {
      throw cell.notHere();
    }
    cell.set(path, value);
  }

  private static UnaryOperator<ColumnSpec<FormRow>> ofForm(String path, Function<Entry, ?> read) {
    return column ->
        column.storing(
            path,
            (row, cell) -> {
              if (row.question().isPresent()) {
                throw cell.notHere();
              }
              cell.set(path, read.apply(cell));
            });
  }

  private static Value ofForm(FormRow row, Function<Questionnaire, RichText> text) {
    return row.question().isPresent() ? Value.NONE : Value.text(text.apply(row.form()).markdown());
  }

  private Value order(FormRow row) {
    return row.question().isPresent() ? Value.number(row.number()) : Value.NONE;
  }

  private static ImmutableList<Choice> choices(FormRow row) {
    return row.question().map(FormQuestion::choices).orElse(ImmutableList.of());
  }

  private String several(FormRow row) {
    return row.question()
        .flatMap(FormQuestion::multiple)
        .map(several -> words.text(several ? "yes" : "no"))
        .orElse("");
  }
}
