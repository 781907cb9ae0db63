package org.conducteur.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.conducteur.reading.Look;
import org.conducteur.reading.Run;
import org.conducteur.reading.StyledText;

/** The words of one block of Markdown, with their looks and notes. */
final class MarkdownInlines {
  /** What the project's own texts mark foreign words with. */
  private static final String LANGUAGE = "lang:";

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:|tel:)\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");
  private static final Pattern LOOK =
      Pattern.compile("</?(?:b|strong|i|em|u|sup|sub|span|small)\\b[^>]*>");

  private final MarkdownNotes notes;
  private final List<Run> runs = new ArrayList<>();

  private MarkdownInlines(MarkdownNotes notes) {
    this.notes = notes;
  }

  static StyledText read(Node block, MarkdownNotes notes) {
    MarkdownInlines inlines = new MarkdownInlines(notes);
    inlines.children(block, Look.PLAIN);
    return StyledText.of(inlines.runs).strip();
  }

  private void children(Node parent, Look look) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, look);
    }
  }

  private void inline(Node node, Look look) {
    if (node instanceof Text text) {
      add(text.getLiteral(), look);
    } else if (node instanceof Code code) {
      add(code.getLiteral(), look);
    } else if (node instanceof SoftLineBreak) {
      add(" ", look);
    } else if (node instanceof HardLineBreak) {
      add("\n", look);
    } else if (node instanceof Emphasis) {
      children(node, new Look(look.bold(), true, look.link(), look.language()));
    } else if (node instanceof StrongEmphasis) {
      children(node, new Look(true, look.italic(), look.link(), look.language()));
    } else if (node instanceof Link link) {
      children(node, linked(look, link.getDestination()));
    } else if (node instanceof HtmlInline html) {
      html(html.getLiteral(), look);
    } else if (node instanceof FootnoteReference reference) {
      runs.add(Run.call(reference.getLabel()));
    } else if (node instanceof InlineFootnote) {
      runs.add(Run.call(notes.inline(node)));
    } else {
      // A picture: its description, which is what a person can read of it.
      children(node, look);
    }
  }

  private void add(String text, Look look) {
    runs.add(Run.of(text, look));
  }

  private static Look linked(Look look, String destination) {
    if (destination.toLowerCase(Locale.ROOT).startsWith(LANGUAGE)) {
      return new Look(
          look.bold(),
          look.italic(),
          look.link(),
          Optional.of(destination.substring(LANGUAGE.length())));
    }
    return ADDRESS.matcher(destination).matches()
        ? new Look(look.bold(), look.italic(), Optional.of(destination), look.language())
        : look;
  }

  /** Tags that only say how text looks are not text; others are kept as they are. */
  private void html(String literal, Look look) {
    if (BREAK.matcher(literal).matches()) {
      add("\n", look);
    } else if (!LOOK.matcher(literal).matches() && !literal.startsWith("<!--")) {
      add(literal, look);
    }
  }
}
