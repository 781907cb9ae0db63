package org.conducteur.reading;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.text.RichText;

/** What fiches show of a questionnaire: not how many lines there are, nor what a scale is. */
record ToldForm(
    BiConsumer<String, Object> tell, Function<RichText, String> text, UnaryOperator<String> set) {
  void tell(Questionnaire form) {
    tell.accept("form", set.apply(form.title()) + form.anonymous());
    tell.accept("instructions", text.apply(form.instructions()));
    tell.accept("collection", text.apply(form.collection()));
    for (FormQuestion question : form.questions()) {
      tell.accept("asks", set.apply(question.label()) + question.multiple());
      // Choices that are completed by hand come after the others.
      question.choices().stream()
          .filter(choice -> !choice.other())
          .forEach(choice -> tell.accept("choice", set.apply(choice.label())));
      question.choices().stream()
          .filter(choice -> choice.other())
          .forEach(choice -> tell.accept("other choice", set.apply(choice.label())));
    }
  }
}
