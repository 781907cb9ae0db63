package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Contents;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.text.Inline;

/** The complete booklet of the organisers: one fiche per session, then logistics. */
final class Fiches {
  private Fiches() {}

  static Document compose(Event event, Words words) {
    Composing composing = Composing.of(event, words);
    List<Element> body = new ArrayList<>(Prose.of(event.presentation(), ParagraphRole.LEAD));
    for (Planned planned : composing.agenda().inOrder()) {
      body.addAll(new SessionFiche(composing, planned).elements());
    }
    body.addAll(new LogisticsSection(composing).elements());
    body.addAll(new QuestionnaireSection(composing).elements());
    body.addAll(remarks(composing));
    Optional<Contents> contents =
        body.stream().anyMatch(Heading.class::isInstance)
            ? Optional.of(new Contents(words.text("contents.title"), 1))
            : Optional.empty();
    return new Frame(composing).document(words.text("handout.fiches"), contents, body);
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
            .add(new Heading(1, Inline.of(composing.words().text("section.remarks")), true))
            .addAll(content)
            .build();
  }
}
