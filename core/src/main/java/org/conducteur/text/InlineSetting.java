package org.conducteur.text;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * Sets running text: quotation marks over the whole of it, spaces and signs piece by piece. Code,
 * bare links and foreign words count as one character that is no mark; footnotes as none.
 */
final class InlineSetting {
  private static final char OPAQUE = '\uFFFC';

  private final Locale language;
  private final String quoted;

  /** Where in {@link #quoted} the next piece begins. */
  private int at;

  private InlineSetting(Locale language, String quoted) {
    this.language = language;
    this.quoted = quoted;
  }

  static ImmutableList<Inline> of(ImmutableList<Inline> inlines, Locale language) {
    StringBuilder flat = new StringBuilder();
    flatten(inlines, flat);
    InlineSetting setting =
        new InlineSetting(language, Typography.quoted(flat.toString(), language));
    return setting.all(inlines);
  }

  private static void flatten(ImmutableList<Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        flatten(emphasis.content(), out);
      } else if (inline instanceof Inline.Strong strong) {
        flatten(strong.content(), out);
      } else if (inline instanceof Inline.Link link && !isBare(link)) {
        flatten(link.content(), out);
      } else if (!(inline instanceof Inline.Footnote)) {
        out.append(inline instanceof Inline.LineBreak ? '\n' : OPAQUE);
      }
    }
  }

  private static boolean isBare(Inline.Link link) {
    return Inline.plain(link.content()).equals(link.target());
  }

  private ImmutableList<Inline> all(ImmutableList<Inline> inlines) {
    ImmutableList.Builder<Inline> out = ImmutableList.builderWithExpectedSize(inlines.size());
    inlines.forEach(inline -> out.add(set(inline)));
    return out.build();
  }

  private Inline set(Inline inline) {
    if (inline instanceof Inline.Text text) {
      int from = at;
      at += text.value().length();
      return new Inline.Text(Typography.spaced(quoted.substring(from, at), language));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(all(emphasis.content()));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(all(strong.content()));
    } else if (inline instanceof Inline.Link link && !isBare(link)) {
      return new Inline.Link(link.target(), all(link.content()));
    }
    if (inline instanceof Inline.Footnote note) {
      return new Inline.Footnote(of(note.note(), language));
    }
    at++;
    if (inline instanceof Inline.Foreign foreign) {
      Locale there = Locale.forLanguageTag(foreign.language());
      return new Inline.Foreign(foreign.language(), of(foreign.content(), there));
    }
    return inline;
  }
}
