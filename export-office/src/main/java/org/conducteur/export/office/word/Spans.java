package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.text.Inline;

/** Flattens nested inlines into spans, with clean text and one direction each. */
final class Spans {
  private static final String UNDETERMINED = "und";

  private final ImmutableList.Builder<Span> out = ImmutableList.builder();
  private final boolean rightToLeft;
  private final boolean insideNote;

  private Spans(boolean rightToLeft, boolean insideNote) {
    this.rightToLeft = rightToLeft;
    this.insideNote = insideNote;
  }

  static ImmutableList<Span> of(List<Inline> inlines) {
    Spans spans = new Spans(Direction.isRightToLeft(Inline.plain(inlines)), false);
    spans.addAll(inlines, Span.Look.PLAIN);
    return spans.out.build();
  }

  static ImmutableList<Span> of(String text) {
    return of(Inline.of(text));
  }

  private void addAll(List<Inline> inlines, Span.Look look) {
    for (Inline inline : inlines) {
      add(inline, look);
    }
  }

  private void add(Inline inline, Span.Look look) {
    if (inline instanceof Inline.Text text) {
      addWords(text.value(), look);
    } else if (inline instanceof Inline.Code code) {
      addWords(code.value(), look.withCode());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      addAll(emphasis.content(), look.withEmphasis());
    } else if (inline instanceof Inline.Strong strong) {
      addAll(strong.content(), look.withStrong());
    } else if (inline instanceof Inline.Foreign foreign) {
      addAll(foreign.content(), knownLanguage(foreign).map(look::withLanguage).orElse(look));
    } else if (inline instanceof Inline.Link link) {
      addAll(link.content(), LinkTarget.of(link.target()).map(look::withLink).orElse(look));
    } else if (inline instanceof Inline.Footnote footnote) {
      addNote(footnote, look);
    } else if (inline instanceof Inline.LineBreak) {
      out.add(new Span.Break());
    }
  }

  private static Optional<String> knownLanguage(Inline.Foreign foreign) {
    String tag = Locale.forLanguageTag(foreign.language()).toLanguageTag();
    return tag.equals(UNDETERMINED) ? Optional.empty() : Optional.of(tag);
  }

  /** Word knows no note of a note: its text follows in brackets. */
  private void addNote(Inline.Footnote footnote, Span.Look look) {
    if (insideNote) {
      addWords(" (", look);
      addAll(footnote.note(), look);
      addWords(")", look);
      return;
    }
    Spans note = new Spans(Direction.isRightToLeft(Inline.plain(footnote.note())), true);
    note.addAll(footnote.note(), Span.Look.PLAIN);
    out.add(new Span.Note(note.out.build(), note.rightToLeft));
  }

  private void addWords(String raw, Span.Look look) {
    String text = XmlText.clean(raw);
    if (text.isEmpty()) {
      return;
    }
    if (!rightToLeft && !Direction.mayTurn(text)) {
      addScripts(text, look);
      return;
    }
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int run = 0; run < bidi.getRunCount(); run++) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      addScripts(part, look.withRightToLeft(bidi.getRunLevel(run) % 2 == 1));
    }
  }

  /** Words of one direction, divided where the script changes. */
  private void addScripts(String text, Span.Look look) {
    if (!Script.mayBeIn(text)) {
      out.add(new Span.Words(text, look));
      return;
    }
    int start = 0;
    Optional<Script> current = Script.of(text.codePointAt(0));
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      Optional<Script> script = Script.continues(c) ? current : Script.of(c);
      if (!script.equals(current)) {
        out.add(new Span.Words(text.substring(start, i), look.withScript(current)));
        start = i;
        current = script;
      }
    }
    out.add(new Span.Words(text.substring(start), look.withScript(current)));
  }
}
