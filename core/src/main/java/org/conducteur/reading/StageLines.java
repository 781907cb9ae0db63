package org.conducteur.reading;

/** How the stage is set, under a label of its own: every word of it is about the stage. */
final class StageLines implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(title -> take(title, part.rest(), fiche));
    for (SourceBlock block : fiche.open(part)) {
      Blocks.text(block).ifPresent(text -> take(block, text, fiche));
    }
  }

  private static void take(SourceBlock block, StyledText text, Fiche fiche) {
    StageWords.take(text.plain(), fiche.stage());
    fiche.stage().note(Blocks.withText(block, text));
    fiche.understood(block, "stage", "notes");
  }
}
