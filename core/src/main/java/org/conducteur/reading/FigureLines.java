package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.naming.FreshIds;

/** Keeps the figures of sentences with what they are about. */
final class FigureLines {
  private final FreshIds ids;
  private final Consumer<KeyFigure> home;

  /** Keeps figures of a country. */
  FigureLines(Atlas atlas, CountryId country) {
    this(atlas.figureIds(country), figure -> atlas.add(country, figure));
  }

  FigureLines(FreshIds ids, Consumer<KeyFigure> home) {
    this.ids = ids;
    this.home = home;
  }

  /** Keeps the figures of a sentence, which stays as it is, and names them. */
  ImmutableList<FigureId> keep(String sentence) {
    return FigureText.all(sentence).stream()
        .map(this::keep)
        .collect(ImmutableList.toImmutableList());
  }

  private FigureId keep(FigureText text) {
    FigureId id = FigureId.of(ids.of(text.label(), "figure"));
    KeyFigure.Builder figure =
        KeyFigure.builder(id, text.label(), text.value()).approximate(text.approximate());
    text.upTo().ifPresent(figure::upTo);
    text.unit().ifPresent(figure::unit);
    text.base().ifPresent(figure::base);
    home.accept(figure.build());
    return id;
  }
}
