package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.naming.KindOfName;

/** What happens: lines that name who speaks become items, all else stays as it is written. */
final class ContentsLines implements PartReader {
  private static final int LONGEST_TITLE = 140;
  private static final Pattern SUBTITLE = Pattern.compile("[^:]{2,80}\\s?:\\s*");

  private final boolean ordered;

  /**
   * Reads parts of one label.
   *
   * @param ordered whether each item of a list is one of the running order
   */
  ContentsLines(boolean ordered) {
    this.ordered = ordered;
  }

  @Override
  public void read(Part part, Fiche fiche) {
    List<SourceBlock> blocks = new ArrayList<>();
    boolean own = part.label() == Label.CONTENTS || part.label() == Label.RUNNING_ORDER;
    part.title()
        .filter(title -> own && !fiche.isPlaced(title) && !part.rest().isBlank())
        .ifPresent(title -> blocks.add(valued(title, part, fiche)));
    part.title().filter(title -> !own && !fiche.isPlaced(title)).ifPresent(blocks::add);
    blocks.addAll(fiche.open(part));
    if (fiche.compares() && fiche.comparison().isEmpty() && part.label() != Label.RUNNING_ORDER) {
      blocks.forEach(
          block -> {
            fiche.comparison().introduction().add(block);
            fiche.understood(block, "comparison", "introduction");
          });
      return;
    }
    new Reading(fiche, blocks).read();
  }

  /** The line of a label with its value: the label is said by the home, the value is a block. */
  private static SourceBlock valued(SourceBlock title, Part part, Fiche fiche) {
    SourceBlock value = Blocks.withText(title, part.rest());
    fiche.sketch().ledger().stands(title, value);
    return value;
  }

  /** Reads the blocks of one part. */
  private final class Reading {
    private final Fiche fiche;
    private final List<SourceBlock> blocks;
    private final List<Optional<RunningLine>> lines;
    private final RunningOrder order;

    Reading(Fiche fiche, List<SourceBlock> blocks) {
      this.fiche = fiche;
      this.blocks = blocks;
      lines = blocks.stream().map(this::line).toList();
      order = new RunningOrder(fiche);
    }

    void read() {
      int last = -1;
      for (int i = 0; i < blocks.size(); i++) {
        if (isItem(i)) {
          last = i;
        }
      }
      int at = 0;
      while (at < blocks.size()) {
        int next = at + 1;
        if (isItem(at)) {
          boolean titled = isTitled(at);
          while (next < blocks.size() && !isItem(next) && (next < last || titled)) {
            next++;
          }
          item(at, blocks.subList(at + 1, next), titled);
        } else {
          SupplyWords.read(Blocks.text(blocks.get(at)).orElse(StyledText.EMPTY).plain(), fiche);
          fiche.contents(blocks.get(at));
        }
        at = next;
      }
    }

    private boolean isItem(int at) {
      return lines.get(at).isPresent() || isTitled(at);
    }

    private Optional<RunningLine> line(SourceBlock block) {
      Optional<StyledText> text = Blocks.text(block);
      if (text.isEmpty() || block instanceof SourceBlock.Heading) {
        return Optional.empty();
      }
      String first = Lines.of(text.get()).get(0).plain();
      Optional<RunningLine> line = RunningLine.of(first);
      boolean plain =
          ordered
              && line.isEmpty()
              && block instanceof SourceBlock.Item item
              && item.depth() == 0
              && !item.marker().isEmpty()
              && first.length() <= LONGEST_TITLE;
      return plain ? Optional.of(RunningLine.ofItem(first.strip())) : line;
    }

    /** Whether a line names an organisation, and what it does stands below. */
    private boolean isTitled(int at) {
      if (!(blocks.get(at) instanceof SourceBlock.Paragraph paragraph) || at + 1 >= blocks.size()) {
        return false;
      }
      String line = paragraph.text().plain().strip();
      return SUBTITLE.matcher(line).matches() && KindOfName.isOrganisation(name(line));
    }

    private static String name(String line) {
      return line.replaceFirst("\\s*:\\s*$", "");
    }

    private void item(int at, List<SourceBlock> below, boolean titled) {
      SourceBlock block = blocks.get(at);
      StyledText text = Blocks.text(block).orElse(StyledText.EMPTY);
      int index = order.next();
      List<SourceBlock> details = new ArrayList<>();
      ImmutableList<StyledText> all = Lines.of(text);
      if (all.size() > 1) {
        StyledText rest = text.from(all.get(0).plain().length() + 1).strip();
        details.add(new SourceBlock.Paragraph("", rest, block.place()));
      }
      details.addAll(below);
      if (titled) {
        order.add(name(text.plain().strip()), details);
      } else {
        order.add(lines.get(at).orElseThrow(), details);
      }
      fiche.understood(block, "runningOrder", index);
      below.forEach(each -> fiche.understood(each, "runningOrder", index, "details"));
    }
  }
}
