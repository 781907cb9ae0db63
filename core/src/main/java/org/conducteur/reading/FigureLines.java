package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.FigureId;

/** Keeps the figures of sentences with what they are about. */
final class FigureLines {
  private final Figures figures;

  FigureLines(Figures figures) {
    this.figures = figures;
  }

  /** Keeps the figures of a sentence, which stays as it is, and names them. */
  ImmutableList<FigureId> keep(String sentence) {
    return FigureText.all(sentence).stream()
        .map(this::keep)
        .collect(ImmutableList.toImmutableList());
  }

  private FigureId keep(FigureText text) {
    KeyFigure.Builder figure =
        Figures.fresh(text.label(), text.value()).approximate(text.approximate());
    text.upTo().ifPresent(figure::upTo);
    text.unit().ifPresent(figure::unit);
    text.base().ifPresent(figure::base);
    return figures.add(figure.build());
  }
}
