package org.conducteur.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.naming.Folded;

/**
 * Tells which blocks are headings. Many documents set them in bold or write them in a line of their
 * own; what follows tells, or the table of contents.
 */
final class HeadingSigns {
  /** No heading. */
  static final int NONE = -1;

  private static final int LONGEST = 100;

  /** How many labels may follow a title before one that tells when or where. */
  private static final int RUN = 4;

  private final List<SourceBlock> blocks;

  /** What each block announces, which is looked at from several places. */
  private final ImmutableList<ImmutableSet<Label>> labels;

  private final Set<String> contents;
  private final int[] levels;

  /** The labels under the last heading. */
  private final Set<Label> seen = EnumSet.noneOf(Label.class);

  /** The level of the heading under which we are; 0 before any. */
  private int level;

  private HeadingSigns(List<SourceBlock> blocks, Set<String> contents) {
    this.blocks = blocks;
    labels = blocks.stream().map(Labels.standard()::all).collect(toImmutableList());
    this.contents = contents;
    levels = new int[blocks.size()];
    Arrays.fill(levels, NONE);
  }

  /** The level of each block as a heading; {@link #NONE} for what is none. */
  static int[] levels(List<SourceBlock> blocks, Set<String> contents) {
    HeadingSigns signs = new HeadingSigns(blocks, contents);
    for (int i = 0; i < blocks.size(); i++) {
      signs.decide(i);
    }
    return signs.levels;
  }

  private void decide(int at) {
    SourceBlock block = blocks.get(at);
    Optional<Label> label = Labels.standard().of(block);
    if (block instanceof SourceBlock.Heading heading) {
      levels[at] = heading.level();
      if (label.isEmpty() || label.get() == Label.LOGISTICS) {
        level = heading.level();
        seen.clear();
      } else {
        label.ifPresent(seen::add);
      }
    } else if (block instanceof SourceBlock.Paragraph paragraph
        && isHeading(at, paragraph, label)) {
      // A fiche stands beside the fiche before it, and below a chapter.
      level = level == 0 ? 1 : seen.isEmpty() && !isSibling(at) ? Math.min(9, level + 1) : level;
      levels[at] = level;
      seen.clear();
    } else {
      seen.addAll(labels.get(at));
    }
  }

  /** Whether the heading before was no heading of the document's own: such stand side by side. */
  private boolean isSibling(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (levels[i] > 0) {
        return !(blocks.get(i) instanceof SourceBlock.Heading)
            || Blocks.text(blocks.get(i)).flatMap(BreakLine::of).isPresent();
      }
    }
    return false;
  }

  private boolean isHeading(int at, SourceBlock.Paragraph paragraph, Optional<Label> label) {
    String text = paragraph.text().plain().strip();
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return false;
    } else if (label.isPresent()) {
      return label.get() == Label.LOGISTICS
          && Labels.standard().labelled(paragraph.text()).orElseThrow().rest().isBlank();
    } else if (contents.contains(Folded.of(text)) || BreakLine.of(paragraph.text()).isPresent()) {
      return true;
    }
    boolean bold = paragraph.text().isBold();
    return !endsLikeText(text) && (beginsFiche(at + 1, bold) || (bold && standsAlone(at)));
  }

  private static boolean endsLikeText(String text) {
    return text.isEmpty() || ".;,:!".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether labels follow that begin a fiche: some of its head, which this fiche has already. */
  private boolean beginsFiche(int from, boolean bold) {
    Set<Label> run = EnumSet.noneOf(Label.class);
    for (int i = from; i < Math.min(blocks.size(), from + RUN); i++) {
      if (labels.get(i).isEmpty() || blocks.get(i) instanceof SourceBlock.Heading) {
        break;
      }
      run.addAll(labels.get(i));
    }
    boolean head = run.stream().anyMatch(Label::isHead);
    boolean again = run.stream().anyMatch(seen::contains);
    boolean first = seen.isEmpty() && !isHeadingBefore(from - 1);
    return (head || (bold && !run.isEmpty())) && (again || first);
  }

  /** A line below a heading is its first line, and not a heading too; a break has no lines. */
  private boolean isHeadingBefore(int at) {
    return at > 0
        && levels[at - 1] > 0
        && Blocks.text(blocks.get(at - 1)).flatMap(BreakLine::of).isEmpty();
  }

  /** Whether a bold line titles what follows, where there are no labels. */
  private boolean standsAlone(int at) {
    return at > 0
        && seen.isEmpty()
        && at + 1 < blocks.size()
        && !(blocks.get(at + 1) instanceof SourceBlock.Heading)
        && !Blocks.text(blocks.get(at + 1)).map(StyledText::isBold).orElse(false);
  }
}
