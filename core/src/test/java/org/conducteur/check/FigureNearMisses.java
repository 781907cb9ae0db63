package org.conducteur.check;

import static org.conducteur.check.CleanEvent.figure;
import static org.conducteur.check.FigureTroubles.withFigures;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Trend;
import org.conducteur.country.TrendDirection;
import org.conducteur.event.Event;
import org.conducteur.text.RichText;
import org.conducteur.time.PartialDate;

/** Key figures that are just right. */
final class FigureNearMisses {
  private FigureNearMisses() {}

  static ImmutableList<NearMiss> all() {
    return ImmutableList.<NearMiss>builder()
        .addAll(sources())
        .addAll(values())
        .addAll(pairs())
        .addAll(words())
        .addAll(ratios())
        .addAll(averages())
        .addAll(shares())
        .build();
  }

  private static KeyFigure.Builder share(long percent) {
    return figure("share", percent).unit("%");
  }

  private static ImmutableList<NearMiss> sources() {
    return ImmutableList.of(
        NearMiss.of(
            "figures-without-source",
            "a link is a source",
            FigureNearMisses::from,
            "<https://statistiques.example/villes>",
            "  "),
        NearMiss.of(
            "figure-source-vague",
            "it is said whose studies they are",
            FigureNearMisses::from,
            "Selon les études de la métropole",
            "Selon les études"),
        NearMiss.of(
            "figures-without-year",
            "a month has its year",
            withFigures(share(50).asOf(PartialDate.parse("2023-09").orElseThrow()).build()),
            withFigures(
                KeyFigure.builder(share(50).build().id(), "Part", BigDecimal.TEN)
                    .source(RichText.of("Enquête de septembre 2023"))
                    .build())));
  }

  private static Event from(String source) {
    return withFigures(share(50).source(RichText.of(source)).build());
  }

  private static ImmutableList<NearMiss> values() {
    return ImmutableList.of(
        NearMiss.of(
            "figure-range-reversed",
            "from twenty to twenty is twenty",
            FigureNearMisses::upTo,
            20,
            19),
        NearMiss.of("figure-range-wide", "not quite twice as many", FigureNearMisses::upTo, 39, 40),
        NearMiss.of(
            "share-beyond-whole",
            "all is all",
            (Integer percent) -> withFigures(share(percent).base("des communes").build()),
            100,
            101),
        NearMiss.of(
            "share-beyond-whole",
            "growth may exceed the whole that it began with",
            withFigures(share(140).build()),
            withFigures(share(140).base("des communes").build())),
        NearMiss.of(
            "figure-trend-contradicts",
            "the least fall is a fall",
            (Integer by) -> withFigures(share(48).trend(FigureTroubles.falling(by)).build()),
            1,
            0),
        NearMiss.of(
            "figure-trend-contradicts",
            "what is stable says so and no more",
            FigureNearMisses::stable,
            Optional.<BigDecimal>empty(),
            Optional.of(BigDecimal.ONE)));
  }

  private static Event upTo(int most) {
    return withFigures(figure("share", 20).upTo(BigDecimal.valueOf(most)).build());
  }

  private static Event stable(Optional<BigDecimal> by) {
    Trend trend = new Trend(TrendDirection.STABLE, by, Optional.empty(), Optional.of("en un an"));
    return withFigures(share(48).trend(trend).build());
  }

  private static ImmutableList<NearMiss> pairs() {
    return ImmutableList.of(
        NearMiss.of(
            "figures-disagree",
            "the same count of two wholes may differ",
            (String base) ->
                withFigures(
                    figure("metropole", 13).base("en métropole").build(),
                    figure("overseas", 5).base(base).build()),
            "en outre-mer",
            "En métropole"),
        NearMiss.of(
            "figures-disagree",
            "the same count of two years may differ",
            (String year) ->
                withFigures(
                    figure("now", 13).build(),
                    figure("before", 12).asOf(PartialDate.parse(year).orElseThrow()).build()),
            "2022",
            "2023"),
        NearMiss.of(
            "figure-units-differ",
            "a unit may be written with a capital",
            (String unit) -> FigureTroubles.sizes(6_000_000, unit),
            "Habitants",
            "Milliers d’habitants"));
  }

