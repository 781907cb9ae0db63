package org.conducteur.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.Folded;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedSlot;

/** The words by which fiches in all known languages label their parts. */
final class Labels {
  private static final Labels STANDARD = new Labels();

  /** A label is some words. */
  private static final int LONGEST = 60;

  /** What people put before a label: a number or a letter. */
  private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d{1,2}|[a-z])[.)]\\s+");

  /** What stands between a label and its value where there is no colon. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[–—-]\\s+|\\t|\\s*=\\s*|\\s(?=\\d{1,2}\\s?[hH:]\\s?\\d?)");

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");

  private final ImmutableMap<String, Label> byWords;

  private Labels() {
    Vocabulary vocabulary = Vocabulary.of("labels");
    ImmutableMap.Builder<String, Label> all = ImmutableMap.builder();
    for (Label label : Label.values()) {
      if (label != Label.NONE) {
        ImmutableSet.copyOf(vocabulary.words(label.name()).stream().map(Folded::of).toList())
            .forEach(words -> all.put(words, label));
      }
    }
    byWords = all.buildOrThrow();
  }

  static Labels standard() {
    return STANDARD;
  }

  /** What a line announces that is a label alone, with or without its colon. */
  Optional<Label> find(String words) {
    return words.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(byWords.get(Folded.of(NUMBER.matcher(words).replaceFirst(""))));
  }

  /** What a block announces, in its first line. */
  Optional<Label> of(SourceBlock block) {
    if (block instanceof SourceBlock.Item item) {
      return item.marker().isEmpty()
          ? Optional.empty()
          : exactly(item.text()).filter(line -> hasColon(item.text())).map(Labelled::label);
    }
    return Blocks.text(block).flatMap(this::labelled).map(Labelled::label);
  }

  private static boolean hasColon(StyledText line) {
    return line.plain().indexOf(':') >= 0;
  }

  /** All that a block announces: in each of its lines, or in the first cell of each row. */
  ImmutableSet<Label> all(SourceBlock block) {
    ImmutableSet.Builder<Label> all = ImmutableSet.builder();
    of(block).ifPresent(all::add);
    if (block instanceof SourceBlock.Table table) {
      table.rows().stream()
          .filter(row -> row.size() > 1 && !row.get(0).isEmpty())
          .forEach(row -> of(row.get(0).get(0)).ifPresent(all::add));
    } else if (block instanceof SourceBlock.Paragraph paragraph
        && paragraph.text().plain().indexOf('\n') >= 0) {
      Lines.of(paragraph.text())
          .forEach(line -> labelled(line).map(Labelled::label).ifPresent(all::add));
    }
    return all.build();
  }

  /** A label with what stands behind it in the same line. */
  Optional<Labelled> labelled(StyledText line) {
    return exactly(line).or(() -> separated(line)).or(() -> LabelPatterns.SESSION.find(line));
  }

  private Optional<Labelled> exactly(StyledText line) {
    String text = line.plain();
    int colon = Plainly.of(text.substring(0, Math.min(text.length(), 2 * LONGEST))).indexOf(':');
    if (colon >= 0) {
      return before(line, colon, colon + 1);
    }
    int asked = text.indexOf('?');
    // "Qui ? Les élus"
    return find(text)
        .map(label -> new Labelled(label, line, StyledText.EMPTY))
        .or(() -> asked > 0 ? before(line, asked, asked + 1) : Optional.empty());
  }

  /** Labels that are no words of their own unless something separates them from a value. */
  private Optional<Labelled> separated(StyledText line) {
    if (line.plain().length() <= LONGEST
        && line.plain().chars().anyMatch(Character::isDigit)
        && TypedSlot.parse(line.plain()).flatMap(Slot::range).isPresent()) {
      // A span of time alone needs no label.
      return Optional.of(new Labelled(Label.TIMING, StyledText.EMPTY, line));
    }
    Matcher separator = SEPARATOR.matcher(line.plain());
    return separator.find()
        ? before(line, separator.start(), separator.end()).filter(found -> found.label().isHead())
        : Optional.empty();
  }

  private Optional<Labelled> before(StyledText line, int end, int rest) {
    StyledText words = line.slice(0, end).strip();
    Optional<Label> label = find(words.plain());
    if (label.isPresent()) {
      return Optional.of(new Labelled(label.get(), words, line.from(rest).strip()));
    }
    // "Participants (à confirmer) :" says something of its value.
    Matcher brackets = BRACKETS.matcher(words.plain());
    return brackets.find()
        ? find(words.plain().substring(0, brackets.start()))
            .map(
                found ->
                    new Labelled(
                        found,
                        words.slice(0, brackets.start()),
                        StyledText.join(
                                ImmutableSet.of(words.from(brackets.start()), line.from(rest)), " ")
                            .strip()))
        : Optional.empty();
  }

  /**
   * A labelled line.
   *
   * @param label what it announces
   * @param words the words of the label
   * @param rest what stands behind the colon
   */
  record Labelled(Label label, StyledText words, StyledText rest) {}
}
