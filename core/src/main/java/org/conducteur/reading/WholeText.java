package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;

/** Takes a part over as it is written, into a home for words. */
final class WholeText implements PartReader {
  private final String component;
  private final BiConsumer<SessionBuilder, RichText> home;

  WholeText(String component, BiConsumer<SessionBuilder, RichText> home) {
    this.component = component;
    this.home = home;
  }

  @Override
  public void read(Part part, Fiche fiche) {
    List<SourceBlock> text = new ArrayList<>();
    part.title()
        .filter(title -> !part.rest().isBlank() && !fiche.isPlaced(title))
        .ifPresent(
            title -> {
              text.add(new SourceBlock.Paragraph("", part.rest(), title.place()));
              fiche.understood(title, component);
            });
    ImmutableList<SourceBlock> below = fiche.open(part);
    text.addAll(below);
    below.forEach(block -> fiche.understood(block, component));
    if (!text.isEmpty()) {
      home.accept(fiche.session(), fiche.rich(text));
    }
  }
}
