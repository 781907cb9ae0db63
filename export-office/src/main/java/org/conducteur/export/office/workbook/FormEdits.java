package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.QuestionnaireId;
import org.conducteur.naming.Folded;

/**
 * Forms and questions that somebody adds, changes, moves and strikes out. A row with a title that
 * no form has begins a new form; without a title it belongs to the form above. Questions come in
 * the order of their rows.
 */
final class FormEdits implements RowEdits<FormRow> {
  private final IdentityHashMap<FormQuestion, Questionnaire> moved = new IdentityHashMap<>();
  private final List<Questionnaire> headless = new ArrayList<>();

  @Override
  public FormRow add(NewRow<FormRow> row) {
    EventDraft draft = row.draft();
    Entry title = row.cell("form");
    Optional<Questionnaire> known =
        title.isBlank() ? row.above().map(this::home) : find(draft, title.text());
    if (!isQuestion(row)) {
      return new FormRow(form(title.text(), row), Optional.empty(), 0);
    }
    Questionnaire form = known.orElseGet(() -> form(title.text(), row));
    FormQuestion question =
        new FormQuestion(
            "", QuestionType.FREE_TEXT, ImmutableList.of(), Optional.empty(), Optional.empty());
    Optional<FormQuestion> above =
        row.above()
            .filter(one -> draft.questionnaires().same(home(one), form))
            .flatMap(FormRow::question);
    Shelf<FormQuestion> questions = draft.questionnaires().inside(form, EventDraft.QUESTIONS);
    questions.add(question, above);
    return new FormRow(form, Optional.of(question), questions.list().size());
  }

  private static boolean isQuestion(NewRow<FormRow> row) {
    return !row.cell("question").isBlank()
        || !row.cell("answerType").isBlank()
        || !row.cell("choices").isBlank();
  }

  private static Questionnaire form(String title, NewRow<FormRow> row) {
    QuestionnaireId id =
        new QuestionnaireId(
            row.id()
                .filter(own -> own.indexOf('/') < 0)
                .orElseGet(() -> row.draft().ids().of(title, "questionnaire")));
    return row.draft().questionnaires().add(Questionnaire.builder(id, title).build());
  }

  private static Optional<Questionnaire> find(EventDraft draft, String title) {
    String folded = Folded.of(title);
    return draft.questionnaires().find(form -> Folded.of(form.title()).equals(folded));
  }

  /** The form that a row belongs to now. */
  private Questionnaire home(FormRow row) {
    return row.question().map(moved::get).orElse(row.form());
  }

  @Override
  public void change(FormRow row, EventDraft draft, UnaryOperator<Record> change) {
    if (row.question().isPresent()) {
      draft
          .questionnaires()
          .inside(home(row), EventDraft.QUESTIONS)
          .change(row.question().get(), old -> (FormQuestion) change.apply(old));
    } else {
      draft.questionnaires().change(row.form(), old -> (Questionnaire) change.apply(old));
    }
  }

  @Override
  public void remove(FormRow row, EventDraft draft) {
    if (row.question().isPresent()) {
      draft.questionnaires().inside(home(row), EventDraft.QUESTIONS).remove(row.question().get());
    } else {
      headless.add(row.form());
    }
  }

  /** A form goes with the last of its rows; rows say the order of forms and of their questions. */
  @Override
  public void arrange(ImmutableList<FormRow> rows, EventDraft draft) {
    ImmutableList<Questionnaire> forms =
        rows.stream().map(this::home).distinct().collect(toImmutableList());
    for (Questionnaire form : headless) {
      if (forms.stream().noneMatch(one -> draft.questionnaires().same(one, form))) {
        draft.questionnaires().remove(form);
      }
    }
    draft.questionnaires().arrange(forms);
    for (Questionnaire form : forms) {
      ImmutableList<FormQuestion> questions =
          rows.stream()
              .filter(row -> draft.questionnaires().same(home(row), form))
              .flatMap(row -> row.question().stream())
              .collect(toImmutableList());
      draft.questionnaires().inside(form, EventDraft.QUESTIONS).arrange(questions);
    }
  }

  /** A title on the row of a form is the form's; on that of a question it names another form. */
  void title(FormRow row, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    if (row.question().isEmpty()) {
      cell.set("title", cell.text());
      return;
    }
    EventDraft draft = cell.draft();
    Questionnaire to =
        find(draft, cell.text())
            .orElseThrow(
                () ->
                    cell.trouble(
                        CellFindings.unknownName(
                            cell.pointer(),
                            cell.place(),
                            cell.text(),
                            "questionnaire",
                            Optional.empty())));
    move(row, to, draft);
  }

  private void move(FormRow row, Questionnaire to, EventDraft draft) {
    FormQuestion question = row.question().orElseThrow();
    if (!draft.questionnaires().same(to, home(row))) {
      Shelf<FormQuestion> from = draft.questionnaires().inside(home(row), EventDraft.QUESTIONS);
      FormQuestion now = from.get(question);
      from.remove(question);
      draft.questionnaires().inside(to, EventDraft.QUESTIONS).adopt(question, now);
      moved.put(question, to);
    }
  }
}
