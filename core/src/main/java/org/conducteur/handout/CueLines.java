package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.session.Cue;
import org.conducteur.text.Inline;

/** What the crew does, a line for each cue: "Lumière : noir salle". */
final class CueLines {
  private final Words words;

  CueLines(Words words) {
    this.words = words;
  }

  ImmutableList<Element> lines(List<Cue> cues, ParagraphRole role) {
    return cues.stream().map(cue -> new Paragraph(role, line(cue))).collect(toImmutableList());
  }

  private ImmutableList<Inline> line(Cue cue) {
    String label = words.text("label.value", "label", words.of(cue.kind()), "value", "");
    return Prose.join(Inline.of(label), cue.text().inlines());
  }
}
