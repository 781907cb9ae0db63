package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.country.KeyFigure;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.ListItem;
import org.conducteur.document.ListMarker;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Row;
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;

/**
 * Key figures of countries: those that several have as a table and as charts, then those of one
 * country alone.
 */
final class ComparedFigures {
  /** More columns than this are too narrow to read. */
  private static final int MOST_COLUMNS = 6;

  private final Words words;
  private final FigureWords figureWords;
  private final ComparedCountries countries;
  private final SideBySide columns;

  ComparedFigures(Words words, ComparedCountries countries, PageMaster page) {
    columns = new SideBySide(countries.names(), page);
    this.words = words;
    figureWords = new FigureWords(words);
    this.countries = countries;
  }

  ImmutableList<Element> elements() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    ImmutableSet<FigureId> shared = countries.shared();
    if (!shared.isEmpty()) {
      out.add(countries.ids().size() <= MOST_COLUMNS ? matrix(shared) : blocks(shared));
      out.addAll(new FigureCharts(words, countries).of(shared));
    }
    return out.addAll(others(shared)).build();
  }

  /** Figures × countries. */
  private Table matrix(ImmutableSet<FigureId> shared) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    ImmutableList.Builder<String> header = ImmutableList.builder();
    columns.add(new Column(30, Alignment.START));
    header.add(words.text("comparison.figure"));
    for (String name : countries.names()) {
      columns.add(new Column(24, Alignment.START));
      header.add(name);
    }
    return new Table(
        Optional.empty(),
        columns.build(),
        header.build(),
        shared.stream().map(this::row).collect(toImmutableList()));
  }

  private Row row(FigureId id) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(Cell.rowHeader(label(id)));
    for (CountryId country : countries.ids()) {
      cells.add(
          Cell.of(
              countries
                  .figure(country, id)
                  .map(figure -> statement(figure, id))
                  .orElse(ImmutableList.of())));
    }
    return new Row(cells.build());
  }

  private String label(FigureId id) {
    return countries.ids().stream()
        .flatMap(country -> countries.figure(country, id).stream())
        .map(KeyFigure::label)
        .findFirst()
        .orElse(id.value());
  }

  /** A figure that another country calls otherwise says how this one calls it. */
  private ImmutableList<Inline> statement(KeyFigure figure, FigureId id) {
    return figure.label().equals(label(id))
        ? figureWords.statement(figure)
        : figureWords.sentence(figure);
  }

  /** A figure after the other, with a row for each country. */
  private Table blocks(ImmutableSet<FigureId> shared) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (FigureId id : shared) {
      Cell title = new Cell(ImmutableList.of(Paragraph.of(label(id))), true, 2);
      rows.add(new Row(ImmutableList.of(title), RowKind.GROUP, 0));
      for (CountryId country : countries.ids()) {
        countries
            .figure(country, id)
            .ifPresent(
                figure ->
                    rows.add(
                        new Row(
                            ImmutableList.of(
                                Cell.rowHeader(countries.name(country)),
                                Cell.of(statement(figure, id))))));
      }
    }
    return new Table(
        Optional.empty(),
        ImmutableList.of(new Column(30, Alignment.START), new Column(70, Alignment.START)),
        ImmutableList.of(words.text("comparison.country"), words.text("comparison.value")),
        rows.build());
  }

  /** What only one country says of itself. */
  private ImmutableList<Element> others(ImmutableSet<FigureId> shared) {
    List<Optional<ItemList>> lists = new ArrayList<>();
    for (CountryId country : countries.ids()) {
      ImmutableList<ListItem> items =
          countries.figures(country).stream()
              .filter(figure -> !shared.contains(figure.id()))
              .map(figure -> ListItem.of(figureWords.sentence(figure)))
              .collect(toImmutableList());
      lists.add(
          items.isEmpty() ? Optional.empty() : Optional.of(new ItemList(ListMarker.BULLET, items)));
    }
    if (lists.stream().allMatch(Optional::isEmpty)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    out.add(new Heading(3, Inline.of(words.text("comparison.others")), false));
    return out.addAll(columns.of(lists, ImmutableList.of(), ComparedFigures::named)).build();
  }

  private static Paragraph named(String country) {
    return new Paragraph(ParagraphRole.LABEL, Inline.of(country));
  }
}
