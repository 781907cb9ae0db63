package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A document as the lines that a person sees, each with its style and looks. */
public final class ShownLines {
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private ShownLines() {}

  /**
   * All lines of a document.
   *
   * @param document any document
   * @return its lines in order
   */
  public static ImmutableList<String> of(SourceDocument document) {
    ShownLines shown = new ShownLines();
    shown.addAll(document.blocks());
    return shown.lines.build();
  }

  private void addAll(List<SourceBlock> blocks) {
    blocks.forEach(this::add);
  }

  private void add(SourceBlock block) {
    if (block instanceof SourceBlock.Heading heading) {
      lines.add("#".repeat(heading.level()) + "# " + text(heading.text()));
    } else if (block instanceof SourceBlock.Paragraph paragraph) {
      lines.add(paragraph.style() + "> " + text(paragraph.text()));
    } else if (block instanceof SourceBlock.Item item) {
      lines.add(" ".repeat(item.depth()) + item.marker() + " " + text(item.text()));
    } else if (block instanceof SourceBlock.Table table) {
      table.rows().forEach(row -> row(row));
      lines.add("end of table");
    } else if (block instanceof SourceBlock.Box box) {
      addAll(box.blocks());
      lines.add("end of box");
    } else if (block instanceof SourceBlock.Note note) {
      lines.add("note " + note.label() + " " + text(note.text()));
    } else if (block instanceof SourceBlock.Furniture furniture) {
      lines.add(furniture.kind() + " " + text(furniture.text()));
    }
  }

  private void row(List<ImmutableList<SourceBlock>> row) {
    lines.add("row");
    for (ImmutableList<SourceBlock> cell : row) {
      lines.add("cell");
      addAll(cell);
    }
  }

  /** A text with marks for its looks. */
  static String text(StyledText text) {
    StringBuilder out = new StringBuilder();
    for (Run run : text.runs()) {
      run.note().ifPresent(label -> out.append("[^").append(label).append(']'));
      boolean seen = !run.text().isBlank();
      out.append(seen && run.look().bold() ? "**" : "")
          .append(seen && run.look().italic() ? "_" : "")
          .append(run.text())
          .append(seen && run.look().italic() ? "_" : "")
          .append(seen && run.look().bold() ? "**" : "");
      run.look().link().ifPresent(link -> out.append("(").append(link).append(')'));
      run.look().language().ifPresent(tag -> out.append("{").append(tag).append('}'));
    }
    return out.toString();
  }
}
