package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.Passage;
import org.conducteur.country.Provenance;
import org.conducteur.country.ProvenanceKind;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.document.Callout;
import org.conducteur.document.CalloutKind;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.id.CountryId;
import org.conducteur.text.Inline;

/** A comparison of countries: its questions with their answers, and what surrounds them. */
final class ComparisonSection {
  private final Composing composing;
  private final Words words;
  private final Comparison comparison;

  ComparisonSection(Composing composing, Comparison comparison) {
    this.composing = composing;
    words = composing.words();
    this.comparison = comparison;
  }

  ImmutableList<Element> questions() {
    Section section = new Section(words, 2);
    section.prose("section.comparison", comparison.introduction());
    int number = 0;
    for (Question question : comparison.questions()) {
      boolean preamble = question.kind() == QuestionKind.PREAMBLE;
      if (!preamble) {
        number++;
      }
      section.titled(
          preamble ? words.text("question.preamble") : words.text("question", "number", number),
          question(question));
    }
    return section.elements();
  }

  private ImmutableList<Element> question(Question question) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(Prose.of(question.text(), ParagraphRole.LEAD));
    for (Map.Entry<CountryId, Answer> entry : question.answers().entrySet()) {
      Optional<CountryProfile> country = composing.directory().findCountry(entry.getKey());
      String name = country.map(CountryProfile::name).orElse(entry.getKey().value());
      Answer answer = entry.getValue();
      out.add(new Heading(3, Inline.of(name), false));
      if (answer.points().isEmpty()) {
        out.add(new Paragraph(ParagraphRole.MUTED, Inline.of(words.text("answer.none"))));
      } else {
        out.add(new Points(words, country).list(answer.points()));
      }
      out.addAll(Prose.of(answer.notes(), ParagraphRole.MUTED));
    }
    return out.build();
  }

  ImmutableList<Element> surroundings() {
    Section section = new Section(words, 2);
    section.prose("section.framing", comparison.framing());
    comparison.common().ifPresent(common -> section.part("section.common", common(common)));
    ImmutableList.Builder<Element> passages = ImmutableList.builder();
    comparison.passages().forEach(passage -> passages.add(passage(passage)));
    section.part("section.passages", passages.build());
    return section.elements();
  }

  private ImmutableList<Element> common(CommonGround common) {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.addAll(Prose.of(common.basis(), ParagraphRole.LEAD));
    if (!common.points().isEmpty()) {
      out.add(new Points(words, common.figures()).list(common.points()));
    }
    return out.build();
  }

  /** Whatever a program generated says so in its title, wherever it is shown. */
  private Element passage(Passage passage) {
    Provenance provenance = passage.provenance();
    String origin = origin(provenance);
    if (provenance.kind() == ProvenanceKind.AI_TOOL) {
      String title = words.text("passage.generated", "source", origin);
      ImmutableList.Builder<Element> content = ImmutableList.builder();
      passage.title().ifPresent(t -> content.add(new Paragraph(ParagraphRole.LABEL, Inline.of(t))));
      if (!provenance.prompt().isEmpty()) {
        content.add(
            new Paragraph(
                ParagraphRole.MUTED,
                Prose.join(
                    Inline.of(words.text("passage.prompt") + " "), provenance.prompt().inlines())));
      }
      return new Callout(
          CalloutKind.GENERATED, title, content.addAll(Prose.of(passage.text())).build());
    }
    return new Quote(
        Prose.of(passage.text()),
        // Printers make the quotation marks of their language out of these.
        Optional.of(passage.title().map(t -> "\"" + t + "\", " + origin).orElse(origin)));
  }

  private String origin(Provenance provenance) {
    String source =
        provenance
            .date()
            .map(date -> provenance.source() + ", " + composing.times().date(date))
            .orElse(provenance.source());
    return provenance.link().map(link -> source + ", " + link).orElse(source);
  }
}
