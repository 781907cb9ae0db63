package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.conducteur.country.Question;
import org.conducteur.country.QuestionKind;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.export.office.scan.Content;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.QuestionId;
import org.conducteur.naming.Folded;
import org.conducteur.session.Session;

/** Key figures and questions that somebody adds, changes, moves and strikes out. */
final class CountryEdits implements RowEdits<CountryRow> {
  private final Words words;
  private final ComparedEdits compared;

  CountryEdits(EventView view, ImmutableList<CountryId> countries) {
    words = view.words();
    compared = new ComparedEdits(view, countries);
  }

  @Override
  public CountryRow add(NewRow<CountryRow> row) {
    Optional<CountryRow.Asked> above = row.above().flatMap(CountryRow::asked);
    if (above.isPresent() && goesOn(row)) {
      return row(new CountryRow.Asked(above.get().session(), above.get().question(), 1));
    }
    return isFigure(row) ? row(figure(row)) : row(question(row, above));
  }

  private static CountryRow row(CountryRow.About about) {
    return new CountryRow("", "", new LinkedHashMap<>(), "", about);
  }

  /** Whether a row below a question holds more of its answers. */
  private boolean goesOn(NewRow<CountryRow> row) {
    String subject = Folded.of(row.cell("subject").text());
    return subject.equals(Folded.of(words.text("continued")))
        || (subject.isEmpty() && row.cell("section").isBlank());
  }

  private boolean isFigure(NewRow<CountryRow> row) {
    String section = Folded.of(row.cell("section").text());
    return section.isEmpty()
        ? row.cell("session").isBlank() && row.above().flatMap(CountryRow::asked).isEmpty()
        : section.equals(Folded.of(words.text("section.figure")));
  }

  private static FigureLine figure(NewRow<CountryRow> row) {
    String label = row.cell("subject").text();
    FigureId id = new FigureId(row.draft().ids().of(label, "chiffre"));
    return new FigureLine(id, label, row.cell("unit").someText());
  }

  private CountryRow.Asked question(NewRow<CountryRow> row, Optional<CountryRow.Asked> above) {
    EventDraft draft = row.draft();
    Entry cell = row.cell("session");
    Session session =
        cell.isBlank()
            ? above
                .map(compared::home)
                .or(() -> onlyCompared(draft))
                .orElseThrow(() -> noSession(row))
            : ComparedEdits.session(cell);
    Entry text = row.cell("subject");
    Question question =
        Question.builder(new QuestionId(draft.ids().of(text.text(), "question"))).build();
    Optional<Question> behind =
        above
            .filter(one -> draft.sessions().same(compared.home(one), session))
            .map(CountryRow.Asked::question);
    draft.sessions().inside(session, EventDraft.COMPARED).add(question, behind);
    return new CountryRow.Asked(session, question, 0);
  }

  private static Optional<Session> onlyCompared(EventDraft draft) {
    ImmutableList<Session> all =
        draft.sessions().list().stream()
            .filter(session -> session.comparison().isPresent())
            .collect(toImmutableList());
    return all.size() == 1
        ? draft.sessions().find(session -> session.id().equals(all.get(0).id()))
        : Optional.empty();
  }

  private static UnreadableCell noSession(NewRow<CountryRow> row) {
    Entry cell = row.cell("session");
    ImmutableList<String> titles =
        row.draft().sessions().list().stream().map(Session::title).collect(toImmutableList());
    return cell.trouble(CellFindings.notAChoice(cell.pointer(), cell.place(), "", titles));
  }

  @Override
  public void change(CountryRow row, EventDraft draft, UnaryOperator<Record> change) {
    row.asked()
        .ifPresent(asked -> compared.change(asked, draft, old -> (Question) change.apply(old)));
  }

  @Override
  public void remove(CountryRow row, EventDraft draft) {
    row.figure().ifPresent(line -> line.remove(draft));
    row.asked().ifPresent(asked -> compared.remove(row, asked));
  }

  @Override
  public void arrange(ImmutableList<CountryRow> rows, EventDraft draft) {
    compared.arrange(rows, draft);
  }

  @Override
  public void settle(ImmutableList<ReadRow<CountryRow>> rows, Intake intake) {
    compared.settle(rows, intake);
  }

  /** What kind of question it is; a figure cannot become one. */
  void section(CountryRow row, Entry cell) {
    if (cell.isBlank()) {
      return;
    }
    String section = Folded.of(cell.text());
    String question = Folded.of(words.text("section.question", "n", ""));
    if (row.asked().isEmpty()) {
      if (!section.equals(Folded.of(words.text("section.figure")))) {
        throw cell.notHere();
      }
    } else if (section.startsWith(question)) {
      // Its number follows from its place.
      cell.set("kind", QuestionKind.QUESTION);
    } else if (section.equals(Folded.of(words.text("section.preamble")))) {
      cell.set("kind", QuestionKind.PREAMBLE);
    } else {
      ImmutableList<String> sections =
          Stream.of(words.text("section.preamble"), words.text("section.question", "n", ""))
              .map(String::strip)
              .collect(toImmutableList());
      throw cell.trouble(
          CellFindings.notAChoice(cell.pointer(), cell.place(), cell.text(), sections));
    }
  }

  void subject(CountryRow row, Entry cell) {
    if (row.figure().isPresent()) {
      if (!cell.isBlank()) {
        row.figure().get().label(cell.text(), cell.draft());
      }
    } else if (row.head().isPresent()) {
      cell.set("text", cell.rich());
    } else if (!Folded.of(cell.text()).equals(Folded.of(words.text("continued")))
        && !cell.isBlank()) {
      throw cell.notHere();
    }
  }

  void unit(CountryRow row, Entry cell) {
    if (row.figure().isPresent()) {
      row.figure().get().unit(cell.someText(), cell.draft());
    } else if (!cell.isBlank()) {
      throw cell.notHere();
    }
  }

  void session(CountryRow row, Entry cell) {
    if (row.head().isPresent()) {
      compared.move(row.head().get(), cell);
    } else if (!cell.isBlank() && row.figure().isPresent()) {
      throw cell.notHere();
    }
  }

  /** The figure of a country; its answers are read from all their rows together. */
  void value(CountryRow row, Entry cell, CountryId country) {
    if (row.figure().isPresent()) {
      FigureLine line = row.figure().get();
      line.set(country, typed(line, cell), cell.draft());
    }
  }

  private Optional<TypedFigure> typed(FigureLine line, Entry cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    Optional<TypedFigure> typed =
        cell.content() instanceof Content.Amount amount
            ? Optional.of(TypedFigure.of(amount.number()))
            : TypedFigure.parse(cell.text(), line.unit(), words.language());
    return Optional.of(
        typed.orElseThrow(
            () ->
                cell.trouble(CellFindings.notAFigure(cell.pointer(), cell.place(), cell.text()))));
  }
}
