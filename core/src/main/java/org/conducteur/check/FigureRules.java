package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Trend;
import org.conducteur.country.TrendDirection;
import org.conducteur.id.FigureId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;

/** Key figures of countries. */
final class FigureRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("figures-without-source", lacking(figure -> figure.source().isEmpty()))
              .noticedBy(PUBLIC),
          Rule.hint("figures-without-year", lacking(figure -> figure.asOf().isEmpty()))
              .noticedBy(PUBLIC),
          Rule.warning("figure-range-reversed", FigureRules::reversed).noticedBy(PUBLIC),
          Rule.warning("share-beyond-whole", FigureRules::beyondWhole).noticedBy(PUBLIC),
          Rule.warning("figure-trend-contradicts", FigureRules::trendContradicts).noticedBy(PUBLIC),
          Rule.warning("figures-disagree", FigureRules::disagree).noticedBy(PUBLIC),
          Rule.hint("figure-units-differ", FigureRules::unitsDiffer).noticedBy(PUBLIC));

  private FigureRules() {}

  private static Pointer at(CountryProfile country, KeyFigure figure) {
    return Pointer.of("countries", country.id(), "figures", figure.id());
  }

  /** One finding per country: nobody looks up figures one by one. */
  private static BiConsumer<Examined, Report> lacking(Predicate<KeyFigure> lacks) {
    return (examined, report) -> {
      for (CountryProfile country : examined.event().countries()) {
        List<String> figures =
            country.figures().stream()
                .filter(lacks)
                .map(KeyFigure::label)
                .distinct()
                .collect(Collectors.toList());
        if (!figures.isEmpty()) {
          report.add(
              Pointer.of("countries", country.id(), "figures"),
              ImmutableMap.of(
                  "country",
                  country.name(),
                  "figures",
                  Quoted.of(String.join(", ", figures)),
                  "count",
                  Integer.toString(figures.size())));
        }
      }
    };
  }

  private static void reversed(Examined examined, Report report) {
    for (Located one : everywhere(examined)) {
      KeyFigure figure = one.figure();
      if (figure.upTo().filter(end -> end.compareTo(figure.value()) < 0).isPresent()) {
        report.add(
            one.place().then("upTo"),
            one.evidence()
                .put("from", figure.value().toPlainString())
                .put("to", figure.upTo().get().toPlainString())
                .buildOrThrow());
      }
    }
  }

  /** Only where the figure says of which whole it is a part: growth may well exceed 100 %. */
  private static void beyondWhole(Examined examined, Report report) {
    for (Located one : everywhere(examined)) {
      KeyFigure figure = one.figure();
      boolean isShare = figure.base().isPresent() && figure.unit().equals(Optional.of("%"));
      BigDecimal most = figure.upTo().orElse(figure.value()).max(figure.value());
      if (isShare && (most.compareTo(WHOLE) > 0 || figure.value().signum() < 0)) {
        report.add(
            one.place().then("value"),
            one.evidence()
                .put("value", most.toPlainString())
                .put("base", figure.base().get())
                .buildOrThrow());
      }
    }
  }

  /** A fall of -3 points is a rise; what stays as it is changes by nothing. */
  private static void trendContradicts(Examined examined, Report report) {
    for (Located one : everywhere(examined)) {
      Optional<Trend> trend = one.figure().trend();
      Optional<BigDecimal> by = trend.flatMap(Trend::by);
      if (by.isPresent()
          && (by.get().signum() <= 0 || trend.get().direction() == TrendDirection.STABLE)) {
        report.add(
            one.place().then("trend", "by"),
            one.evidence().put("by", by.get().toPlainString()).buildOrThrow());
      }
    }
  }

  /** A key figure with its place, and whose it is: a country, or a session that finds it common. */
  private record Located(KeyFigure figure, Pointer place, String owner) {
    ImmutableMap.Builder<String, String> evidence() {
      return ImmutableMap.<String, String>builder()
          .put("figure", figure.label())
          .put("country", owner);
    }
  }

  private static ImmutableList<Located> everywhere(Examined examined) {
    ImmutableList.Builder<Located> out = ImmutableList.builder();
    for (CountryProfile country : examined.event().countries()) {
      country.figures().forEach(f -> out.add(new Located(f, at(country, f), country.name())));
    }
    for (Session session : examined.sessions()) {
      session
          .comparison()
          .flatMap(Comparison::common)
          .ifPresent(
              common ->
                  common
                      .figures()
                      .forEach(f -> out.add(new Located(f, at(session, f), session.title()))));
    }
    return out.build();
  }

  private static Pointer at(Session session, KeyFigure figure) {
    return Examined.at(session, "comparison", "common", "figures", figure.id());
  }

  private static void disagree(Examined examined, Report report) {
    for (CountryProfile country : examined.event().countries()) {
      Map<List<Object>, KeyFigure> first = new HashMap<>();
      for (KeyFigure figure : country.figures()) {
        List<Object> what =
            List.of(
                Folded.of(figure.label()),
                figure.unit().map(Folded::of),
                figure.base().map(Folded::of),
                figure.asOf());
        KeyFigure before = first.putIfAbsent(what, figure);
        if (before != null && before.value().compareTo(figure.value()) != 0) {
          report.add(
              at(country, figure).then("value"),
              ImmutableMap.of(
                  "figure",
                  figure.label(),
                  "country",
                  country.name(),
                  "one",
                  before.value().toPlainString(),
                  "other",
                  figure.value().toPlainString()));
        }
      }
    }
  }

  private static void unitsDiffer(Examined examined, Report report) {
    Map<FigureId, Map.Entry<CountryProfile, KeyFigure>> first = new LinkedHashMap<>();
    for (CountryProfile country : examined.event().countries()) {
      for (KeyFigure figure : country.figures()) {
        Map.Entry<CountryProfile, KeyFigure> before =
            first.putIfAbsent(figure.id(), Map.entry(country, figure));
        if (before != null && !unit(before.getValue()).equals(unit(figure))) {
          report.add(
              at(country, figure).then("unit"),
              ImmutableMap.of(
                  "figure",
                  figure.label(),
                  "country",
                  country.name(),
                  "unit",
                  figure.unit().orElse("–"),
                  "other",
                  before.getKey().name(),
                  "otherUnit",
                  before.getValue().unit().orElse("–")));
        }
      }
    }
  }

  private static String unit(KeyFigure figure) {
    return Folded.of(figure.unit().map(unit -> unit.replace("%", "percent")).orElse(""));
  }
}
