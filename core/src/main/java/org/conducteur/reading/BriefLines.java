package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.session.Brief;
import org.conducteur.session.Request;

/** What speakers are to know; sentences in it that ask for something by a time are requests. */
final class BriefLines implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    List<SourceBlock> text = new ArrayList<>();
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(
            title -> {
              SourceBlock value = Blocks.withText(title, part.rest());
              fiche.sketch().ledger().stands(title, value);
              pieces(value, fiche, text);
            });
    fiche.open(part).forEach(block -> pieces(block, fiche, text));
    if (!text.isEmpty()) {
      int index = fiche.briefs().size();
      fiche.briefs().add(new Brief(ImmutableList.of(), fiche.rich(text)));
      text.forEach(block -> fiche.understood(block, "briefs", index, "text"));
    }
  }

  private static void pieces(SourceBlock block, Fiche fiche, List<SourceBlock> brief) {
    Optional<StyledText> text = Blocks.text(block);
    Optional<Integer> year = fiche.sketch().calendar().year();
    boolean asks =
        text.isPresent()
            && Sentences.of(text.get()).stream()
                .anyMatch(sentence -> RequestWords.of(sentence.plain(), year).isPresent());
    if (!asks) {
      text.map(StyledText::plain)
          .filter(StageWords::isSentence)
          .ifPresent(words -> StageWords.take(words, fiche.stage()));
      brief.add(block);
      return;
    }
    List<StyledText> sentences = new ArrayList<>();
    for (StyledText sentence : Sentences.of(text.orElseThrow())) {
      sentences.add(sentence);
    }
    for (SourceBlock piece : fiche.sketch().ledger().split(block, sentences)) {
      StyledText sentence = Blocks.text(piece).orElse(StyledText.EMPTY);
      RequestWords.of(sentence.plain(), year)
          .ifPresentOrElse(words -> request(piece, sentence, words, fiche), () -> brief.add(piece));
    }
  }

  static void request(SourceBlock block, StyledText text, RequestWords words, Fiche fiche) {
    Request.Builder request = Request.builder().what(fiche.rich(text)).draft(words.draft());
    words.due().ifPresent(request::due);
    fiche.understood(block, "requests", fiche.requests().size());
    fiche.requests().add(request.build());
  }
}
