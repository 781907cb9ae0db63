package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.conducteur.session.Brief;

/** Paragraphs after the answers: how it will go on the stage, for those who speak there. */
final class AfterAnswers {
  private static final Pattern CARE = Vocabulary.of("briefs").anywhere("CARE");

  private AfterAnswers() {}

  static void read(List<SourceBlock> blocks, Fiche fiche) {
    List<SourceBlock> paragraphs =
        blocks.stream().filter(block -> Blocks.text(block).isPresent()).toList();
    boolean care =
        paragraphs.stream()
            .flatMap(block -> Blocks.text(block).stream())
            .anyMatch(text -> CARE.matcher(Plainly.of(text.plain())).find());
    if (!care) {
      paragraphs.forEach(fiche::contents);
      return;
    }
    int index = fiche.briefs().size();
    fiche.briefs().add(new Brief(ImmutableList.of(), fiche.rich(paragraphs)));
    for (SourceBlock block : paragraphs) {
      String words = Blocks.text(block).orElse(StyledText.EMPTY).plain();
      if (StageWords.isSentence(words)) {
        StageWords.take(words, fiche.stage());
      }
      fiche.understood(block, "briefs", index);
    }
  }
}
