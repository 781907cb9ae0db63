package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conducteur.country.Answer;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;
import org.conducteur.naming.Quoted;

/** The points of answers, however deep. */
final class PointRules {
  private static final int WORTH_SAYING_ONCE = 12;

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("point-unanswered", which(Point::unanswered)).noticedBy(CREW),
          Rule.hint("point-uncertain", which(Point::uncertain)).noticedBy(CREW),
          Rule.hint("point-asks", which(PointRules::asks)).noticedBy(PUBLIC),
          Rule.hint("point-twice", PointRules::twice).noticedBy(PUBLIC));

  /** A point with the country that makes it. */
  record Made(CountryId country, Point point, Pointer place) {
    void report(Optional<Fix> fix, Examined examined, Report report) {
      report.add(
          place, ImmutableMap.of("country", examined.name(country), "point", words(examined)), fix);
    }

    /** What it says; figures say it alone where there is no text. */
    private String words(Examined examined) {
      if (!point.text().isEmpty()) {
        return Quoted.of(point.text());
      }
      Optional<CountryProfile> profile = examined.directory().findCountry(country);
      return profile.stream()
          .flatMap(known -> known.figures().stream())
          .filter(figure -> point.figures().contains(figure.id()))
          .map(KeyFigure::label)
          .collect(Collectors.joining(", "));
    }
  }

  private PointRules() {}

  private static BiConsumer<Examined, Report> which(Predicate<Point> counts) {
    return (examined, report) ->
        Asked.in(examined)
            .forEach(
                asked -> {
                  for (Made made : pointsOf(asked)) {
                    if (counts.test(made.point())) {
                      made.report(Optional.empty(), examined, report);
                    }
                  }
                });
  }

  static ImmutableList<Made> pointsOf(Asked asked) {
    ImmutableList.Builder<Made> out = ImmutableList.builder();
    for (Map.Entry<CountryId, Answer> answer : asked.question().answers().entrySet()) {
      Pointer place = asked.place().then("answers", answer.getKey(), "points");
      collect(answer.getValue().points(), answer.getKey(), place, out);
    }
    return out.build();
  }

  private static void collect(
      ImmutableList<Point> points,
      CountryId country,
      Pointer place,
      ImmutableList.Builder<Made> out) {
    for (int i = 0; i < points.size(); i++) {
      out.add(new Made(country, points.get(i), place.then(i)));
      collect(points.get(i).points(), country, place.then(i, "points"), out);
    }
  }

  /** A question in place of an answer, which nobody has marked as open. */
  private static boolean asks(Point point) {
    return !point.unanswered()
        && point.points().isEmpty()
        && point.text().plain().stripTrailing().endsWith("?");
  }

  private static void twice(Examined examined, Report report) {
    Asked.in(examined)
        .forEach(
            asked -> {
              Map<Map.Entry<CountryId, String>, Point> said = new HashMap<>();
              for (Made made : pointsOf(asked)) {
                String words = Folded.of(made.point().text().plain());
                Point before =
                    words.length() < WORTH_SAYING_ONCE
                        ? null
                        : said.putIfAbsent(Map.entry(made.country(), words), made.point());
                if (before != null) {
                  made.report(out(made, before), examined, report);
                }
              }
            });
  }

  /** Only what says nothing else either; case and punctuation apart, the words are the same. */
  private static Optional<Fix> out(Made made, Point before) {
    return Optional.of(Fix.remove(made.place()))
        .filter(fix -> made.point().toBuilder().text(before.text()).build().equals(before));
  }
}
