package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.style.PaperSize;

/** The forms for the public: a row for each form, and below it one for each question. */
final class QuestionnaireSheet {
  static final String TABLE = "tblQuestionnaires";

  private record FormRow(Questionnaire form, Optional<FormQuestion> question, int number) {}

  private final EventView view;
  private final Words words;

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
        view.frame("questionnaire", PaperSize.A4, 1),
        new TablePlan<>(
            TABLE,
            columns(),
            rows.build(),
            row -> row.question().isPresent() ? Style.BODY : Style.STRONG,
            ImmutableList.of()),
        "order");
  }

  private ImmutableList<ColumnSpec<FormRow>> columns() {
    return new Columns<FormRow>(words)
        .add(
            "form", Format.TEXT, 18, 28, row -> Value.text(row.form().title()), ColumnSpec::leading)
        .add("order", Format.MARK, 6, 6, this::order)
        .add("question", Format.TEXT, 34, 56, row -> Value.text(question(row)))
        .add(
            "answerType",
            Format.TEXT,
            14,
            18,
            row -> Value.text(row.question().map(q -> words.of(q.type()))),
            c -> c.onlyOf(Lists.QUESTION_TYPES))
        .add("choices", Format.TEXT, 24, 46, row -> Value.text(choices(row)))
        .add("several", Format.MARK, 10, 10, row -> Value.text(several(row)))
        .add(
            "lines",
            Format.COUNT,
            8,
            8,
            row -> Value.number(row.question().flatMap(FormQuestion::lines)))
        .identifiedBy(row -> row.form().id().value() + "/" + row.number());
  }

  private Value order(FormRow row) {
    return row.question().isPresent() ? Value.number(row.number()) : Value.NONE;
  }

  private String question(FormRow row) {
    if (row.question().isPresent()) {
      return row.question().get().label();
    }
    List<String> lines = new ArrayList<>();
    if (row.form().anonymous()) {
      lines.add(words.text("anonymous"));
    }
    lines.add(RichLines.of(row.form().instructions()));
    lines.add(RichLines.of(row.form().collection()));
    return lines.stream().filter(line -> !line.isEmpty()).collect(joining("\n"));
  }

  private String choices(FormRow row) {
    return row.question().stream()
        .flatMap(question -> question.choices().stream())
        .map(this::choice)
        .collect(joining("\n"));
  }

  private String choice(Choice choice) {
    return "• " + choice.label() + (choice.other() ? " ……" : "");
  }

  private String several(FormRow row) {
    return row.question()
        .flatMap(FormQuestion::multiple)
        .map(several -> words.text(several ? "yes" : "no"))
        .orElse("");
  }
}
