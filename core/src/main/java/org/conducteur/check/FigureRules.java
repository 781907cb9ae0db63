package org.conducteur.check;

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
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.FigureId;
import org.conducteur.id.Pointer;

/** Key figures of countries. */
final class FigureRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("figures-without-source", lacking(figure -> figure.source().isEmpty())),
          Rule.hint("figures-without-year", lacking(figure -> figure.asOf().isEmpty())),
          Rule.warning("figure-range-reversed", FigureRules::reversed),
          Rule.warning("share-beyond-whole", FigureRules::beyondWhole),
          Rule.warning("figures-disagree", FigureRules::disagree),
          Rule.hint("figure-units-differ", FigureRules::unitsDiffer));

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
    for (CountryProfile country : examined.event().countries()) {
      for (KeyFigure figure : country.figures()) {
        if (figure.upTo().filter(end -> end.compareTo(figure.value()) < 0).isPresent()) {
          report.add(
              at(country, figure).then("upTo"),
              ImmutableMap.of(
                  "figure",
                  figure.label(),
                  "country",
                  country.name(),
                  "from",
                  figure.value().toPlainString(),
                  "to",
                  figure.upTo().get().toPlainString()));
        }
      }
    }
  }

  /** Only where the figure says of which whole it is a part: growth may well exceed 100 %. */
  private static void beyondWhole(Examined examined, Report report) {
    for (CountryProfile country : examined.event().countries()) {
      for (KeyFigure figure : country.figures()) {
        boolean isShare = figure.base().isPresent() && figure.unit().equals(Optional.of("%"));
        BigDecimal most = figure.upTo().orElse(figure.value()).max(figure.value());
        if (isShare && (most.compareTo(WHOLE) > 0 || figure.value().signum() < 0)) {
          report.add(
              at(country, figure).then("value"),
              ImmutableMap.of(
                  "figure",
                  figure.label(),
                  "country",
                  country.name(),
                  "value",
                  most.toPlainString(),
                  "base",
                  figure.base().get()));
        }
      }
    }
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
