package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.country.Comparison;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.CountryId;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;

/** Countries side by side: their figures, their answers, what they have in common. */
final class ComparisonSheet {
  /** Columns need the long side of the sheet. */
  private static final PageMaster PAGE = new PageMaster(PaperSize.A4, true, 11);

  private final Composing composing;
  private final Words words;

  private ComparisonSheet(Composing composing) {
    this.composing = composing;
    words = composing.words();
  }

  static Draft compose(Composing composing) {
    ImmutableList.Builder<Element> body = ImmutableList.builder();
    boolean first = true;
    for (Planned planned : composing.agenda().inOrder()) {
      Optional<Comparison> comparison = planned.session().comparison();
      if (comparison.isPresent()) {
        body.addAll(
            new ComparisonSheet(composing).elements(planned.session(), comparison.get(), !first));
        first = false;
      }
    }
    return Draft.covered(composing.words().text("handout.comparison"), body.build()).on(PAGE);
  }

  static boolean isUseful(Event event) {
    return event.sessions().stream()
        .flatMap(session -> session.comparison().stream())
        .anyMatch(comparison -> comparison.countries().size() > 1);
  }

  private ImmutableList<Element> elements(Session session, Comparison comparison, boolean newPage) {
    ComparedCountries countries = new ComparedCountries(comparison, composing.directory());
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Heading(1, Inline.of(session.title()), newPage));
    out.addAll(Prose.of(session.summary(), ParagraphRole.LEAD));
    out.addAll(voices(session, countries));
    Section section = new Section(words, 2);
    section.prose("section.comparison", comparison.introduction());
    section.part("comparison.figures", new ComparedFigures(words, countries, PAGE).elements());
    section.plain(new AnswerMatrix(words, countries, PAGE).questions(comparison.questions()));
    section.plain(new ComparisonSection(composing, comparison).surroundings());
    return out.addAll(section.elements()).build();
  }

  /** Who speaks for which country. */
  private ImmutableList<Element> voices(Session session, ComparedCountries countries) {
    ImmutableList.Builder<LabelValue> pairs = ImmutableList.builder();
    PeopleWords people = new PeopleWords(composing);
    for (CountryId country : countries.ids()) {
      ImmutableList<Element> here =
          session.participations().stream()
              .filter(part -> part.country().equals(Optional.of(country)))
              .map(part -> voice(people, part))
              .collect(toImmutableList());
      if (!here.isEmpty()) {
        pairs.add(new LabelValue(countries.name(country), here));
      }
    }
    ImmutableList<LabelValue> all = pairs.build();
    return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new LabelValues(all));
  }

  private static Paragraph voice(PeopleWords people, Participation part) {
    String office = people.office(part);
    String name = people.name(part.who());
    return Paragraph.of(office.isEmpty() ? name : name + ", " + office);
  }
}
