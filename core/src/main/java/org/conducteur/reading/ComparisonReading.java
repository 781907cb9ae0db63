package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.country.Answer;
import org.conducteur.country.CommonGround;
import org.conducteur.country.Comparison;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.id.CountryId;
import org.conducteur.id.QuestionId;
import org.conducteur.naming.FreshIds;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;

/** A comparison of countries, whose parts are parts of the fiche. */
final class ComparisonReading {
  private final Reading reading;
  private final FreshIds ids = new FreshIds();
  private final Comparison.Builder comparison = Comparison.builder();
  private final List<Question> questions = new ArrayList<>();
  private final Set<CountryId> countries = new LinkedHashSet<>();
  private boolean any;

  ComparisonReading(Reading reading) {
    this.reading = reading;
  }

  /** Takes a part over, if it is one of a comparison. */
  boolean read(Section part, String key) {
    Optional<QuestionKind> kind = kind(part.title());
    if (kind.isPresent()) {
      questions.add(question(part, kind.get()));
    } else if (!part.parts().isEmpty()) {
      return false;
    } else {
      switch (key) {
        case "comparison" -> comparison.introduction(reading.rich(part.blocks()));
        case "framing" -> comparison.framing(reading.rich(part.blocks()));
        case "common" -> comparison.common(common(part.blocks()));
        case "passages" -> comparison.passages(new PassageReading(reading).all(part.blocks()));
        default -> {
          return false;
        }
      }
    }
    any = true;
    return true;
  }

  private Optional<QuestionKind> kind(StyledText title) {
    if (reading.words().says("question.preamble", title.plain())) {
      return Optional.of(QuestionKind.PREAMBLE);
    }
    return reading
        .words()
        .sentence("question")
        .find(title.strip())
        .filter(found -> found.get("number").matches("\\d{1,3}"))
        .map(found -> QuestionKind.QUESTION);
  }

  private Question question(Section part, QuestionKind kind) {
    String name = reading.plain(part.title());
    Map<CountryId, Answer> answers = new LinkedHashMap<>();
    for (Section country : part.parts()) {
      CountryId id = reading.sketch().atlas().named(reading.plain(country.title()));
      countries.add(id);
      answers.put(id, answer(country, id));
    }
    return Question.builder(QuestionId.of(ids.of(name, "question")))
        .kind(kind)
        .text(reading.rich(part.blocks()))
        .answers(answers)
        .build();
  }

  private Answer answer(Section country, CountryId id) {
    List<SourceBlock> blocks = new ArrayList<>(country.blocks());
    for (Section below : country.parts()) {
      below.heading().ifPresent(blocks::add);
      blocks.addAll(below.blocks());
    }
    if (!blocks.isEmpty()
        && reading.words().says("answer.none", Styles.text(blocks.get(0)).plain())) {
      return new Answer(
          ImmutableList.of(), reading.rich(ImmutableList.copyOf(blocks.subList(1, blocks.size()))));
    }
    int end = PointItems.end(blocks, 0);
    return new Answer(
        points(blocks.subList(0, end), reading.sketch().atlas().figures(id)),
        reading.rich(ImmutableList.copyOf(blocks.subList(end, blocks.size()))));
  }

  private ImmutableList<Point> points(List<SourceBlock> blocks, Figures figures) {
    return new PointItems(reading, figures).read(blocks);
  }

  private CommonGround common(List<SourceBlock> blocks) {
    int from = 0;
    while (from < blocks.size() && !PointItems.isTick(blocks.get(from))) {
      from++;
    }
    int end = PointItems.end(blocks, from);
    Figures figures = new Figures();
    ImmutableList<Point> points = points(blocks.subList(from, end), figures);
    RichText basis = reading.rich(ImmutableList.copyOf(blocks.subList(0, from)));
    if (end < blocks.size()) {
      List<SourceBlock> all = new ArrayList<>(blocks.subList(0, from));
      all.addAll(blocks.subList(end, blocks.size()));
      basis = reading.rich(ImmutableList.copyOf(all));
    }
    return new CommonGround(basis, figures.all(), points);
  }

  /** Hands all that was read to the session. */
  void finish(SessionBuilder session) {
    if (any) {
      session.comparison(comparison.questions(questions).countries(countries).build());
    }
  }
}
