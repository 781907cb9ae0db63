package org.conducteur.handout;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.text.Inline;

/** The questions of a comparison, with the answers prepared for the speaker's own country. */
final class BriefAnswers {
  private final Composing composing;
  private final Words words;
  private final Comparison comparison;
  private final ComparedCountries countries;
  private final Optional<CountryId> own;

  BriefAnswers(Composing composing, Comparison comparison, Participation part) {
    this.composing = composing;
    words = composing.words();
    this.comparison = comparison;
    countries = new ComparedCountries(comparison, composing.directory());
    own = part.country().or(() -> home(part.who())).filter(countries.ids()::contains);
  }

  private Optional<CountryId> home(PartyId who) {
    return composing
        .directory()
        .findParty(who)
        .flatMap(party -> party instanceof Person person ? person.country() : Optional.empty());
  }

  ImmutableList<Element> elements() {
    Section section = new Section(words, 3);
    section.prose("section.comparison", comparison.introduction());
    section.titled(
        own.map(id -> words.text("brief.answers", "country", countries.name(id)))
            .orElse(words.text("brief.questions")),
        questions());
    section.prose("section.framing", comparison.framing());
    return section.elements();
  }

  private ImmutableList<Element> questions() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    int number = 0;
    for (Question question : comparison.questions()) {
      boolean preamble = question.kind() == QuestionKind.PREAMBLE;
      number += preamble ? 0 : 1;
      String name =
          preamble ? words.text("question.preamble") : words.text("question", "number", number);
      out.add(
          new Heading(
              4, Prose.join(Inline.of(name + " \u2013 "), question.text().inlines()), false));
      order(question)
          .ifPresent(text -> out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(text))));
      own.ifPresent(id -> out.add(answer(question, id)));
    }
    return out.build();
  }

  /** Who answers in which order; for how long only where it was said. */
  private Optional<String> order(Question question) {
    List<String> said = new ArrayList<>();
    if (question.answers().size() > 1) {
      said.add(
          words.text(
              "cue.order",
              "countries",
              question.answers().keySet().stream().map(countries::name).collect(joining(", "))));
    }
    question
        .time()
        .map(composing.times()::duration)
        .ifPresent(time -> said.add(words.text("cue.each", "time", time)));
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" \u00B7 ", said));
  }

  private Element answer(Question question, CountryId country) {
    return Optional.ofNullable(question.answers().get(country))
        .map(Answer::points)
        .filter(points -> !points.isEmpty())
        .<Element>map(points -> new Points(words, countries.profile(country)).list(points))
        .orElseGet(() -> new Paragraph(ParagraphRole.MUTED, Inline.of(words.text("answer.none"))));
  }
}
