package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/** What countries are asked, and what they have not answered yet. */
final class ComparisonRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("point-unanswered", (e, r) -> points(e, r, Point::unanswered)),
          Rule.hint("point-uncertain", (e, r) -> points(e, r, Point::uncertain)),
          Rule.hint("point-asks", (e, r) -> points(e, r, ComparisonRules::asks)),
          Rule.warning("country-without-answer", ComparisonRules::countryWithoutAnswer),
          Rule.warning("question-without-answer", ComparisonRules::questionWithoutAnswer),
          Rule.warning("answer-of-other-country", ComparisonRules::answerOfOtherCountry));

  /** A question as put in one session. */
  private record Asked(Session session, Comparison comparison, Question question) {
    Pointer place() {
      return Examined.at(session, "comparison", "questions", question.id());
    }

    String words() {
      return question.text().isEmpty() ? question.id().value() : Quoted.of(question.text());
    }

    boolean isAnsweredBy(CountryId country) {
      return Optional.ofNullable(question.answers().get(country))
          .filter(ComparisonRules::saysSomething)
          .isPresent();
    }

    boolean isAnswered() {
      return question.answers().values().stream().anyMatch(ComparisonRules::saysSomething);
    }
  }

  private ComparisonRules() {}

  private static Stream<Asked> asked(Examined examined) {
    return examined.sessions().stream()
        .flatMap(
            session ->
                session.comparison().stream()
                    .flatMap(
                        comparison ->
                            comparison.questions().stream()
                                .map(question -> new Asked(session, comparison, question))));
  }

  private static boolean saysSomething(Answer answer) {
    return !answer.points().isEmpty();
  }

  private static void points(Examined examined, Report report, Predicate<Point> counts) {
    asked(examined)
        .forEach(
            asked ->
                asked
                    .question()
                    .answers()
                    .forEach(
                        (country, answer) -> {
                          Pointer place = asked.place().then("answers", country, "points");
                          ImmutableMap<String, String> evidence =
                              ImmutableMap.of(
                                  "country", name(country, examined), "question", asked.words());
                          walk(answer.points(), place, evidence, report, counts);
                        }));
  }

  private static void walk(
      ImmutableList<Point> points,
      Pointer place,
      ImmutableMap<String, String> evidence,
      Report report,
      Predicate<Point> counts) {
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (counts.test(point)) {
        report.add(
            place.then(i),
            ImmutableMap.<String, String>builder()
                .putAll(evidence)
                .put("point", Quoted.of(point.text()))
                .buildOrThrow());
      }
      walk(point.points(), place.then(i, "points"), evidence, report, counts);
    }
  }

  /** A question in place of an answer, which nobody has marked as open. */
  private static boolean asks(Point point) {
    return !point.unanswered()
        && point.points().isEmpty()
        && point.text().plain().stripTrailing().endsWith("?");
  }

  private static void countryWithoutAnswer(Examined examined, Report report) {
    asked(examined)
        .filter(Asked::isAnswered)
        .forEach(
            asked -> {
              for (CountryId country : asked.comparison().countries()) {
                if (!asked.isAnsweredBy(country)) {
                  report.add(
                      asked.place().then("answers", country),
                      ImmutableMap.of(
                          "country", name(country, examined), "question", asked.words()));
                }
              }
            });
  }

  private static void questionWithoutAnswer(Examined examined, Report report) {
    asked(examined)
        .filter(asked -> !asked.isAnswered())
        .forEach(
            asked ->
                report.add(
                    asked.place().then("answers"),
                    ImmutableMap.of(
                        "question", asked.words(), "session", Examined.name(asked.session()))));
  }

  private static void answerOfOtherCountry(Examined examined, Report report) {
    asked(examined)
        .forEach(
            asked -> {
              for (CountryId country : asked.question().answers().keySet()) {
                if (!asked.comparison().countries().contains(country)) {
                  report.add(
                      asked.place().then("answers", country),
                      ImmutableMap.of(
                          "country", name(country, examined), "question", asked.words()));
                }
              }
            });
  }

  private static String name(CountryId id, Examined examined) {
    return examined.directory().findCountry(id).map(c -> c.name()).orElse(id.value());
  }
}
