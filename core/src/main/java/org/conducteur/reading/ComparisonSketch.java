package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.id.CountryId;
import org.conducteur.id.QuestionId;
import org.conducteur.naming.FreshIds;
import org.conducteur.text.RichText;

/** A comparison of countries, while a fiche is read. */
final class ComparisonSketch {
  private final Sketch sketch;
  private final FreshIds ids = new FreshIds();
  private final Map<QuestionId, Question.Builder> questions = new LinkedHashMap<>();
  private final Map<QuestionId, Map<CountryId, Answer>> answers = new LinkedHashMap<>();
  private final Set<CountryId> countries = new LinkedHashSet<>();
  private final List<SourceBlock> introduction = new ArrayList<>();
  private final List<SourceBlock> framing = new ArrayList<>();
  private final List<SourceBlock> basis = new ArrayList<>();
  private final Figures commonFigures = new Figures();
  private final List<Point> commonPoints = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private Optional<QuestionId> asked = Optional.empty();

  ComparisonSketch(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Asks a question; what is answered next answers it. */
  QuestionId question(RichText text, QuestionKind kind) {
    String words = kind == QuestionKind.PREAMBLE ? "preambule" : text.plain();
    QuestionId id = QuestionId.of(ids.of(words, "question"));
    questions.put(id, Question.builder(id).kind(kind).text(text));
    answers.put(id, new LinkedHashMap<>());
    asked = Optional.of(id);
    return id;
  }

  /** The question that was asked last. */
  Optional<QuestionId> asked() {
    return asked;
  }

  /** Answers the last question; a second answer of a country goes on with its first. */
  void answer(QuestionId question, CountryId country, Answer answer) {
    countries.add(country);
    Map<CountryId, Answer> all = answers.get(question);
    if (all == null) {
      throw new IllegalArgumentException("no question '" + question + "'");
    }
    all.merge(
        country,
        answer,
        (first, more) ->
            new Answer(
                ImmutableList.<Point>builder().addAll(first.points()).addAll(more.points()).build(),
                first.notes().isEmpty() ? more.notes() : first.notes()));
  }

  /** How many questions there are. */
  int size() {
    return questions.size();
  }

  boolean isEmpty() {
    return questions.isEmpty();
  }

  List<SourceBlock> introduction() {
    return introduction;
  }

  List<SourceBlock> framing() {
    return framing;
  }

  /** On what the common ground rests. */
  List<SourceBlock> basis() {
    return basis;
  }

  /** The figures of the common ground. */
  Figures commonFigures() {
    return commonFigures;
  }

  List<Point> commonPoints() {
    return commonPoints;
  }

  List<Passage> passages() {
    return passages;
  }

  Optional<Comparison> build() {
    boolean common = !basis.isEmpty() || !commonPoints.isEmpty();
    if (questions.isEmpty()
        && introduction.isEmpty()
        && framing.isEmpty()
        && !common
        && passages.isEmpty()) {
      return Optional.empty();
    }
    Comparison.Builder out =
        Comparison.builder()
            .introduction(sketch.markdown().rich(introduction))
            .countries(countries)
            .questions(questions.entrySet().stream().map(this::whole).toList())
            .framing(sketch.markdown().rich(framing))
            .passages(passages);
    if (common) {
      out.common(
          new CommonGround(
              sketch.markdown().rich(basis),
              commonFigures.all(),
              ImmutableList.copyOf(commonPoints)));
    }
    return Optional.of(out.build());
  }

  private Question whole(Map.Entry<QuestionId, Question.Builder> entry) {
    return entry
        .getValue()
        .answers(ImmutableMap.copyOf(answers.getOrDefault(entry.getKey(), Map.of())))
        .build();
  }
}
