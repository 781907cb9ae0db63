package org.conducteur.reading;

/** What sort of session it is. */
final class KindLine implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    if (!part.rest().isBlank() && part.rest().plain().length() <= 40) {
      ItemKinds.session(part.rest().plain())
          .ifPresent(
              kind -> {
                fiche.kind(kind);
                fiche.understood(part.title().orElseThrow(), "kind");
              });
    }
  }
}
