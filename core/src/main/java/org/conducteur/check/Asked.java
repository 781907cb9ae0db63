package org.conducteur.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Session;

/** A question as it is put to countries in one session. */
record Asked(Session session, Comparison comparison, Question question) {

  static Stream<Asked> in(Examined examined) {
    return examined.sessions().stream()
        .flatMap(
            session ->
                session.comparison().stream()
                    .flatMap(
                        comparison ->
                            comparison.questions().stream()
                                .map(question -> new Asked(session, comparison, question))));
  }

  Pointer place() {
    return Examined.at(session, "comparison", "questions", question.id());
  }

  String words() {
    return question.text().isEmpty() ? question.id().value() : Quoted.of(question.text());
  }

  boolean isAnsweredBy(CountryId country) {
    return Optional.ofNullable(question.answers().get(country))
        .filter(Asked::saysSomething)
        .isPresent();
  }

  boolean isAnswered() {
    return question.answers().values().stream().anyMatch(Asked::saysSomething);
  }

  private static boolean saysSomething(Answer answer) {
    return !answer.points().isEmpty();
  }
}
