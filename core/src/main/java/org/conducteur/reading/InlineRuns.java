package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.text.Inline;

/** The running text of a neutral document as runs, its footnotes numbered as they are called. */
final class InlineRuns {
  private final List<StyledText> notes = new ArrayList<>();

  /** The text of a paragraph. */
  StyledText of(Iterable<? extends Inline> inlines) {
    List<Run> out = new ArrayList<>();
    add(inlines, Look.PLAIN, out);
    return StyledText.of(out);
  }

  /** The footnotes so far; the first is called {@code 1}. */
  ImmutableList<StyledText> notes() {
    return ImmutableList.copyOf(notes);
  }

  private void add(Iterable<? extends Inline> inlines, Look look, List<Run> out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.add(Run.of(text.value(), look));
      } else if (inline instanceof Inline.Code code) {
        out.add(Run.of(code.value(), look));
      } else if (inline instanceof Inline.LineBreak) {
        out.add(Run.of("\n", look));
      } else if (inline instanceof Inline.Footnote note) {
        out.add(Run.call(note(note)));
      } else {
        addMarked(inline, look, out);
      }
    }
  }

  private String note(Inline.Footnote note) {
    int number = notes.size();
    notes.add(StyledText.EMPTY);
    notes.set(number, of(note.note()));
    return Integer.toString(number + 1);
  }

  private void addMarked(Inline inline, Look look, List<Run> out) {
    if (inline instanceof Inline.Strong strong) {
      add(strong.content(), new Look(true, look.italic(), look.link(), look.language()), out);
    } else if (inline instanceof Inline.Emphasis emphasis) {
      add(emphasis.content(), new Look(look.bold(), true, look.link(), look.language()), out);
    } else if (inline instanceof Inline.Link link) {
      Look linked =
          new Look(look.bold(), look.italic(), Optional.of(link.target()), look.language());
      add(link.content(), linked, out);
    } else if (inline instanceof Inline.Foreign foreign) {
      Look abroad =
          new Look(look.bold(), look.italic(), look.link(), Optional.of(foreign.language()));
      add(foreign.content(), abroad, out);
    }
  }
}
