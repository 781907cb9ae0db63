package org.conducteur.reading;

import java.util.Optional;

/** What speakers are to send, a line or item each. */
final class RequestLines implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(title -> add(title, part.rest(), fiche));
    for (SourceBlock block : fiche.open(part)) {
      Blocks.text(block).ifPresent(text -> add(block, text, fiche));
    }
  }

  private static void add(SourceBlock block, StyledText text, Fiche fiche) {
    Optional<Integer> year = fiche.sketch().calendar().year();
    RequestWords words =
        RequestWords.of(text.plain(), year)
            .orElseGet(
                () ->
                    new RequestWords(
                        RequestWords.due(text.plain(), Plainly.of(text.plain()), year), false));
    BriefLines.request(block, text, words, fiche);
  }
}
