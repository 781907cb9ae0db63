package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.conducteur.country.KeyFigure;
import org.conducteur.document.Bar;
import org.conducteur.document.BarChart;
import org.conducteur.document.Element;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;

/** Charts of the figures that can be compared: of the same whole, in the same unit. */
final class FigureCharts {
  /** More pictures than this say less. */
  private static final int MOST = 6;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Words words;
  private final FigureWords figureWords;
  private final ComparedCountries countries;

  /** A figure of a country. */
  private record Measured(CountryId country, KeyFigure figure) {}

  FigureCharts(Words words, ComparedCountries countries) {
    this.words = words;
    figureWords = new FigureWords(words);
    this.countries = countries;
  }

  /** Those that most countries have come first into question. */
  ImmutableList<Element> of(ImmutableSet<FigureId> shared) {
    ImmutableList<ImmutableList<Measured>> best =
        shared.stream()
            .map(this::comparable)
            .filter(bars -> bars.size() > 1)
            .sorted(comparingInt((ImmutableList<Measured> bars) -> -bars.size()))
            .limit(MOST)
            .collect(toImmutableList());
    return best.stream().map(this::chart).collect(toImmutableList());
  }

  private ImmutableList<Measured> comparable(FigureId id) {
    Optional<KeyFigure> first =
        countries.ids().stream()
            .flatMap(country -> countries.figure(country, id).stream())
            .findFirst();
    return countries.ids().stream()
        .flatMap(
            country -> countries.figure(country, id).stream().map(f -> new Measured(country, f)))
        .filter(measured -> isLike(measured.figure(), first))
        .collect(toImmutableList());
  }

  private static boolean isLike(KeyFigure figure, Optional<KeyFigure> other) {
    return figure.value().signum() >= 0
        && other.isPresent()
        && figure.unit().equals(other.get().unit())
        && figure.base().equals(other.get().base());
  }

  private BarChart chart(ImmutableList<Measured> bars) {
    String title = bars.get(0).figure().label();
    String values =
        bars.stream()
            .map(
                bar ->
                    words.text(
                        "label.value",
                        "label",
                        countries.name(bar.country()),
                        "value",
                        figureWords.amount(bar.figure())))
            .collect(joining(words.text("comparison.values")));
    return new BarChart(
        title,
        words.text("comparison.chart", "title", title, "values", values),
        bars.stream().map(this::bar).collect(toImmutableList()));
  }

  private Bar bar(Measured measured) {
    return new Bar(
        countries.name(measured.country()),
        length(measured.figure()),
        figureWords.amount(measured.figure()));
  }

  /** A range is as long as its middle. */
  private static BigDecimal length(KeyFigure figure) {
    return figure
        .upTo()
        .filter(top -> top.compareTo(figure.value()) > 0)
        .map(top -> figure.value().add(top).divide(TWO))
        .orElse(figure.value());
  }
}
