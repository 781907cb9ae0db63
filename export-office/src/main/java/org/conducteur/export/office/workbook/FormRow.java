package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.id.Pointer;

/**
 * A form for the public, or one of its questions.
 *
 * @param form the form
 * @param question the question; nothing for the row of the form itself
 * @param number the place of the question in its form, from 1; 0 for the form itself
 */
record FormRow(Questionnaire form, Optional<FormQuestion> question, int number) {
  FormRow {
    requireNonNull(form, "form");
    requireNonNull(question, "question");
  }

  /** What the hidden column says of it. */
  String id() {
    return form.id().value() + "/" + number;
  }

  Pointer place() {
    Pointer whole = Pointer.of("questionnaires", form.id().value());
    return question.isPresent() ? whole.then("questions", number - 1) : whole;
  }
}
