package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.text.RichText;

/**
 * A booklet of fiches that the program made, perhaps edited since: known by the tables at the heads
 * of its chapters. Chapters of other kinds are left alone.
 */
final class Booklet {
  private final Reading reading;

  private Booklet(Reading reading) {
    this.reading = reading;
  }

  /**
   * Takes over what is a booklet.
   *
   * @param document the document
   * @param content its blocks without furniture and notes
   * @param sketch what the event is so far
   * @return the blocks that are left to others; nothing if the document is no booklet
   */
  static Optional<ImmutableList<SourceBlock>> read(
      SourceDocument document, ImmutableList<SourceBlock> content, Sketch sketch) {
    HandoutVocabulary words = BookletLanguage.of(content);
    Locale language = document.language().map(Locale::forLanguageTag).orElseGet(words::language);
    Booklet booklet = new Booklet(new Reading(sketch, words, language));
    if (!booklet.isOne(content)) {
      return Optional.empty();
    }
    sketch.language(language.getLanguage().isEmpty() ? "fr" : language.getLanguage());
    new BookletCover(booklet.reading).state(document.blocks());
    ImmutableList<SourceBlock> left = booklet.chapters(content);
    booklet.reading.finish();
    return Optional.of(left);
  }

  private boolean isOne(ImmutableList<SourceBlock> content) {
    HeadValues head = new HeadValues(reading);
    boolean after = false;
    for (SourceBlock block : content) {
      if ((after && head.isHead(block)) || isTitled(block)) {
        return true;
      }
      after = block instanceof SourceBlock.Heading heading && heading.level() == 1;
    }
    return false;
  }

  private boolean isTitled(SourceBlock block) {
    return Styles.is(block, Styles.SUBTITLE)
        && reading.words().says("handout.fiches", Styles.text(block).plain());
  }

  private ImmutableList<SourceBlock> chapters(ImmutableList<SourceBlock> content) {
    BreakBox boxes = new BreakBox(reading);
    List<Section> all = BookletChapters.of(content, boxes::isOne);
    List<Section> rest = new BookletCover(reading).read(all.get(0), all.subList(1, all.size()));
    List<SourceBlock> left = new ArrayList<>();
    FormReading forms = new FormReading(reading);
    LogisticsReading logistics = new LogisticsReading(reading);
    boolean afterLogistics = false;
    for (Section chapter : rest) {
      Optional<SourceBlock> box = chapter.heading().filter(boxes::isOne);
      if (box.isPresent()) {
        boxes.read(box.get(), chapter);
      } else if (!afterLogistics && logistics.isIt(chapter)) {
        logistics.read(chapter);
        afterLogistics = true;
      } else if (isRemarks(chapter) && chapter.equals(Iterables.getLast(rest))) {
        remarks(chapter);
      } else if (forms.isIt(chapter) && !isFiche(chapter)) {
        forms.read(chapter);
      } else if (isFiche(chapter)) {
        new BookletFiche(reading).read(chapter);
      } else {
        chapter.heading().ifPresent(left::add);
        addAll(chapter, left);
      }
    }
    return ImmutableList.copyOf(left);
  }

  private static void addAll(Section section, List<SourceBlock> out) {
    out.addAll(section.blocks());
    for (Section part : section.parts()) {
      part.heading().ifPresent(out::add);
      addAll(part, out);
    }
  }

  /**
   * A head, or only parts that fiches have; nothing at all is a session of which little is known.
   */
  private boolean isFiche(Section chapter) {
    HeadValues head = new HeadValues(reading);
    return chapter.blocks().stream().anyMatch(head::isHead)
        || (chapter.blocks().isEmpty()
            && (chapter.parts().isEmpty() || chapter.parts().stream().anyMatch(this::isOfFiche)));
  }

  private boolean isOfFiche(Section part) {
    return reading.words().key("section.", part.title().plain()).isPresent()
        || reading.words().says("question.preamble", part.title().plain())
        || reading.words().sentence("question").find(part.title()).isPresent();
  }

  /** Remarks on the event as a whole. */
  private boolean isRemarks(Section chapter) {
    return reading.words().says("section.remarks", chapter.title().plain())
        && chapter.blocks().isEmpty()
        && !chapter.parts().isEmpty()
        && chapter.parts().stream()
            .allMatch(part -> isKey(part, "section.remarks") || isKey(part, "section.notes"));
  }

  private boolean isKey(Section part, String key) {
    return reading.words().says(key, part.title().plain());
  }

  private void remarks(Section chapter) {
    Ledger ledger = reading.sketch().ledger();
    chapter.heading().ifPresent(ledger::furniture);
    for (Section part : chapter.parts()) {
      boolean remarks = isKey(part, "section.remarks");
      List<SourceBlock> blocks = new ArrayList<>();
      addAll(part, blocks);
      if (remarks) {
        reading.sketch().remark(reading.prose(blocks));
      } else {
        RichText notes = reading.rich(blocks);
        reading.sketch().about(event -> event.notes(notes));
      }
      part.heading().ifPresent(ledger::furniture);
      blocks.forEach(block -> ledger.understood(block, Pointer.of(remarks ? "remarks" : "notes")));
    }
  }
}
