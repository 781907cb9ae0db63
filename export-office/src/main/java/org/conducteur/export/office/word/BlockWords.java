package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.conducteur.document.ScheduleBlock;
import org.conducteur.text.Inline;

/** The words of a block of a schedule: as many as it has room for. */
final class BlockWords {
  /** Six points, in half points: below, nothing is read. */
  private static final int SMALLEST = 12;

  private final Sheet sheet;
  private final Paragraphs paragraphs;

  BlockWords(Sheet sheet, Paragraphs paragraphs) {
    this.sheet = sheet;
    this.paragraphs = paragraphs;
  }

  /** All words, else without the detail, else on one line, else the beginning of that line. */
  ImmutableList<Piece> of(ScheduleBlock block, Frame frame, int height) {
    WordStyle style =
        switch (block.tone()) {
          case STRONG -> WordStyle.BLOCK_STRONG;
          case SOFT -> WordStyle.BLOCK_SOFT;
          case QUIET -> WordStyle.BLOCK_QUIET;
        };
    Piece.Para time = paragraphs.of(style, block.time(), frame);
    Piece.Para title = paragraphs.of(style, strong(block.title()), frame);
    Piece.Para detail = paragraphs.of(style, block.detail(), frame);
    Piece.Para line = paragraphs.of(style, oneLine(block, block.title()), frame);
    return Stream.of(
            block.detail().isBlank() ? List.of(time, title) : List.of(time, title, detail),
            List.of(time, title),
            List.of(line))
        .filter(words -> height(words) <= height)
        .findFirst()
        .<ImmutableList<Piece>>map(ImmutableList::copyOf)
        .orElseGet(() -> ImmutableList.of(beginning(block, style, frame, height)));
  }

  private int height(List<Piece.Para> words) {
    return words.stream()
        .mapToInt(
            para ->
                LineBreaking.of(para, sheet).size()
                    * LineBreaking.lineHeight(para.style(), para.size(), sheet))
        .sum();
  }

  private static ImmutableList<Inline> strong(String words) {
    return ImmutableList.of(new Inline.Strong(Inline.of(words)));
  }

  private static ImmutableList<Inline> oneLine(ScheduleBlock block, String title) {
    return ImmutableList.<Inline>builder()
        .add(new Inline.Text(block.time() + "\u2002"))
        .addAll(strong(title))
        .build();
  }

  private Piece.Para beginning(ScheduleBlock block, WordStyle style, Frame frame, int height) {
    Piece.Para para = paragraphs.of(style, oneLine(block, block.title()), frame);
    int size = para.size();
    while (size > SMALLEST && LineBreaking.lineHeight(style, size, sheet) > height) {
      size--;
    }
    int fits = 0;
    int fitsNot = block.title().length();
    while (fitsNot - fits > 1) {
      int middle = (fits + fitsNot) / 2;
      Piece.Para cut = paragraphs.of(style, oneLine(block, shortened(block, middle)), frame);
      if (height(List.of(cut.withSize(size))) <= height) {
        fits = middle;
      } else {
        fitsNot = middle;
      }
    }
    return paragraphs.of(style, oneLine(block, shortened(block, fits)), frame).withSize(size);
  }

  private static String shortened(ScheduleBlock block, int length) {
    int end = length;
    if (end > 0 && Character.isHighSurrogate(block.title().charAt(end - 1))) {
      end--;
    }
    return block.title().substring(0, end).stripTrailing() + "…";
  }
}
