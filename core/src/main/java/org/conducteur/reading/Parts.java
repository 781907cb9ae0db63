package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.conducteur.reading.Labels.Labelled;

/** Splits what stands in a section into parts under labels. */
final class Parts {
  private final Ledger ledger;
  private final LabelPatterns patterns;
  private final List<Part> parts = new ArrayList<>();
  private Labelled label = new Labelled(Label.NONE, StyledText.EMPTY, StyledText.EMPTY);
  private Optional<SourceBlock> title = Optional.empty();
  private List<SourceBlock> blocks = new ArrayList<>();

  private Parts(Ledger ledger, LabelPatterns patterns) {
    this.ledger = ledger;
    this.patterns = patterns;
  }

  /**
   * The parts of a section in order, first what stands before any label.
   *
   * @param section the section, whose own heading is no part
   * @param apart which sections below it are no parts of it, but things of their own
   * @param patterns labels beside the usual ones
   * @param ledger where lines of one block that are several parts are taken apart
   */
  static ImmutableList<Part> of(
      Section section, Predicate<Section> apart, LabelPatterns patterns, Ledger ledger) {
    Parts parts = new Parts(ledger, patterns);
    parts.add(section, apart);
    parts.close();
    return ImmutableList.copyOf(parts.parts);
  }

  private void add(Section section, Predicate<Section> apart) {
    section.blocks().forEach(this::add);
    for (Section below : section.parts()) {
      if (!apart.test(below)) {
        SourceBlock heading = below.heading().orElseThrow();
        StyledText words = below.title();
        open(
            heading,
            labelled(words).orElseGet(() -> new Labelled(Label.NONE, words, StyledText.EMPTY)));
        add(below, apart);
      }
    }
  }

  private void add(SourceBlock block) {
    if (block instanceof SourceBlock.Paragraph paragraph
        && paragraph.text().plain().indexOf('\n') >= 0
        && hasLabel(paragraph.text())) {
      ledger.split(block, linesByLabel(paragraph.text())).forEach(this::addLine);
    } else {
      addLine(block);
    }
  }

  private boolean hasLabel(StyledText text) {
    return Lines.of(text).stream().anyMatch(line -> labelled(line).isPresent());
  }

  /** The lines of a paragraph; those without a label stay together. */
  private ImmutableList<StyledText> linesByLabel(StyledText text) {
    List<StyledText> out = new ArrayList<>();
    boolean goesOn = false;
    for (StyledText line : Lines.of(text)) {
      boolean labelled = labelled(line).isPresent();
      if (goesOn && !labelled) {
        int last = out.size() - 1;
        out.set(last, StyledText.join(ImmutableList.of(out.get(last), line), "\n"));
      } else {
        out.add(line);
      }
      goesOn = !labelled;
    }
    return ImmutableList.copyOf(out);
  }

  private void addLine(SourceBlock block) {
    Optional<Labelled> found =
        block instanceof SourceBlock.Item item ? ofItem(item) : text(block).flatMap(this::labelled);
    if (found.isPresent()) {
      open(block, found.get());
    } else {
      blocks.add(block);
    }
  }

  private static Optional<StyledText> text(SourceBlock block) {
    return Blocks.text(block).filter(text -> !text.isBlank());
  }

  /** Answers and framing have items that look like labels. */
  private Optional<Labelled> ofItem(SourceBlock.Item item) {
    return switch (label.label()) {
      case ANSWERS, FRAMING, COMMON, PASSAGES, BRIEFS -> Optional.empty();
      default ->
          Labels.standard().of(item).isPresent()
              ? Labels.standard().labelled(item.text())
              : Optional.empty();
    };
  }

  private Optional<Labelled> labelled(StyledText line) {
    return Labels.standard().labelled(line).or(() -> patterns.find(line)).or(() -> country(line));
  }

  /** The name of a country alone, below a question. */
  private Optional<Labelled> country(StyledText line) {
    boolean asked = label.label() == Label.QUESTION || label.label() == Label.ANSWERS;
    String plain = line.plain().strip();
    String name = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    return asked && Countries.isName(name)
        ? Optional.of(new Labelled(Label.ANSWERS, line, StyledText.EMPTY))
        : Optional.empty();
  }

  private void open(SourceBlock block, Labelled found) {
    close();
    label = found;
    title = Optional.of(block);
  }

  private void close() {
    if (title.isPresent() || !blocks.isEmpty()) {
      parts.add(
          new Part(
              label.label(), label.words(), title, label.rest(), ImmutableList.copyOf(blocks)));
    }
    blocks = new ArrayList<>();
    title = Optional.empty();
  }

  /** The labels of parts. */
  static boolean has(Iterable<Part> parts, Predicate<Label> wanted) {
    return Iterables.any(parts, part -> wanted.test(part.label()));
  }
}
