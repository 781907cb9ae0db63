package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.conducteur.country.QuestionKind;

/** A question that is put to several countries: "QUESTION 1 : …". */
final class QuestionLines implements PartReader {
  private static final Vocabulary WORDS = Vocabulary.of("patterns");

  @Override
  public void read(Part part, Fiche fiche) {
    if (!fiche.compares()) {
      new ContentsLines(false).read(part, fiche);
      return;
    }
    SourceBlock title = part.title().orElseThrow();
    List<StyledText> texts = new ArrayList<>();
    if (!part.rest().isBlank()) {
      texts.add(part.rest());
    }
    ImmutableList<SourceBlock> below =
        fiche.open(part).stream()
            .filter(block -> texts.isEmpty() && Blocks.text(block).isPresent())
            .collect(ImmutableList.toImmutableList());
    below.forEach(block -> Blocks.text(block).ifPresent(texts::add));
    boolean preamble = WORDS.atStart("PREAMBLE").matcher(Plainly.of(part.words().plain())).find();
    int index = fiche.comparison().size();
    fiche
        .comparison()
        .question(
            fiche.rich(StyledText.join(texts, "\n")),
            preamble ? QuestionKind.PREAMBLE : QuestionKind.QUESTION);
    fiche.understood(title, "comparison", "questions", index, "text");
    below.forEach(block -> fiche.understood(block, "comparison", "questions", index, "text"));
  }
}
