package org.conducteur.check;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conducteur.check.Numbers.Written;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Quoted;

/** Points of answers against their figures and against each other. */
final class PointFigureRules {
  private static final int WORTH_SAYING_ONCE = 30;

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("point-contradicts-figure", PointFigureRules::contradicts).noticedBy(PUBLIC),
          Rule.hint("answers-alike", PointFigureRules::alike).noticedBy(PUBLIC));

  private PointFigureRules() {}

  private static void contradicts(Examined examined, Report report) {
    Map<CountryId, ImmutableMap<FigureId, KeyFigure>> figures = new HashMap<>();
    for (CountryProfile country : examined.event().countries()) {
      figures.putIfAbsent(
          country.id(),
          country.figures().stream()
              .collect(toImmutableMap(KeyFigure::id, one -> one, (first, second) -> first)));
    }
    Asked.in(examined)
        .flatMap(asked -> PointRules.pointsOf(asked).stream())
        .forEach(
            made -> {
              Map<FigureId, KeyFigure> known =
                  figures.getOrDefault(made.country(), ImmutableMap.of());
              for (FigureId id : made.point().figures()) {
                Optional.ofNullable(known.get(id))
                    .ifPresent(figure -> contradicts(made, figure, examined, report));
              }
            });
  }

  /** The text has to count the same thing with another number, and nowhere the right one. */
  private static void contradicts(
      PointRules.Made made, KeyFigure figure, Examined examined, Report report) {
    String text = made.point().text().plain();
    List<Written> numbers = Numbers.in(text);
    if (numbers.stream().anyMatch(number -> isRight(number.value(), figure))) {
      return;
    }
    Set<String> counted =
        Things.words(figure.unit().orElse("") + " " + figure.label())
            .filter(word -> word.length() > 3)
            .collect(Collectors.toSet());
    for (Written number : numbers) {
      String next = Things.noun(text.substring(number.end()));
      boolean percent =
          figure.unit().equals(Optional.of("%"))
              && text.substring(number.end()).strip().startsWith("%");
      if (counted.contains(next) || (percent && made.point().figures().size() == 1)) {
        report.add(
            made.place(),
            ImmutableMap.of(
                "country",
                examined.name(made.country()),
                "point",
                Quoted.of(text),
                "said",
                Numbers.plain(number.value()),
                "figure",
                figure.label(),
                "value",
                Numbers.plain(figure.value())));
        return;
      }
    }
  }

  private static boolean isRight(BigDecimal said, KeyFigure figure) {
    return said.compareTo(figure.value()) == 0
        || figure.upTo().filter(to -> said.compareTo(to) == 0).isPresent()
        || figure
            .trend()
            .flatMap(trend -> trend.by())
            .filter(by -> said.compareTo(by) == 0)
            .isPresent()
        || (figure.approximate() && isNear(said, figure.value()));
  }

  private static boolean isNear(BigDecimal said, BigDecimal value) {
    return said.subtract(value).abs().multiply(BigDecimal.TEN).compareTo(value.abs()) <= 0;
  }

  /** The same words for two countries may have been copied and never made to fit. */
  private static void alike(Examined examined, Report report) {
    Asked.in(examined)
        .forEach(
            asked -> {
              Map<String, CountryId> first = new LinkedHashMap<>();
              for (PointRules.Made made : PointRules.pointsOf(asked)) {
                Point point = made.point();
                String words = Folded.of(point.text().plain());
                CountryId before =
                    words.length() < WORTH_SAYING_ONCE || point.unanswered()
                        ? null
                        : first.putIfAbsent(words, made.country());
                if (before != null && !before.equals(made.country())) {
                  addAlike(made.place(), before, made, examined, report);
                }
              }
            });
  }

  private static void addAlike(
      Pointer place, CountryId before, PointRules.Made made, Examined examined, Report report) {
    report.add(
        place,
        ImmutableMap.of(
            "country",
            examined.name(made.country()),
            "other",
            examined.name(before),
            "point",
            Quoted.of(made.point().text())));
  }
}
