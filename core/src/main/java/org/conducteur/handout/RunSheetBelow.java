package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.document.Element;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.session.Session;
import org.conducteur.text.Inline;

/** What a run sheet says across its columns, below the line that it belongs to. */
final class RunSheetBelow {
  private static final ImmutableList<Inline> DOT = Inline.of(" \u00B7 ");

  private final Composing composing;
  private final Words words;
  private final ImmutableList.Builder<Element> lines = ImmutableList.builder();

  RunSheetBelow(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  /** How late a session may be, what is provided for whom, the language that is spoken. */
  RunSheetBelow conditions(Session session) {
    List<ImmutableList<Inline>> conditions =
        new ArrayList<>(new SessionConditions(composing, session).limits());
    session
        .language()
        .map(tag -> words.text("session.language", "language", words.language(tag)))
        .ifPresent(text -> conditions.add(Inline.of(text)));
    muted(joined(conditions));
    muted(new ProvisionLines(words).line(session.provisions()));
    return this;
  }

  private void muted(ImmutableList<Inline> text) {
    if (!text.isEmpty()) {
      lines.add(new Paragraph(ParagraphRole.MUTED, text));
    }
  }

  /** Equipment that has no column. */
  RunSheetBelow others(Trades trades) {
    EquipmentLines equipment = new EquipmentLines(composing);
    String names = trades.others().stream().map(equipment::brief).collect(joining(" \u00B7 "));
    return labelled(words.text("runSheet.others"), SessionPeople.cell(names));
  }

  /** Lines behind the name of their column, on one line if they have no structure of their own. */
  RunSheetBelow labelled(String name, List<Element> content) {
    if (content.isEmpty()) {
      return this;
    }
    String before = words.text("label.value", "label", name, "value", "").stripTrailing();
    List<ImmutableList<Inline>> texts = new ArrayList<>();
    for (Element element : content) {
      if (element instanceof Paragraph paragraph) {
        texts.add(paragraph.content());
      }
    }
    ImmutableList<Inline> label = Prose.strong(before);
    if (texts.size() == content.size()) {
      lines.add(Paragraph.of(Prose.join(Prose.join(label, Inline.of(" ")), joined(texts))));
    } else {
      lines.add(Paragraph.of(label)).addAll(content);
    }
    return this;
  }

  RunSheetBelow addAll(List<Element> more) {
    lines.addAll(more);
    return this;
  }

  private static ImmutableList<Inline> joined(List<ImmutableList<Inline>> texts) {
    ImmutableList<Inline> out = ImmutableList.of();
    for (ImmutableList<Inline> text : texts) {
      out = out.isEmpty() ? text : Prose.join(Prose.join(out, DOT), text);
    }
    return out;
  }

  ImmutableList<Element> lines() {
    return lines.build();
  }

  /** As a row of a table, unless there is nothing to say. */
  void addTo(Grid grid) {
    RunSheetLine.further(grid, ImmutableList.of(), lines());
  }

  /** As a row of a table with a name, unless there is nothing to say. */
  void addTo(Grid grid, String name) {
    RunSheetLine.further(
        grid,
        ImmutableList.of(Paragraph.of(ImmutableList.of(new Inline.Emphasis(Inline.of(name))))),
        lines());
  }
}
