package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.country.Comparison;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/** What countries are asked, who answers, and how long that takes. */
final class ComparisonRules {
  private static final Pattern TESTIMONY = Pattern.compile("(?iu)t[ée]moi|testimon|heard|entendu");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("country-without-answer", ComparisonRules::countryWithoutAnswer)
              .noticedBy(PUBLIC),
          Rule.warning("question-without-answer", ComparisonRules::questionWithoutAnswer)
              .noticedBy(PUBLIC),
          Rule.warning("answer-of-other-country", ComparisonRules::answerOfOtherCountry)
              .noticedBy(PUBLIC),
          Rule.warning("questions-too-long", ComparisonRules::tooLong).noticedBy(CREW),
          Rule.hint("conclusion-before-day", ComparisonRules::conclusionBeforeDay)
              .noticedBy(PUBLIC));

  private ComparisonRules() {}

  private static void countryWithoutAnswer(Examined examined, Report report) {
    Asked.in(examined)
        .filter(Asked::isAnswered)
        .forEach(
            asked -> {
              for (CountryId country : asked.comparison().countries()) {
                if (!asked.isAnsweredBy(country)) {
                  add(asked, country, examined, report);
                }
              }
            });
  }

  private static void add(Asked asked, CountryId country, Examined examined, Report report) {
    report.add(
        asked.place().then("answers", country),
        ImmutableMap.of("country", examined.name(country), "question", asked.words()));
  }

  private static void questionWithoutAnswer(Examined examined, Report report) {
    Asked.in(examined)
        .filter(asked -> !asked.isAnswered())
        .forEach(
            asked ->
                report.add(
                    asked.place().then("answers"),
                    ImmutableMap.of(
                        "question", asked.words(), "session", Examined.name(asked.session()))));
  }

  private static void answerOfOtherCountry(Examined examined, Report report) {
    Asked.in(examined)
        .forEach(
            asked -> {
              for (CountryId country : asked.question().answers().keySet()) {
                if (!asked.comparison().countries().contains(country)) {
                  add(asked, country, examined, report);
                }
              }
            });
  }

  private static void tooLong(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Optional<Duration> available = examined.agenda().find(session.id()).flatMap(Timing::length);
      Duration needed = session.comparison().map(ComparisonRules::needed).orElse(Duration.ZERO);
      if (available.filter(time -> needed.compareTo(time) > 0).isPresent()) {
        report.add(
            Examined.at(session, "comparison", "questions"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "needed",
                Timing.show(needed),
                "available",
                Timing.show(available.get())));
      }
    }
  }

  private static Duration needed(Comparison comparison) {
    int countries = comparison.countries().size();
    return Timing.sum(
        comparison.questions().stream()
            .flatMap(question -> question.time().stream())
            .map(time -> Timing.bounded(time).multipliedBy(countries)));
  }

  private static void conclusionBeforeDay(Examined examined, Report report) {
    Optional<LocalDate> today = examined.today();
    Optional<LocalDate> first = examined.firstDate();
    if (today.isEmpty() || first.filter(today.get()::isBefore).isEmpty()) {
      return;
    }
    for (Session session : examined.sessions()) {
      boolean fromTestimonies =
          session
              .comparison()
              .flatMap(Comparison::common)
              .filter(common -> TESTIMONY.matcher(common.basis().plain()).find())
              .isPresent();
      Pointer place = Examined.at(session, "comparison", "common", "basis");
      if (fromTestimonies) {
        report.add(
            place,
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "today",
                today.get().toString(),
                "day",
                first.get().toString()));
      }
    }
  }
}
