package org.conducteur.manuscript;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.conducteur.reading.Run;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/**
 * Blocks as short lines that tests can show: {@code P text}, {@code I1 ✓ text}, {@code T0 a | b}.
 */
public final class ShownBlocks {
  private ShownBlocks() {}

  public static List<String> of(List<? extends SourceBlock> blocks) {
    return blocks.stream().map(ShownBlocks::of).toList();
  }

  private static String of(SourceBlock block) {
    if (block instanceof SourceBlock.Heading heading) {
      return "H" + heading.level() + " " + text(heading.text());
    } else if (block instanceof SourceBlock.Paragraph paragraph) {
      return "P " + text(paragraph.text());
    } else if (block instanceof SourceBlock.Item item) {
      return "I" + item.depth() + " " + item.marker() + " " + text(item.text());
    } else if (block instanceof SourceBlock.Note note) {
      return "N" + note.label() + " " + text(note.text());
    } else if (block instanceof SourceBlock.Furniture furniture) {
      return "F " + furniture.kind() + " " + text(furniture.text());
    } else if (block instanceof SourceBlock.Box box) {
      return "B{" + String.join("; ", of(box.blocks())) + "}";
    }
    SourceBlock.Table table = (SourceBlock.Table) block;
    return "T"
        + table.headers()
        + table.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> String.join("; ", of(cell)))
                        .collect(joining(" | ", " [", "]")))
            .collect(joining());
  }

  private static String text(StyledText text) {
    return text.runs().stream().map(ShownBlocks::run).collect(joining()).replace("\n", "⏎");
  }

  private static String run(Run run) {
    if (run.note().isPresent()) {
      return "^" + run.note().get();
    }
    String shown = run.look().link().map(link -> "<" + run.text() + ">").orElse(run.text());
    shown = run.look().language().map(tag -> "{" + tag + ":" + run.text() + "}").orElse(shown);
    shown = run.look().italic() ? "/" + shown + "/" : shown;
    return run.look().bold() ? "*" + shown + "*" : shown;
  }
}
