package org.conducteur.export.office.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.reading.Look;
import org.conducteur.reading.Run;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/**
 * Tells which runs are in another language than the document. Word guesses languages as people
 * type, and is often wrong: words are only told if they stand out, which is when little of the
 * document is in other languages, and the language is not divided within a word.
 */
final class Languages {
  private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);

  /** One letter of so many may be in another language; more says nothing. */
  private static final int SHARE = 5;

  private final Map<String, Integer> letters = new HashMap<>();
  private boolean telling;
  private String main = "";

  private Languages() {}

  static Languages of(List<SourceBlock> blocks) {
    Languages languages = new Languages();
    blocks.forEach(languages::count);
    int all = languages.letters.values().stream().mapToInt(Integer::intValue).sum();
    languages.letters.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .ifPresent(
            most -> {
              languages.main = most.getKey();
              languages.telling =
                  !languages.main.isEmpty() && (all - most.getValue()) * SHARE <= all;
            });
    return languages;
  }

  /** The language of most of the document; nothing if it does not say any. */
  Optional<String> main() {
    return main.isEmpty() ? Optional.empty() : Optional.of(main);
  }

  /** The blocks, in which only what stands out says its language. */
  ImmutableList<SourceBlock> told(List<? extends SourceBlock> blocks) {
    return blocks.stream().map(this::one).collect(toImmutableList());
  }

  private static String primary(Optional<String> tag) {
    String written = tag.orElse("").toLowerCase(Locale.ROOT);
    int hyphen = written.indexOf('-');
    return hyphen < 0 ? written : written.substring(0, hyphen);
  }

  private void count(SourceBlock block) {
    if (block instanceof SourceBlock.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> cell.forEach(this::count)));
    } else if (block instanceof SourceBlock.Box box) {
      box.blocks().forEach(this::count);
    } else {
      Progress.text(block)
          .ifPresent(
              text ->
                  text.runs()
                      .forEach(
                          run ->
                              letters.merge(
                                  primary(run.look().language()),
                                  LETTER.countIn(run.text()),
                                  Integer::sum)));
    }
  }

  private SourceBlock one(SourceBlock block) {
    if (block instanceof SourceBlock.Heading heading) {
      return new SourceBlock.Heading(heading.level(), told(heading.text()), heading.place());
    } else if (block instanceof SourceBlock.Paragraph paragraph) {
      return new SourceBlock.Paragraph(
          paragraph.style(), told(paragraph.text()), paragraph.place());
    } else if (block instanceof SourceBlock.Item item) {
      return new SourceBlock.Item(item.depth(), item.marker(), told(item.text()), item.place());
    } else if (block instanceof SourceBlock.Note note) {
      return new SourceBlock.Note(note.label(), told(note.text()), note.place());
    } else if (block instanceof SourceBlock.Furniture furniture) {
      return new SourceBlock.Furniture(furniture.kind(), told(furniture.text()), furniture.place());
    } else if (block instanceof SourceBlock.Box box) {
      return new SourceBlock.Box(told(box.blocks()), box.place());
    }
    SourceBlock.Table table = (SourceBlock.Table) block;
    return new SourceBlock.Table(
        table.rows().stream()
            .map(row -> row.stream().map(this::told).collect(toImmutableList()))
            .collect(toImmutableList()),
        table.headers(),
        table.place());
  }

  private StyledText told(StyledText text) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < text.runs().size(); i++) {
      Run run = text.runs().get(i);
      Look look = run.look();
      boolean other =
          telling
              && LETTER.countIn(run.text()) > 1
              && !primary(look.language()).equals(main)
              && look.language().isPresent()
              && isApart(text.runs(), i);
      runs.add(
          run.note().isPresent()
              ? run
              : Run.of(
                  run.text(),
                  new Look(
                      look.bold(),
                      look.italic(),
                      look.link(),
                      other ? look.language() : Optional.empty())));
    }
    return StyledText.of(runs);
  }

  /** Whether no word goes on over the ends of a run. */
  private static boolean isApart(List<Run> runs, int at) {
    String text = runs.get(at).text();
    String before = at == 0 ? "" : runs.get(at - 1).text();
    String after = at + 1 == runs.size() ? "" : runs.get(at + 1).text();
    boolean joinedBefore =
        !before.isEmpty()
            && Character.isLetterOrDigit(before.charAt(before.length() - 1))
            && Character.isLetterOrDigit(text.charAt(0));
    boolean joinedAfter =
        !after.isEmpty()
            && Character.isLetterOrDigit(text.charAt(text.length() - 1))
            && Character.isLetterOrDigit(after.charAt(0));
    return !joinedBefore && !joinedAfter;
  }
}
