package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.conducteur.country.Answer;
import org.conducteur.country.Question;
import org.conducteur.export.office.scan.Content;
import org.conducteur.id.CountryId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/**
 * Questions of comparisons and their answers. The answers of a question are read from all its rows
 * together, since long ones go on in further rows.
 */
final class ComparedEdits {
  private final EventView view;
  private final ImmutableList<CountryId> countries;
  private final IdentityHashMap<Question, Session> moved = new IdentityHashMap<>();
  private final List<CountryRow> gone = new ArrayList<>();

  ComparedEdits(EventView view, ImmutableList<CountryId> countries) {
    this.view = view;
    this.countries = countries;
  }

  /** The session that a cell names. */
  static Session session(Entry cell) {
    SessionId id = cell.at(cell.text()).session();
    return cell.draft().sessions().find(one -> one.id().equals(id)).orElseThrow();
  }

  /** The session in which a question is put now. */
  Session home(CountryRow.Asked asked) {
    return moved.getOrDefault(asked.question(), asked.session());
  }

  private Shelf<Question> shelf(CountryRow.Asked asked, EventDraft draft) {
    return draft.sessions().inside(home(asked), EventDraft.COMPARED);
  }

  void change(CountryRow.Asked asked, EventDraft draft, UnaryOperator<Question> change) {
    shelf(asked, draft).change(asked.question(), change);
  }

  void move(CountryRow.Asked asked, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    EventDraft draft = cell.draft();
    Session to = session(cell);
    if (!draft.sessions().same(to, home(asked))) {
      Shelf<Question> from = shelf(asked, draft);
      Question now = from.get(asked.question());
      from.remove(asked.question());
      draft.sessions().inside(to, EventDraft.COMPARED).adopt(asked.question(), now);
      moved.put(asked.question(), to);
    }
  }

  /** Remembers that a row is gone; a question goes with the last of its rows. */
  void remove(CountryRow row, CountryRow.Asked asked) {
    gone.add(row);
  }

  void arrange(ImmutableList<CountryRow> rows, EventDraft draft) {
    IdentityHashMap<Session, List<Question>> order = new IdentityHashMap<>();
    IdentityHashMap<Question, Boolean> left = new IdentityHashMap<>();
    List<CountryRow.Asked> all =
        rows.stream().flatMap(row -> row.asked().stream()).collect(toImmutableList());
    for (CountryRow.Asked asked : all) {
      if (left.put(asked.question(), true) == null) {
        order.computeIfAbsent(home(asked), key -> new ArrayList<>()).add(asked.question());
      }
    }
    for (CountryRow row : gone) {
      CountryRow.Asked asked = row.asked().orElseThrow();
      if (left.put(asked.question(), true) == null) {
        shelf(asked, draft).remove(asked.question());
      }
    }
    order.forEach(
        (session, questions) ->
            draft.sessions().inside(session, EventDraft.COMPARED).arrange(questions));
  }

  /** Reads the answers of which any row has another text than was written. */
  void settle(ImmutableList<ReadRow<CountryRow>> rows, Intake intake) {
    IdentityHashMap<Question, List<ReadRow<CountryRow>>> byQuestion = new IdentityHashMap<>();
    List<CountryRow.Asked> inOrder = new ArrayList<>();
    for (ReadRow<CountryRow> row : rows) {
      row.datum()
          .asked()
          .ifPresent(
              asked ->
                  byQuestion
                      .computeIfAbsent(
                          asked.question(),
                          key -> {
                            inOrder.add(asked);
                            return new ArrayList<>();
                          })
                      .add(row));
    }
    ListMultimap<Question, CountryRow> missing =
        MultimapBuilder.hashKeys().arrayListValues().build();
    gone.forEach(row -> missing.put(row.asked().orElseThrow().question(), row));
    for (CountryRow.Asked asked : inOrder) {
      for (CountryId country : countries) {
        List<ReadRow<CountryRow>> parts = byQuestion.get(asked.question());
        List<CountryRow> lost = missing.get(asked.question());
        intake.attempt(() -> read(asked, parts, lost, country, intake.draft()));
      }
    }
  }

  private void read(
      CountryRow.Asked asked,
      List<ReadRow<CountryRow>> parts,
      List<CountryRow> missing,
      CountryId country,
      EventDraft draft) {
    String key = CountriesSheet.COLUMN + country.value();
    String text =
        parts.stream()
            .map(row -> text(row.cell(key)))
            .filter(t -> !t.isBlank())
            .collect(joining("\n"));
    boolean changed =
        parts.stream().anyMatch(row -> !row.isNew() && row.isTouched(key))
            || parts.stream().anyMatch(row -> row.isNew() && !row.cell(key).isBlank())
            || (!text.isEmpty()
                && missing.stream().anyMatch(row -> row.cells().containsKey(country)));
    if (changed) {
      change(asked, draft, question -> answered(question, country, text));
    }
  }

  /** Spaces before the first line tell its level. */
  private static String text(Entry cell) {
    return cell.content() instanceof Content.Words words ? words.text() : cell.text();
  }

  private Question answered(Question question, CountryId country, String text) {
    Answer before = question.answers().get(country);
    Map<CountryId, Answer> answers = new LinkedHashMap<>(question.answers());
    RichText notes = before == null ? RichText.EMPTY : before.notes();
    if (text.isBlank() && notes.isEmpty()) {
      answers.remove(country);
    } else {
      AnswerReading reading = new AnswerReading(new AnswerLines(view, country), view.words());
      answers.put(
          country,
          new Answer(
              reading.read(text, before == null ? ImmutableList.of() : before.points()), notes));
    }
    return question.toBuilder().answers(ImmutableMap.copyOf(answers)).build();
  }
}
