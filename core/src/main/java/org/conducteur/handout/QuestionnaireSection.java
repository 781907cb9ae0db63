package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.WritingLines;
import org.conducteur.feedback.Choice;
import org.conducteur.feedback.FormQuestion;
import org.conducteur.feedback.QuestionType;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.text.Inline;

/** The questionnaires of an event, as they will be handed out. */
final class QuestionnaireSection {
  private static final int LINES_FOR_WORDS = 2;
  private static final int LINES_FOR_TEXT = 4;
  private static final int MOST_LINES = 40;

  private final Words words;
  private final Composing composing;

  QuestionnaireSection(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  ImmutableList<Element> elements() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    composing.event().questionnaires().forEach(form -> out.addAll(form(form)));
    return out.build();
  }

  private ImmutableList<Element> form(Questionnaire form) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Heading(1, Inline.of(form.title()), true));
    if (form.anonymous()) {
      out.add(new Paragraph(ParagraphRole.LEAD, Inline.of(words.text("form.anonymous"))));
    }
    out.addAll(Prose.of(form.collection(), ParagraphRole.MUTED));
    out.addAll(Prose.of(form.instructions()));
    int number = 0;
    for (FormQuestion question : form.questions()) {
      number++;
      out.addAll(question(number, question));
    }
    return out.build();
  }

  private ImmutableList<Element> question(int number, FormQuestion question) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    String label = words.text("form.question", "number", number, "label", question.label());
    String several =
        question
            .multiple()
            .map(many -> " (" + words.text(many ? "form.several" : "form.single") + ")")
            .orElse("");
    out.add(new Paragraph(ParagraphRole.LABEL, Inline.of(label + several)));
    if (!question.choices().isEmpty()) {
      out.add(
          new ItemList(
              ListMarker.BOX,
              question.choices().stream().map(this::choice).collect(toImmutableList())));
    }
    int lines = lines(question);
    if (lines > 0) {
      out.add(new WritingLines(question.label(), lines));
    }
    return out.build();
  }

  private ListItem choice(Choice choice) {
    return ListItem.of(
        Inline.of(
            choice.other() ? words.text("form.other", "label", choice.label()) : choice.label()));
  }

  private static int lines(FormQuestion question) {
    int usual =
        question.type() == QuestionType.FREE_WORDS
            ? LINES_FOR_WORDS
            : question.type() == QuestionType.FREE_TEXT ? LINES_FOR_TEXT : 0;
    return Math.max(0, Math.min(MOST_LINES, question.lines().orElse(usual)));
  }
}
