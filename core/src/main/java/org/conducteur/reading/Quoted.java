package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation with what stands below it.
 *
 * @param content what is quoted
 * @param source what stands below it behind a dash
 */
record Quoted(ImmutableList<SourceBlock> content, Optional<StyledText> source) {

  /** The quotations among blocks one after another; a part that is none has no source. */
  static ImmutableList<Quoted> all(List<SourceBlock> blocks) {
    List<Quoted> out = new ArrayList<>();
    List<SourceBlock> open = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (Styles.is(block, Styles.QUOTE_SOURCE)) {
        out.add(new Quoted(plain(open), source(block)));
        open.clear();
      } else if (Styles.isQuoteBox(block)) {
        close(open, out);
        out.add(ofBox((SourceBlock.Box) block));
      } else {
        open.add(block);
      }
    }
    close(open, out);
    return ImmutableList.copyOf(out);
  }

  private static void close(List<SourceBlock> open, List<Quoted> out) {
    if (!open.isEmpty()) {
      out.add(new Quoted(plain(open), Optional.empty()));
      open.clear();
    }
  }

  private static Quoted ofBox(SourceBlock.Box box) {
    ImmutableList<SourceBlock> cell = box.blocks();
    int last = cell.size() - 1;
    return last >= 0 && source(cell.get(last)).isPresent()
        ? new Quoted(cell.subList(0, last), source(cell.get(last)))
        : new Quoted(cell, Optional.empty());
  }

  private static Optional<StyledText> source(SourceBlock block) {
    StyledText text = Styles.text(block).strip();
    return text.plain().startsWith("\u2014") ? Optional.of(text.from(1).strip()) : Optional.empty();
  }

  /** Content without the style that says that it is quoted, which its home says. */
  private static ImmutableList<SourceBlock> plain(List<SourceBlock> content) {
    return content.stream()
        .map(
            block ->
                Styles.is(block, Styles.QUOTE)
                    ? new SourceBlock.Paragraph(
                        "", ((SourceBlock.Paragraph) block).text(), block.place())
                    : block)
        .collect(ImmutableList.toImmutableList());
  }
}
