package org.conducteur.reading;

/** Remarks for all who work there, or notes of those who plan. */
final class RemarkLines implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(
            title -> {
              SourceBlock value = new SourceBlock.Paragraph("", part.rest(), title.place());
              fiche.sketch().ledger().stands(title, value);
              take(part, value, fiche);
            });
    fiche.open(part).forEach(block -> take(part, block, fiche));
  }

  private static void take(Part part, SourceBlock block, Fiche fiche) {
    if (part.label() == Label.NOTES) {
      fiche.note(block);
    } else {
      fiche.remark(block);
    }
  }
}
