package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.conducteur.document.ScheduleBlock;

/**
 * Sets the words of a block of a schedule. Where they have no room, the detail is left out first;
 * then time and title share lines; then they are shortened; what is too low for a line stays empty.
 */
final class BlockFitting {
  private static final float LEADING = 1.14f;

  /** Free space above and below, in sizes of the title. */
  private static final float INSET = 0.18f;

  /** The size of time and detail, in sizes of the title. */
  private static final float MINOR = 0.85f;

  /** The detail is worth so much smaller a title. */
  private static final float FOR_DETAIL = 0.7f;

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
    Optional<BlockWords> withoutDetail =
        search(size -> stacked(block, false, width, height, least, size), least, most);
    Optional<BlockWords> full =
        search(size -> stacked(block, true, width, height, least, size), least, most);
    if (full.isPresent()
        && full.get().size() >= FOR_DETAIL * withoutDetail.map(BlockWords::size).orElse(0f)) {
      return full.get();
    }
    String together = block.time().strip() + " " + block.title().strip();
    return withoutDetail
        .or(() -> search(size -> inline(together, width, height, size), least, most))
        .orElseGet(() -> shortened(together, width, height, least));
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

  private Optional<BlockWords> stacked(
      ScheduleBlock block, boolean detail, float width, float height, float least, double size) {
    float title = (float) size;
    float minor = Math.max(least, title * MINOR);
    ImmutableList.Builder<Fitted> texts = ImmutableList.builder();
    float room = height - 2 * INSET * title;
    for (Part part :
        List.of(
            new Part(block.time(), minor, true),
            new Part(block.title(), title, true),
            new Part(detail ? block.detail() : "", minor, false))) {
      if (part.text().isBlank()) {
        continue;
      }
      Optional<Fitted> set = set(part, width, room);
      if (set.isEmpty()) {
        return Optional.empty();
      }
      texts.add(set.get());
      room -= set.get().height();
    }
    return room < 0
        ? Optional.empty()
        : Optional.of(new BlockWords(texts.build(), title, INSET * title));
  }

  private record Part(String text, float size, boolean bold) {}

  private Optional<Fitted> set(Part part, float width, float height) {
    return fitting(part.bold())
        .largest(part.text(), width, height, Integer.MAX_VALUE, part.size(), part.size());
  }

  private Fitting fitting(boolean bold) {
    return new Fitting(typesetting, bold ? style.bold() : style, tag, LEADING);
  }

  private Optional<BlockWords> inline(String text, float width, float height, double size) {
    float each = (float) size;
    return set(new Part(text, each, true), width, height - INSET * each)
        .map(
            set ->
                new BlockWords(
                    ImmutableList.of(set), each, Math.min(INSET * each, height - set.height())));
  }

  private BlockWords shortened(String text, float width, float height, float size) {
    int lines = (int) (height / (size * LEADING));
    Fitted set = lines < 1 ? Fitted.NOTHING : fitting(true).shortened(text, width, lines, size);
    return new BlockWords(
        ImmutableList.of(set), size, Math.max(0, Math.min(INSET * size, height - set.height())));
  }
}
