package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.country.Question;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;

/** Countries side by side: key figures, then question by question. */
final class CountriesSheet {
  static final String TABLE = "tblCountries";
  static final String COLUMN = "country/";

  private final EventView view;
  private final Words words;
  private final ImmutableList<CountryId> countries;
  private final CountryEdits edits;

  private CountriesSheet(EventView view) {
    this.view = view;
    words = view.words();
    Stream<CountryId> compared =
        view.event().sessions().stream()
            .flatMap(session -> session.comparison().stream())
            .flatMap(
                comparison ->
                    Stream.concat(
                        comparison.countries().stream(),
                        comparison.questions().stream()
                            .flatMap(question -> question.answers().keySet().stream())));
    countries =
        Stream.concat(view.event().countries().stream().map(CountryProfile::id), compared)
            .distinct()
            .collect(toImmutableList());
    edits = new CountryEdits(view, countries);
  }

  static SheetPlan.OfTable<CountryRow> of(EventView view) {
    return new CountriesSheet(view).plan();
  }

  private SheetPlan.OfTable<CountryRow> plan() {
    ImmutableList<CountryRow> rows =
        Stream.concat(figures().stream(), questions().stream()).collect(toImmutableList());
    return new SheetPlan.OfTable<>(
        view.frame("countries", PaperSize.A3, 2),
        new TablePlan<>(TABLE, columns(), rows, row -> Style.BODY, ImmutableList.of())
            .of(CountryRow::place, edits),
        "subject");
  }

  private ImmutableList<ColumnSpec<CountryRow>> columns() {
    Columns<CountryRow> columns =
        new Columns<CountryRow>(words)
            .add(
                "section",
                Format.TEXT,
                12,
                16,
                row -> Value.text(row.section()),
                c -> c.storing("kind", edits::section))
            .add(
                "subject",
                Format.TEXT,
                22,
                34,
                row -> Value.text(row.subject()),
                c ->
                    c.storing(
                        (place, row) -> place.then(row.asked().isPresent() ? "text" : "label"),
                        edits::subject))
            .add(
                "unit",
                Format.TEXT,
                9,
                16,
                row -> Value.text(row.figure().flatMap(FigureLine::unit)),
                c -> c.storing("unit", edits::unit))
            .add(
                "session",
                Format.TEXT,
                14,
                22,
                row -> Value.text(row.head().map(asked -> asked.session().title())),
                c -> c.offering(Lists.SESSIONS).storing("", edits::session));
    Set<String> taken = new HashSet<>();
    for (CountryId id : countries) {
      String header = unique(name(id), taken);
      columns.titled(
          COLUMN + id.value(),
          header,
          Format.TEXT,
          30,
          62,
          row -> row.cells().getOrDefault(id, Value.NONE),
          c -> c.storing((place, row) -> row.place(id), (row, cell) -> edits.value(row, cell, id)));
    }
    return columns.identifiedBy(CountryRow::id);
  }

  private String name(CountryId id) {
    return view.directory().findCountry(id).map(CountryProfile::name).orElse(id.value());
  }

  /** Excel knows the columns of a table by their headers, case aside. */
  private String unique(String name, Set<String> taken) {
    String line = new CellText("").line(name, 60);
    String candidate = line.isEmpty() ? words.text("column.country") : line;
    Set<String> fixed = new HashSet<>();
    for (String key : new String[] {"section", "subject", "unit", "session", "id"}) {
      fixed.add(words.text("column." + key).toLowerCase(Locale.ROOT));
    }
    for (int i = 2; ; i++) {
      String folded = candidate.toLowerCase(Locale.ROOT);
      if (!fixed.contains(folded) && taken.add(folded)) {
        return candidate;
      }
      candidate = line + " (" + i + ")";
    }
  }

  /** A row for each figure and unit, in the order in which countries name them first. */
  private ImmutableList<CountryRow> figures() {
    record Kind(FigureId id, Optional<String> unit) {}
    Map<Kind, CountryRow> rows = new LinkedHashMap<>();
    Figures figures = new Figures(words);
    for (CountryProfile profile : view.event().countries()) {
      for (KeyFigure figure : profile.figures()) {
        rows.computeIfAbsent(new Kind(figure.id(), figure.unit()), kind -> row(figure))
            .put(profile.id(), figure, figures.value(figure));
      }
    }
    return ImmutableList.copyOf(rows.values());
  }

  private CountryRow row(KeyFigure figure) {
    return new CountryRow(
        words.text("section.figure"),
        figure.label(),
        new LinkedHashMap<>(),
        "figure/" + figure.id().value(),
        new FigureLine(figure.id(), figure.label(), figure.unit()));
  }

  private ImmutableList<CountryRow> questions() {
    ImmutableList.Builder<CountryRow> rows = ImmutableList.builder();
    for (Session session : view.event().sessions()) {
      session.comparison().ifPresent(comparison -> add(session, comparison, rows));
    }
    return rows.build();
  }

  private void add(Session session, Comparison comparison, ImmutableList.Builder<CountryRow> rows) {
    int number = 0;
    for (Question question : comparison.questions()) {
      String section =
          switch (question.kind()) {
            case PREAMBLE -> words.text("section.preamble");
            case QUESTION -> words.text("section.question", "n", ++number);
          };
      rows.addAll(new QuestionRows(view, section).of(session, question));
    }
  }
}
