package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;

/** The points of an answer as the lines of a cell: a bullet each, set in by their level. */
final class AnswerLines {
  private static final String INDENT = "   ";

  /** Where a text of several lines goes on below its bullet. */
  private static final String HANGING = "  ";

  private final EventView view;
  private final CountryId country;

  AnswerLines(EventView view, CountryId country) {
    this.view = view;
    this.country = country;
  }

  /** A text for each point; one of several lines is not to be cut. */
  ImmutableList<String> of(Answer answer) {
    List<String> lines = new ArrayList<>();
    if (answer.points().isEmpty()) {
      lines.add(view.words().text("unanswered"));
    }
    addPoints(answer.points(), "", lines);
    return ImmutableList.copyOf(lines);
  }

  private void addPoints(List<Point> points, String indent, List<String> lines) {
    for (Point point : points) {
      String bullet = indent.isEmpty() ? "• " : "– ";
      lines.add(indent + bullet + shown(point).replace("\n", "\n" + indent + HANGING));
      addPoints(point.points(), indent + INDENT, lines);
    }
  }

  /** A point without its bullet. */
  String shown(Point point) {
    List<String> parts = new ArrayList<>();
    parts.add(words(point));
    if (point.uncertain()) {
      parts.add("(" + view.words().text("uncertain") + ")");
    }
    if (point.unanswered()) {
      parts.add("(" + view.words().text("point.unanswered") + ")");
    }
    return String.join(" ", parts).strip();
  }

  /** What a point says: figures speak where no words do; else the words have said them already. */
  String words(Point point) {
    return point.text().isEmpty()
        ? point.figures().stream().map(this::figure).collect(joining(", "))
        : point.text().markdown();
  }

  private String figure(FigureId id) {
    Optional<KeyFigure> figure =
        view.directory()
            .findCountry(country)
            .map(CountryProfile::figures)
            .flatMap(all -> all.stream().filter(one -> one.id().equals(id)).findFirst());
    return figure.map(this::sentence).orElse(id.value());
  }

  private String sentence(KeyFigure figure) {
    String amount = new Figures(view.words()).inWords(figure);
    return view.words()
        .text(
            "figure",
            "label",
            figure.label(),
            "amount",
            amount
                + figure.unit().map(unit -> " " + unit).orElse("")
                + figure.base().map(base -> " " + base).orElse(""));
  }
}
