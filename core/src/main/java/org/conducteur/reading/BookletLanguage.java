package org.conducteur.reading;

import java.util.List;

/** In which language a booklet says what it is made of. */
final class BookletLanguage {
  private BookletLanguage() {}

  /** The words that are found most often; the first of those found equally often. */
  static HandoutVocabulary of(List<SourceBlock> blocks) {
    HandoutVocabulary best = HandoutVocabulary.all().get(0);
    long most = 0;
    for (HandoutVocabulary words : HandoutVocabulary.all()) {
      long found = blocks.stream().mapToLong(block -> count(block, words)).sum();
      if (found > most) {
        most = found;
        best = words;
      }
    }
    return best;
  }

  private static long count(SourceBlock block, HandoutVocabulary words) {
    if (block instanceof SourceBlock.Heading heading) {
      return words.key("section.", heading.text().plain()).isPresent() ? 1 : 0;
    } else if (block instanceof SourceBlock.Table table && !table.rows().isEmpty()) {
      long columns =
          table.rows().get(0).stream()
              .filter(cell -> words.key("column.", Styles.words(cell).plain()).isPresent())
              .count();
      long labels =
          table.rows().stream()
              .filter(row -> !row.isEmpty())
              .filter(row -> words.key("label.", Styles.words(row.get(0)).plain()).isPresent())
              .count();
      return columns + labels;
    }
    return Styles.is(block, Styles.SUBTITLE)
            && words.says("handout.fiches", Styles.text(block).plain())
        ? 1
        : 0;
  }
}
