package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.id.CountryId;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;

/** Each question with the answers of the countries beside one another. */
final class AnswerMatrix {
  private static final int LONGEST_HEADING = 200;

  private final Words words;
  private final ComparedCountries countries;
  private final SideBySide columns;

  AnswerMatrix(Words words, ComparedCountries countries, PageMaster page) {
    this.words = words;
    this.countries = countries;
    columns = new SideBySide(countries.names(), page);
  }

  ImmutableList<Element> questions(List<Question> questions) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    int number = 0;
    for (Question question : questions) {
      boolean preamble = question.kind() == QuestionKind.PREAMBLE;
      number += preamble ? 0 : 1;
      out.addAll(
          question(
              preamble ? words.text("question.preamble") : words.text("question", "number", number),
              question));
    }
    return out.build();
  }

  /** The question is the heading of its table, unless it is too long to be one. */
  private ImmutableList<Element> question(String name, Question question) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    boolean brief =
        question.text().blocks().size() == 1 && question.text().plain().length() <= LONGEST_HEADING;
    ImmutableList<Inline> title = Inline.of(name);
    if (brief) {
      title = Prose.join(Inline.of(name + " \u2013 "), question.text().inlines());
    }
    out.add(new Heading(2, title, false));
    if (!brief) {
      out.addAll(Prose.of(question.text(), ParagraphRole.LEAD));
    }
    if (question.answers().isEmpty()) {
      return out.build();
    }
    List<Optional<ItemList>> lists = new ArrayList<>();
    for (CountryId country : countries.ids()) {
      lists.add(
          Optional.ofNullable(question.answers().get(country))
              .map(Answer::points)
              .filter(points -> !points.isEmpty())
              .map(points -> new Points(words, countries.profile(country)).list(points)));
    }
    return out.addAll(
            columns.of(lists, none(), country -> new Heading(3, Inline.of(country), false)))
        .build();
  }

  private ImmutableList<Element> none() {
    return ImmutableList.of(
        new Paragraph(ParagraphRole.MUTED, Inline.of(words.text("answer.none"))));
  }
}
