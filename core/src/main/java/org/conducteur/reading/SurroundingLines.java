package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What surrounds a comparison: its framing, and what the countries have in common. */
final class SurroundingLines implements PartReader {
  @Override
  public void read(Part part, Fiche fiche) {
    if (!fiche.compares()) {
      new ContentsLines(false).read(part, fiche);
    } else if (part.label() == Label.COMMON) {
      common(part, fiche);
    } else {
      framing(part, fiche);
    }
  }

  private static void framing(Part part, Fiche fiche) {
    boolean principle = part.label() == Label.COMPARISON;
    List<SourceBlock> home =
        principle ? fiche.comparison().introduction() : fiche.comparison().framing();
    String name = principle ? "introduction" : "framing";
    part.title()
        .filter(title -> !part.rest().isBlank())
        .ifPresent(
            title -> {
              home.add(Blocks.withText(title, part.rest()));
              fiche.understood(title, "comparison", name);
            });
    for (SourceBlock block : fiche.open(part)) {
      home.add(block);
      fiche.understood(block, "comparison", name);
    }
  }

  private static void common(Part part, Fiche fiche) {
    SourceBlock title = part.title().orElseThrow();
    // "D'après les témoignages" says on what it rests, "Points communs" says only what it is.
    if (Labels.standard().find(part.words().plain()).isEmpty()) {
      StyledText words =
          title instanceof SourceBlock.Heading
              ? part.words()
              : Blocks.text(title).orElse(part.words());
      fiche.comparison().basis().add(new SourceBlock.Paragraph("", words, title.place()));
      fiche.understood(title, "comparison", "common", "basis");
    }
    ImmutableList<SourceBlock> list =
        fiche.open(part).stream()
            .filter(SourceBlock.Item.class::isInstance)
            .collect(ImmutableList.toImmutableList());
    FigureLines figures = new FigureLines(fiche.comparison().commonFigures());
    fiche
        .comparison()
        .commonPoints()
        .addAll(new PointLines(fiche.sketch().markdown(), figures::keep).of(list));
    list.forEach(block -> fiche.understood(block, "comparison", "common", "points"));
    for (SourceBlock block : fiche.open(part)) {
      fiche.comparison().basis().add(block);
      fiche.understood(block, "comparison", "common", "basis");
    }
  }
}
