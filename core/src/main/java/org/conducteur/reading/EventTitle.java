package org.conducteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.time.TypedDate;

/**
 * What stands before the first section: the title of the event, what the document calls itself,
 * perhaps a date and a place.
 */
final class EventTitle {
  private static final int LONGEST = 160;

  /** How many lines a cover has. */
  private static final int MOST = 8;

  /** What documents of this kind call themselves. */
  private static final Pattern DOCUMENT =
      Pattern.compile("\\W*" + Vocabulary.of("timing").any("DOCUMENT") + "\\W*");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern SENTENCE = Pattern.compile("(?s)\\S+\\s.{20,}[.!?…»\"]");

  private final Sketch sketch;

  EventTitle(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Takes the title over, from the cover or from the only heading of its level. */
  void read(Section whole) {
    List<SourceBlock> cover = new ArrayList<>(whole.blocks());
    if (whole.parts().size() == 1
        && !SessionSection.isSession(whole.parts().get(0))
        && holdsMore(whole.parts().get(0))) {
      cover.add(0, whole.parts().get(0).heading().orElseThrow());
    }
    boolean sections = !whole.parts().isEmpty() || SessionSection.isUntitled(whole);
    for (SourceBlock block : cover.subList(0, Math.min(MOST, cover.size()))) {
      Optional<StyledText> text =
          Blocks.text(block).filter(line -> line.plain().length() <= LONGEST);
      if (text.isEmpty() || block instanceof SourceBlock.Item) {
        break;
      }
      if (Labels.standard().of(block).isPresent()) {
        break;
      }
      line(block, text.get().strip(), sections);
    }
    if (!whole.parts().isEmpty() && !SessionSection.isUntitled(whole)) {
      introduction(whole.blocks());
    }
    year(sketch.title()).ifPresent(sketch.calendar()::year);
  }

  /** Whether a heading has other sections below it, or the table of a programme. */
  private static boolean holdsMore(Section part) {
    return !part.parts().isEmpty()
        || part.blocks().stream().anyMatch(SourceBlock.Table.class::isInstance);
  }

  /** Sentences before the first section introduce the event. */
  private void introduction(List<SourceBlock> blocks) {
    for (SourceBlock block : blocks) {
      boolean sentence =
          block instanceof SourceBlock.Paragraph paragraph
              && SENTENCE.matcher(paragraph.text().plain().strip()).matches();
      if (sentence && !sketch.ledger().isPlaced(block)) {
        sketch.presentation().add(block);
        sketch.ledger().understood(block, Pointer.of("presentation"));
      }
    }
  }

  private void line(SourceBlock block, StyledText text, boolean sections) {
    String plain = text.plain();
    Optional<TypedDate> date = TypedDate.parse(plain);
    if (DOCUMENT.matcher(Plainly.of(plain)).matches()) {
      sketch.ledger().furniture(block);
    } else if (date.isPresent()) {
      sketch.calendar().day(date.get());
      sketch.ledger().understood(block, Pointer.of("days"));
    } else if (sketch.title().isEmpty() && isTitle(block, plain, sections)) {
      sketch.title(plain);
      sketch.ledger().understood(block, Pointer.of("title"));
    }
  }

  /** A line of a document without sections is its title only if it is marked as such. */
  private static boolean isTitle(SourceBlock block, String plain, boolean sections) {
    return block instanceof SourceBlock.Heading
        || (plain.indexOf('\n') < 0
            && (sections || Blocks.text(block).map(StyledText::isBold).orElse(false))
            && !plain.matches(".*[.;,]\\s*"));
  }

  static Optional<Integer> year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }
}
