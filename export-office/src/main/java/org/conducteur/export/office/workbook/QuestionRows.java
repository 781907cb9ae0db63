package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
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
        .forEach(
            (country, answer) ->
                parts.put(country, split(new AnswerLines(view, country).of(answer))));
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
      String subject = i == 0 ? question.text().markdown() : view.words().text("continued");
      out.add(
          new CountryRow(
              section,
              subject,
              cells,
              i == 0 ? id : id + "/" + i,
              new CountryRow.Asked(session, question, i)));
    }
    return out.build();
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
