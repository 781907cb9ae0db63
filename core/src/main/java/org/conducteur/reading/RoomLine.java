package org.conducteur.reading;

/** Where a session is. */
final class RoomLine implements PartReader {
  private static final int LONGEST = 120;

  @Override
  public void read(Part part, Fiche fiche) {
    StyledText name = part.rest();
    SourceBlock block = part.title().orElseThrow();
    if (name.isBlank() && part.blocks().size() == 1) {
      block = part.blocks().get(0);
      name = Blocks.text(block).orElse(StyledText.EMPTY).strip();
    }
    if (!name.isBlank() && name.plain().length() <= LONGEST && name.plain().indexOf('\n') < 0) {
      fiche.session().room(fiche.sketch().room(name.plain()));
      fiche.understood(block, "room");
    }
  }
}