  private static Event said(long percent, String words) {
    return withFigures(share(percent).words(words).build());
  }

  private static ImmutableList<NearMiss> words() {
    String code = "figure-words-contradict";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "46 in a hundred are about half",
            (Integer percent) -> said(percent, "la moitié"),
            46,
            45),
        NearMiss.of(
            code,
            "more than half may be much more",
            (Integer percent) -> said(percent, "plus de la moitié"),
            62,
            45),
        NearMiss.of(
            code,
            "less than a third may be much less",
            (Integer percent) -> said(percent, "less than a third"),
            20,
            34),
        NearMiss.of(
            code,
            "a range has no one value",
            withFigures(share(35).upTo(BigDecimal.valueOf(60)).words("la moitié").build()),
            said(35, "la moitié")));
  }

  private static ImmutableList<NearMiss> ratios() {
    return ImmutableList.of(
        NearMiss.of(
            "average-contradicts-total",
            "an average may be rounded by a twentieth",
            (Integer average) -> AnswerTroubles.averaging(67_750_000, average),
            1839,
            1838),
        NearMiss.of(
            "share-contradicts-counts",
            "a share may be rounded by two points",
            (Integer percent) -> AnswerTroubles.sharing(49, percent),
            48,
            47));
  }

  private static ImmutableList<NearMiss> averages() {
    String code = "average-contradicts-total";
    String communes = "Population moyenne d’une commune";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "some of the communes have another average",
            (String label) -> averaging(f -> f.label(label)),
            communes + " rurale",
            communes),
        NearMiss.of(
            code,
            "an average of the young is not of all",
            averaging(f -> f.base("des moins de vingt ans")),
            averaging(f -> f)),
        NearMiss.of(
            code,
            "a range has no one value",
            averaging(f -> f.upTo(BigDecimal.valueOf(799))),
            averaging(f -> f)),
        NearMiss.of(
            code,
            "a share is no average number",
            (String unit) -> averaging(f -> f.unit(unit)),
            "%",
            "habitants"));
  }

  /** An average that is far off. */
  private static Event averaging(UnaryOperator<KeyFigure.Builder> change) {
    Event event = AnswerTroubles.averaging(67_750_000, 400);
    ImmutableList<KeyFigure> figures = event.countries().get(0).figures();
    return withFigures(
        figures.get(0), figures.get(1), change.apply(figures.get(2).toBuilder()).build());
  }

  private static ImmutableList<NearMiss> shares() {
    String code = "share-contradicts-counts";
    return ImmutableList.of(
        NearMiss.of(
            code,
            "what is said to be about right may be five points off",
            (Integer percent) -> sharing(percent, f -> f.approximate(true)),
            45,
            44),
        NearMiss.of(
            code,
            "a share of something else",
            (String base) -> sharing(40, f -> f.base(base)),
            "des écoles",
            "des communes"),
        NearMiss.of(
            code,
            "other municipalities are counted",
            (String label) -> sharing(40, f -> f.label(label)),
            "Municipalités danoises qui partagent la salle",
            "Municipalités danoises qui partagent une hotline"),
        NearMiss.of(
            code,
            "a range has no one value",
            sharing(40, f -> f.upTo(BigDecimal.valueOf(60))),
            sharing(40, f -> f)),
        NearMiss.of(
            code,
            "a number is no share",
            (String unit) -> sharing(40, f -> f.unit(unit)),
            "municipalités",
            "%"));
  }

  /** Of the 98 municipalities 49 share something, which is said to be some percent. */
  private static Event sharing(long percent, UnaryOperator<KeyFigure.Builder> change) {
    Event event = AnswerTroubles.sharing(49, percent);
    return CleanEvent.within(
        event,
        CleanEvent.PANEL,
        s -> s.comparison(sharing(s.build().comparison().orElseThrow(), change)));
  }

  private static Comparison sharing(
      Comparison comparison, UnaryOperator<KeyFigure.Builder> change) {
    KeyFigure share = comparison.common().orElseThrow().figures().get(0);
    return comparison.toBuilder()
        .common(
            new CommonGround(
                RichText.EMPTY,
                ImmutableList.of(change.apply(share.toBuilder()).build()),
                ImmutableList.of()))
        .build();
  }
}
