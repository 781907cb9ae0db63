package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.conducteur.country.Answer;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Passage;
import org.conducteur.country.Point;
import org.conducteur.event.Directory;
import org.conducteur.id.FigureId;
import org.conducteur.text.RichText;

/** What fiches show of a comparison of countries. */
record ToldComparison(
    BiConsumer<String, Object> say,
    Function<RichText, String> text,
    UnaryOperator<String> set,
    Directory directory) {
  void tell(Comparison comparison) {
    say.accept("introduction", text.apply(comparison.introduction()));
    comparison
        .questions()
        .forEach(
            question -> {
              say.accept("question", question.kind() + text.apply(question.text()));
              question.answers().forEach((id, answer) -> answer(directory.findCountry(id), answer));
            });
    say.accept("framing", text.apply(comparison.framing()));
    comparison
        .common()
        .ifPresent(
            common -> {
              say.accept("basis", text.apply(common.basis()));
              common.points().forEach(point -> point("", point, common.figures()));
            });
    comparison.passages().forEach(this::passage);
  }

  private void answer(Optional<CountryProfile> country, Answer answer) {
    say.accept("answer of", country.map(CountryProfile::name).map(set));
    answer
        .points()
        .forEach(
            point ->
                point("", point, country.map(CountryProfile::figures).orElse(ImmutableList.of())));
    say.accept("answer notes", text.apply(answer.notes()));
  }

  private void point(String indent, Point point, List<KeyFigure> known) {
    say.accept("point" + indent, text.apply(point.text()) + point.language());
    say.accept("marks", point.uncertain() + " " + point.unanswered());
    if (point.text().isEmpty()) {
      point.figures().forEach(id -> say.accept("figure", figure(id, known)));
    }
    point.points().forEach(below -> point(indent + " below", below, known));
  }

  private String figure(FigureId id, List<KeyFigure> known) {
    return known.stream()
        .filter(one -> one.id().equals(id))
        .map(
            one ->
                set.apply(one.label())
                    + " "
                    + one.value().stripTrailingZeros().toPlainString()
                    + one.upTo()
                    + one.unit().map(set)
                    + one.base().map(set)
                    + one.approximate()
                    + one.asOf()
                    + one.trend()
                    + text.apply(one.source()))
        .findFirst()
        .orElse(id.value());
  }

  private void passage(Passage passage) {
    say.accept("passage", "" + passage.title().map(set) + text.apply(passage.text()));
    say.accept(
        "source",
        set.apply(passage.provenance().source())
            + passage.provenance().date()
            + passage.provenance().link());
  }
}
