package org.conducteur.export.office.workbook;

import java.util.ArrayList;
import java.util.List;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/**
 * Rich text as the lines of a cell: list items with a bullet and indented by level, the address
 * behind a link, footnotes in brackets at their place.
 */
final class RichLines {
  private static final String INDENT = "   ";

  private final List<String> lines = new ArrayList<>();

  private RichLines() {}

  static String of(RichText text) {
    RichLines lines = new RichLines();
    lines.addBlocks(text.blocks(), "");
    return String.join("\n", lines.lines);
  }

  private void addBlocks(List<Block> blocks, String indent) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        addLine(indent, inline(paragraph.content()));
      } else if (block instanceof Block.Subheading heading) {
        addLine(indent, inline(heading.content()));
      } else if (block instanceof Block.Quotation quotation) {
        addBlocks(quotation.content(), indent);
      } else if (block instanceof Block.Items items) {
        addItems(items, indent);
      }
    }
  }

  private void addItems(Block.Items items, String indent) {
    int number = 0;
    for (List<Block> item : items.items()) {
      number++;
      RichLines inner = new RichLines();
      inner.addBlocks(item, "");
      String marker = items.ordered() ? number + ". " : "• ";
      String lead = indent + marker;
      if (inner.lines.isEmpty()) {
        lines.add(lead.stripTrailing());
      }
      for (String line : inner.lines) {
        lines.add(lead + line);
        lead = indent + INDENT;
      }
    }
  }

  private void addLine(String indent, String text) {
    lines.add(indent + text.replace("\n", "\n" + indent));
  }

  static String inline(Iterable<? extends Inline> inlines) {
    StringBuilder out = new StringBuilder();
    append(inlines, out);
    return out.toString();
  }

  private static void append(Iterable<? extends Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Code code) {
        out.append(code.value());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        append(emphasis.content(), out);
      } else if (inline instanceof Inline.Strong strong) {
        append(strong.content(), out);
      } else if (inline instanceof Inline.Foreign foreign) {
        append(foreign.content(), out);
      } else if (inline instanceof Inline.Link link) {
        appendLink(link, out);
      } else if (inline instanceof Inline.Footnote note) {
        out.append(" [").append(inline(note.note())).append(']');
      } else if (inline instanceof Inline.LineBreak) {
        out.append('\n');
      }
    }
  }

  private static void appendLink(Inline.Link link, StringBuilder out) {
    String words = inline(link.content());
    out.append(words);
    if (!words.equals(link.target())) {
      out.append(words.isEmpty() ? "" : " ").append('(').append(link.target()).append(')');
    }
  }
}
