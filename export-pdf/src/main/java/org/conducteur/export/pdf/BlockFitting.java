package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.conducteur.document.ScheduleBlock;

/**
 * Sets the words of a block of a schedule. Where they have little room, time and title share lines
 * or the detail is left out, whichever keeps the title larger; then they are shortened; what is too
 * low for a line stays empty.
 */
final class BlockFitting {
  private static final float LEADING = 1.14f;

  /** Free space above, in sizes of the title. */
  private static final float INSET = 0.25f;

  /** The size of time and detail, in sizes of the title. */
  private static final float MINOR = 0.85f;

  /** What a larger title is weighed against: the detail, and a line of its own for the time. */
  private static final float DETAIL_WORTH = 1.4f;

  private static final float STACKED_WORTH = 1.15f;

  private static final float STEP = 0.94f;

  private final Typesetting typesetting;
  private final TextStyle style;
  private final Tag tag;

  BlockFitting(Typesetting typesetting, TextStyle style, Tag tag) {
    this.typesetting = typesetting;
    this.style = style;
    this.tag = tag;
  }

  BlockWords fitted(ScheduleBlock block, float width, float height, float least, float most) {
    String together = block.time().strip() + " " + block.title().strip();
    BlockWords best = null;
    float bestWorth = 0;
    for (boolean detail : new boolean[] {true, false}) {
      for (boolean stacked : new boolean[] {true, false}) {
        Part last = new Part(detail ? block.detail() : "", MINOR, false);
        List<Part> parts =
            stacked
                ? List.of(
                    new Part(block.time(), MINOR, true), new Part(block.title(), 1, true), last)
                : List.of(new Part(together, 1, true), last);
        Optional<BlockWords> found =
            search(size -> set(parts, width, height, least, size), least, most);
        float worth =
            found.map(BlockWords::size).orElse(0f)
                * (detail ? DETAIL_WORTH : 1)
                * (stacked ? STACKED_WORTH : 1);
        if (found.isPresent() && worth > bestWorth) {
          best = found.get();
          bestWorth = worth;
        }
      }
    }
    return best == null ? shortened(together, width, height, least) : best;
  }

  private static Optional<BlockWords> search(
      DoubleFunction<Optional<BlockWords>> attempt, float least, float most) {
    for (float size = most; size > least; size *= STEP) {
      Optional<BlockWords> found = attempt.apply(size);
      if (found.isPresent()) {
        return found;
      }
    }
    return attempt.apply(least);
  }

  private Optional<BlockWords> set(
      List<Part> parts, float width, float height, float least, double size) {
    ImmutableList.Builder<Fitted> texts = ImmutableList.builder();
    float room = height;
    for (Part part : parts) {
      if (part.text().isBlank()) {
        continue;
      }
      float each = Math.max(least, (float) size * part.share());
      Optional<Fitted> set =
          fitting(part.bold()).largest(part.text(), width, room, Integer.MAX_VALUE, each, each);
      if (set.isEmpty()) {
        return Optional.empty();
      }
      texts.add(set.get());
      room -= set.get().height();
    }
    float inset = Math.max(0, Math.min((float) size * INSET, room / 2));
    return Optional.of(new BlockWords(texts.build(), (float) size, inset));
  }

  /** A text, its size in sizes of the title, and whether it is bold. */
  private record Part(String text, float share, boolean bold) {}

  private Fitting fitting(boolean bold) {
    return new Fitting(typesetting, bold ? style.bold() : style, tag, LEADING);
  }

  private BlockWords shortened(String text, float width, float height, float size) {
    int lines = (int) (height / (size * LEADING));
    Fitted set = lines < 1 ? Fitted.NOTHING : fitting(true).shortened(text, width, lines, size);
    return new BlockWords(
        ImmutableList.of(set), size, Math.max(0, Math.min(INSET * size, height - set.height())));
  }
}
