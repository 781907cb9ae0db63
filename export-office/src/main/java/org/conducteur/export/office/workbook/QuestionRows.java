package org.conducteur.export.office.workbook;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.country.Answer;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Point;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.session.Session;

/**
 * A question with the answers of all countries. An answer longer than a row can be high goes on in
 * further rows below.
 */
final class QuestionRows {
  /** Lines of a cell, so that its row stays below the 409 points that a row can be high. */
  private static final int MOST_LINES = 30;

  /** The width of an answer's column in characters; lines are counted with it. */
  static final int WIDTH = 62;

  private final EventView view;
  private final String section;

  QuestionRows(EventView view, String section) {
    this.view = view;
    this.section = section;
  }

  ImmutableList<CountryRow> of(Session session, Question question) {
    Map<CountryId, List<String>> parts = new LinkedHashMap<>();
    question
        .answers()
        .forEach((country, answer) -> parts.put(country, split(lines(country, answer))));
    int rows = Math.max(1, parts.values().stream().mapToInt(List::size).max().orElse(1));
    String id = session.id().value() + "/" + question.id().value();
    ImmutableList.Builder<CountryRow> out = ImmutableList.builder();
    for (int i = 0; i < rows; i++) {
      Map<CountryId, Value> cells = new LinkedHashMap<>();
      for (Map.Entry<CountryId, List<String>> answer : parts.entrySet()) {
        if (i < answer.getValue().size()) {
          cells.put(answer.getKey(), Value.text(answer.getValue().get(i)));
        }
      }
      String subject = i == 0 ? RichLines.of(question.text()) : view.words().text("continued");
      out.add(new CountryRow(section, subject, "", cells, i == 0 ? id : id + "/" + i));
    }
    return out.build();
  }

  private List<String> lines(CountryId country, Answer answer) {
    List<String> lines = new ArrayList<>();
    if (answer.points().isEmpty()) {
      lines.add(view.words().text("unanswered"));
    }
    addPoints(country, answer.points(), "", lines);
    return lines;
  }

  private void addPoints(CountryId country, List<Point> points, String indent, List<String> lines) {
    for (Point point : points) {
      lines.add(indent + (indent.isEmpty() ? "• " : "– ") + line(country, point));
      addPoints(country, point.points(), indent + "   ", lines);
    }
  }

  private String line(CountryId country, Point point) {
    List<String> parts = new ArrayList<>();
    if (point.text().isEmpty()) {
      // Figures speak where no words do; else the words have said them already.
      parts.add(point.figures().stream().map(id -> figure(country, id)).collect(joining(", ")));
    } else {
      parts.add(RichLines.of(point.text()));
    }
    if (point.uncertain()) {
      parts.add("(" + view.words().text("uncertain") + ")");
    }
    if (point.unanswered()) {
      parts.add("(" + view.words().text("point.unanswered") + ")");
    }
    return String.join(" ", parts);
  }

  private String figure(CountryId country, FigureId id) {
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

  /** Cuts between lines; a single line that is too long stays whole. */
  private static List<String> split(List<String> lines) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int used = 0;
    for (String line : lines) {
      int height = TextMeasure.lines(line, WIDTH, Looks.BODY_SIZE);
      if (used > 0 && used + height > MOST_LINES) {
        parts.add(part.toString());
        part.setLength(0);
        used = 0;
      }
      part.append(used == 0 ? "" : "\n").append(line);
      used += height;
    }
    parts.add(part.toString());
    return parts;
  }
}
