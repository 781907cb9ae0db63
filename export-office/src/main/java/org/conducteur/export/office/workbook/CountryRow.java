package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.session.Session;

/**
 * A row of the comparison of countries.
 *
 * @param section what kind of row it is, such as "Question 1"
 * @param subject the figure or the question
 * @param cells what there is to say of each country
 * @param id what the hidden column says of it
 * @param about what it stands for
 */
record CountryRow(
    String section, String subject, Map<CountryId, Value> cells, String id, About about) {
  CountryRow {
    requireNonNull(section, "section");
    requireNonNull(subject, "subject");
    requireNonNull(cells, "cells");
    requireNonNull(id, "id");
    requireNonNull(about, "about");
  }

  /** What a row stands for. The hierarchy is closed. */
  sealed interface About permits FigureLine, Asked {}

  /**
   * A part of a question with its answers.
   *
   * @param session whose comparison asks it
   * @param question the question
   * @param part 0 for the row of the question, more for those in which its answers go on
   */
  record Asked(Session session, Question question, int part) implements About {
    Asked {
      requireNonNull(session, "session");
      requireNonNull(question, "question");
    }

    Pointer place() {
      return Pointer.of(
          "sessions", session.id().value(), "comparison", "questions", question.id().value());
    }
  }

  /** Adds the figure of a country; the first one of a country counts. */
  void put(CountryId country, KeyFigure figure, Value value) {
    cells.putIfAbsent(country, value);
    figure().orElseThrow().put(country, figure);
  }

  Optional<FigureLine> figure() {
    return about instanceof FigureLine line ? Optional.of(line) : Optional.empty();
  }

  Optional<Asked> asked() {
    return about instanceof Asked asked ? Optional.of(asked) : Optional.empty();
  }

  /** The row of a question itself. */
  Optional<Asked> head() {
    return asked().filter(asked -> asked.part() == 0);
  }

  Pointer place() {
    return figure().map(FigureLine::place).orElseGet(() -> asked().orElseThrow().place());
  }

  /** Where what it says of a country stands. */
  Pointer place(CountryId country) {
    return about instanceof Asked asked
        ? asked.place().then("answers", country.value())
        : figure().orElseThrow().place(country);
  }
}
