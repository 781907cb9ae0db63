package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Contents;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.text.Inline;

/** The complete booklet of the organisers: one fiche per session, then logistics. */
final class Fiches {
  private Fiches() {}

  static Draft compose(Composing composing) {
    Event event = composing.event();
    Words words = composing.words();
    List<Element> body = new ArrayList<>(Prose.of(event.presentation(), ParagraphRole.LEAD));
    for (Planned planned : composing.agenda().inOrder()) {
      body.addAll(new SessionFiche(composing, planned).elements());
    }
    body.addAll(new LogisticsSection(composing).elements());
    body.addAll(new QuestionnaireSection(composing).elements());
    body.addAll(remarks(composing));
    Draft draft = Draft.covered(words.text("handout.fiches"), body);
    return body.stream().anyMatch(Heading.class::isInstance)
        ? draft.contents(new Contents(words.text("contents.title"), 1))
        : draft;
  }

  private static ImmutableList<Element> remarks(Composing composing) {
    Event event = composing.event();
    Section section = new Section(composing.words(), 2);
    section.prose("section.remarks", event.remarks());
    section.prose("section.notes", event.notes());
    ImmutableList<Element> content = section.elements();
    return content.isEmpty()
        ? content
        : ImmutableList.<Element>builder()
            .add(
                new Heading(
                    1,
                    Inline.of(composing.words().text("section.remarks")),
                    !composing.options().continuous()))
            .addAll(content)
            .build();
  }
}
