package org.conducteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Blocks as Markdown: paragraphs, nested lists, quotations; tables row by row. */
final class MarkdownBlocks {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

  private final MarkdownWriting lines;
  private final StringBuilder out = new StringBuilder();

  /** The columns at which the texts of the open lists begin. */
  private final List<Integer> indents = new ArrayList<>();

  MarkdownBlocks(MarkdownWriting lines) {
    this.lines = lines;
  }

  String write(List<? extends SourceBlock> blocks) {
    blocks.forEach(this::add);
    return out.toString().strip();
  }

  private void add(SourceBlock block) {
    if (block instanceof SourceBlock.Item item) {
      item(item);
      return;
    }
    indents.clear();
    if (block instanceof SourceBlock.Paragraph paragraph) {
      paragraph(lines.line(paragraph.text()));
    } else if (block instanceof SourceBlock.Heading heading) {
      paragraph(
          "#".repeat(Math.max(1, Math.min(6, heading.level())))
              + " "
              + lines.line(heading.text()).replace("\n", " "));
    } else if (block instanceof SourceBlock.Box box) {
      paragraph(new MarkdownBlocks(lines).write(box.blocks()).replaceAll("(?m)^", "> "));
    } else if (block instanceof SourceBlock.Table table) {
      table.rows().forEach(this::row);
    } else if (block instanceof SourceBlock.Note note) {
      paragraph(lines.line(note.text()));
    } else if (block instanceof SourceBlock.Furniture furniture) {
      paragraph(lines.line(furniture.text()));
    }
  }

  private void paragraph(String text) {
    if (!out.isEmpty()) {
      out.append("\n\n");
    }
    out.append(text);
  }

  private void item(SourceBlock.Item item) {
    boolean goesOn = !indents.isEmpty();
    int depth =
        Math.min(item.depth(), item.marker().isEmpty() ? indents.size() - 1 : indents.size());
    if (depth < 0) {
      paragraph(lines.line(item.text()));
      return;
    }
    while (indents.size() > depth + (item.marker().isEmpty() ? 1 : 0)) {
      indents.remove(indents.size() - 1);
    }
    if (item.marker().isEmpty()) {
      out.append("\n\n").append(indented(lines.line(item.text()), indents.get(depth)));
      return;
    }
    String marker = NUMBER.matcher(item.marker()).matches() ? item.marker() + " " : "- ";
    int at = indents.isEmpty() ? 0 : indents.get(indents.size() - 1);
    if (!out.isEmpty()) {
      out.append(goesOn ? "\n" : "\n\n");
    }
    out.append(" ".repeat(at)).append(marker);
    out.append(indented(lines.line(item.text()), at + marker.length()).stripLeading());
    indents.add(at + marker.length());
  }

  private static String indented(String text, int by) {
    return " ".repeat(by) + text.replace("\n", "\n" + " ".repeat(by));
  }

  /** Rich texts have no tables: a row is a line, its cells apart. */
  private void row(List<? extends List<SourceBlock>> cells) {
    List<String> texts = new ArrayList<>();
    for (List<SourceBlock> cell : cells) {
      if (!cell.isEmpty()) {
        texts.add(new MarkdownBlocks(lines).write(cell).replaceAll("\\s*\n\\s*", " "));
      }
    }
    if (!texts.isEmpty()) {
      paragraph(String.join(" | ", texts));
    }
  }
}
