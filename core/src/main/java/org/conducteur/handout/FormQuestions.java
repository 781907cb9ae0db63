package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Element;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.WritingLines;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.text.Inline;

/** The questions of a form with boxes to tick and lines to write on. */
final class FormQuestions {
  private static final int LINES_FOR_WORDS = 2;
  private static final int LINES_FOR_TEXT = 4;
  private static final int MOST_LINES = 40;

  /** A choice of more letters gets a line of its own. */
  private static final int SHORT_CHOICE = 40;

  private final Words words;

  FormQuestions(Words words) {
    this.words = words;
  }

  ImmutableList<Element> of(List<FormQuestion> questions) {
    return of(questions, 0);
  }

  /**
   * All questions.
   *
   * @param more lines to add where people write and nobody said how many there are
   */
  ImmutableList<Element> of(List<FormQuestion> questions, int more) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (int i = 0; i < questions.size(); i++) {
      out.addAll(question(i + 1, questions.get(i), more));
    }
    return out.build();
  }

  /** Whether a question may have more lines to write on than usual. */
  static boolean isElastic(FormQuestion question) {
    return question.lines().isEmpty() && usualLines(question) > 0;
  }

  private ImmutableList<Element> question(int number, FormQuestion question, int more) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    String label = words.text("form.question", "number", number, "label", question.label());
    String several =
        question
            .multiple()
            .map(many -> " (" + words.text(many ? "form.several" : "form.single") + ")")
            .orElse("");
    out.add(new Paragraph(ParagraphRole.LABEL, Inline.of(label + several)));
    out.addAll(choices(question));
    int lines = question.lines().orElse(usualLines(question) + (isElastic(question) ? more : 0));
    if (lines > 0) {
      out.add(new WritingLines(question.label(), Math.min(MOST_LINES, lines)));
    }
    return out.build();
  }

  /** Short choices stand beside one another; what is completed by hand comes below them. */
  private ImmutableList<Element> choices(FormQuestion question) {
    List<Choice> plain = question.choices().stream().filter(choice -> !choice.other()).toList();
    List<Choice> others = question.choices().stream().filter(Choice::other).toList();
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    if (plain.size() > 1 && plain.stream().allMatch(FormQuestions::isShort)) {
      out.add(
          new ChoiceRow(
              question.label(), plain.stream().map(Choice::label).collect(toImmutableList())));
    } else if (!plain.isEmpty()) {
      out.add(boxes(plain));
    }
    if (!others.isEmpty()) {
      out.add(boxes(others));
    }
    return out.build();
  }

  private static boolean isShort(Choice choice) {
    return choice.label().length() <= SHORT_CHOICE;
  }

  private ItemList boxes(List<Choice> choices) {
    return new ItemList(
        ListMarker.BOX,
        choices.stream()
            .map(
                choice ->
                    choice.other()
                        ? words.text("form.other", "label", choice.label())
                        : choice.label())
            .map(text -> ListItem.of(Inline.of(text)))
            .collect(toImmutableList()));
  }

  private static int usualLines(FormQuestion question) {
    return question.type() == QuestionType.FREE_WORDS
        ? LINES_FOR_WORDS
        : question.type() == QuestionType.FREE_TEXT ? LINES_FOR_TEXT : 0;
  }
}
