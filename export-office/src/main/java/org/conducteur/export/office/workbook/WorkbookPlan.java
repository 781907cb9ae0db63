package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.document.Attachment;
import org.conducteur.event.Event;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Venue;
import org.conducteur.port.Plan;
import org.conducteur.port.Reading;

/** A planning workbook of this program, in whatever shape it comes back. */
final class WorkbookPlan implements Plan {
  /** What others name is read first. */
  private static final ImmutableList<String> FIRST =
      ImmutableList.of(
          RoomsSheet.TABLE,
          PeopleSheet.TABLE,
          StockSheet.TABLE,
          RunOfShowSheet.TABLE,
          TasksSheet.TABLE);

  /** What is about all the rest is read at the end. */
  private static final String LAST = FindingsSheet.TABLE;

  private final ScannedWorkbook workbook;
  private final String source;
  private final Optional<StateSheet.State> state;
  private final Locale language;

  private WorkbookPlan(
      ScannedWorkbook workbook, String source, Optional<StateSheet.State> state, Locale language) {
    this.workbook = requireNonNull(workbook, "workbook");
    this.source = requireNonNull(source, "source");
    this.state = requireNonNull(state, "state");
    this.language = requireNonNull(language, "language");
  }

  /** The plan of a workbook that this program wrote; nothing for others. */
  static Optional<WorkbookPlan> find(ScannedWorkbook workbook, String source) {
    Optional<StateSheet.State> state = StateSheet.find(workbook);
    return state
        .map(StateSheet.State::language)
        .or(() -> languageOf(workbook))
        .map(language -> new WorkbookPlan(workbook, source, state, language));
  }

  /** A program may have lost what is hidden; tables keep their names. */
  private static Optional<Locale> languageOf(ScannedWorkbook workbook) {
    return workbook.findTable(RunOfShowSheet.TABLE).isEmpty()
        ? Optional.empty()
        : Words.LANGUAGES.stream()
            .map(Locale::forLanguageTag)
            .filter(one -> workbook.findSheet(Words.in(one).text("sheet.run")).isPresent())
            .findFirst();
  }

  @Override
  public Optional<Attachment> state() {
    return state.flatMap(StateSheet.State::event);
  }

  @Override
  public ImmutableList<Finding> columns() {
    return ImmutableList.of();
  }

  @Override
  public Reading read(Event base) {
    boolean examples = state.filter(StateSheet.State::starting).isPresent();
    NewCountries countries = new NewCountries(workbook, source, language);
    EventView view = EventView.of(countries.in(base), language);
    Intake intake = new Intake(view, source, examples);
    countries.findings().forEach(intake::report);
    List<TableReading<?>> tables = new ArrayList<>();
    TableSearch search = new TableSearch(workbook);
    PlanningFile planning = PlanningFile.of(view);
    for (SheetPlan.OfTable<?> plan : tables(planning)) {
      find(plan, search, intake).ifPresent(tables::add);
    }
    tables.forEach(
        table -> {
          table.readRows();
          intake.names().refresh();
        });
    if (examples) {
      intake.draft().change(event -> event.title(""));
    }
    planning.overview().ifPresent(plan -> readFacts(plan, intake));
    tables.forEach(TableReading::readCells);
    if (examples) {
      dropExampleVenue(base, intake);
    }
    return new Reading(intake.draft().event(), intake.findings(), intake.sources());
  }

  /** The rooms that somebody added lie in the venue, whose own name may still be the example's. */
  private static void dropExampleVenue(Event base, Intake intake) {
    Shelf<Venue> venues = intake.draft().venues();
    for (Venue example : base.venues()) {
      if (venues.get(example).name().equals(example.name())) {
        if (venues.inside(example, EventDraft.ROOMS).list().isEmpty()) {
          venues.remove(example);
        } else {
          String name = intake.words().text("venue");
          venues.change(example, old -> old.toBuilder().name(name).build());
        }
      }
    }
  }

  private static ImmutableList<SheetPlan.OfTable<?>> tables(PlanningFile planning) {
    Comparator<SheetPlan.OfTable<?>> order =
        Comparator.comparingInt(
            plan -> {
              String name = plan.table().name();
              int first = FIRST.indexOf(name);
              return first >= 0 ? first : FIRST.size() + (name.equals(LAST) ? 1 : 0);
            });
    return planning.tables().stream()
        .filter(plan -> plan.table().edits().isPresent())
        .sorted(order)
        .collect(toImmutableList());
  }

  private <R> Optional<TableReading<R>> find(
      SheetPlan.OfTable<R> plan, TableSearch search, Intake intake) {
    Optional<FoundTable> found = search.find(plan);
    if (found.isEmpty()) {
      intake.report(
          Finding.of(
                  FileTrouble.SHEET_MISSING,
                  Pointer.ROOT,
                  ImmutableMap.of("sheet", plan.frame().name()))
              .withSource(intake.place(plan.frame().name(), "A1")));
    }
    found.ifPresent(table -> reportMissing(plan, table, intake));
    return found.map(table -> new TableReading<>(plan.table(), table, intake));
  }

  private static <R> void reportMissing(
      SheetPlan.OfTable<R> plan, FoundTable found, Intake intake) {
    for (ColumnSpec<R> column : plan.table().columns()) {
      if (column.store().isPresent() && !found.has(column.key())) {
        intake.report(
            Finding.of(
                    FileTrouble.COLUMN_MISSING,
                    Pointer.ROOT,
                    ImmutableMap.of("column", column.header()))
                .withSource(intake.place(found.sheet().name(), "A" + (found.headerRow() + 1))));
      }
    }
  }

  private void readFacts(SheetPlan.OfOverview plan, Intake intake) {
    workbook
        .findSheet(plan.frame().name())
        .ifPresent(sheet -> new FactsReading(plan, sheet, intake).read());
  }
}
