package org.conducteur.reading;

/** What is shown and heard, under a label of its own. */
final class MediaLines implements PartReader {
  private static final int LONGEST = 300;

  @Override
  public void read(Part part, Fiche fiche) {
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(title -> take(title, part.rest(), fiche));
    for (SourceBlock block : fiche.open(part)) {
      Blocks.text(block)
          .filter(text -> text.plain().length() <= LONGEST)
          .ifPresent(text -> take(block, text, fiche));
    }
  }

  private static void take(SourceBlock block, StyledText text, Fiche fiche) {
    fiche.medium(text);
    fiche.understood(block, "media");
  }
}
