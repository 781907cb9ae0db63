package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Turns what only styles tell into blocks that Markdown has: quotations and headings within. */
final class ProseBlocks {
  /** The level of a heading within a text; which one it had is not shown. */
  private static final int SUBHEADING = 3;

  private final Reading reading;

  ProseBlocks(Reading reading) {
    this.reading = reading;
  }

  ImmutableList<SourceBlock> of(List<? extends SourceBlock> blocks) {
    List<SourceBlock> out = new ArrayList<>();
    List<SourceBlock> quoted = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (Styles.isQuoted(block)) {
        quoted.add(block(block));
        continue;
      }
      close(quoted, out);
      out.add(block(block));
    }
    close(quoted, out);
    return ImmutableList.copyOf(out);
  }

  private static void close(List<SourceBlock> quoted, List<SourceBlock> out) {
    if (!quoted.isEmpty()) {
      out.add(new SourceBlock.Box(ImmutableList.copyOf(quoted), quoted.get(0).place()));
      quoted.clear();
    }
  }

  private SourceBlock block(SourceBlock block) {
    if (block instanceof SourceBlock.Paragraph paragraph) {
      StyledText text = reading.typed(paragraph.text());
      return Styles.is(paragraph, Styles.LABEL)
          ? new SourceBlock.Heading(SUBHEADING, unbold(text), paragraph.place())
          : new SourceBlock.Paragraph(paragraph.style(), text, paragraph.place());
    } else if (block instanceof SourceBlock.Item item) {
      return new SourceBlock.Item(
          item.depth(), item.marker(), reading.typed(item.text()), item.place());
    } else if (block instanceof SourceBlock.Box box) {
      return new SourceBlock.Box(of(box.blocks()), box.place());
    } else if (block instanceof SourceBlock.Heading heading) {
      return new SourceBlock.Heading(
          heading.level(), reading.typed(heading.text()), heading.place());
    }
    return block;
  }

  /** Headings are bold by their style, which is no stress. */
  private static StyledText unbold(StyledText text) {
    if (!text.isBold()) {
      return text;
    }
    List<Run> runs = new ArrayList<>();
    for (Run run : text.runs()) {
      Look look = run.look();
      runs.add(
          run.note().isPresent()
              ? run
              : Run.of(run.text(), new Look(false, look.italic(), look.link(), look.language())));
    }
    return StyledText.of(runs);
  }
}
