package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.feedback.Questionnaire;
import org.conducteur.text.Inline;

/** The questionnaires of an event, as they will be handed out, with how they are collected. */
final class QuestionnaireSection {
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
    return out.addAll(new FormQuestions(words).of(form.questions())).build();
  }
}
