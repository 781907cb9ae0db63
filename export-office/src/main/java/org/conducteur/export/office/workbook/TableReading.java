package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.id.Pointer;

/**
 * Reads one table back. A row is known by the id in its hidden column; a row without one is new,
 * and so is a copy. A cell counts only if it holds something else than was written into it, so that
 * what a cell cannot show is never lost by looking at it.
 *
 * <p>All tables first say which rows came and went, then all take over their cells: so a cell may
 * name what another sheet adds.
 */
final class TableReading<R> {
  private static final String ID = "id";

  private final TablePlan<R> plan;
  private final FoundTable found;
  private final Intake intake;
  private final Unchanged unchanged;
  private final IdentityHashMap<ScannedRow, R> known = new IdentityHashMap<>();
  private final IdentityHashMap<ScannedRow, R> added = new IdentityHashMap<>();

  /** The rows of examples as they were. */
  private final IdentityHashMap<ScannedRow, R> examples = new IdentityHashMap<>();

  TableReading(TablePlan<R> plan, FoundTable found, Intake intake) {
    this.plan = plan;
    this.found = found;
    this.intake = intake;
    unchanged = intake.unchanged();
  }

  /** Says which rows are whose, adds what is new and takes out what is gone. */
  void readRows() {
    ListMultimap<String, R> written = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ColumnSpec<R> id = plan.columns().get(plan.indexOf(ID));
    plan.rows().forEach(row -> written.put(unchanged.normal(text(id.value().apply(row))), row));
    ListMultimap<String, ScannedRow> present =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    found.rows().forEach(row -> present.put(id(row), row));
    for (String one : written.keySet()) {
      match(written.get(one), present.get(one));
    }
    RowEdits<R> edits = plan.edits().orElseThrow();
    addNew(edits);
    Set<R> left = Sets.newIdentityHashSet();
    left.addAll(known.values());
    plan.rows().stream()
        .filter(row -> !left.contains(row))
        .forEach(row -> edits.remove(row, intake.draft()));
    edits.arrange(inOrder(), intake.draft());
  }

  private ImmutableList<R> inOrder() {
    ImmutableList.Builder<R> rows = ImmutableList.builder();
    found.rows().forEach(row -> find(row).ifPresent(rows::add));
    return rows.build();
  }

  private Optional<R> find(ScannedRow row) {
    return Optional.ofNullable(known.get(row)).or(() -> Optional.ofNullable(added.get(row)));
  }

  /**
   * Of several rows with one id, those that differ least from what was written are the old ones.
   */
  private void match(List<R> written, List<ScannedRow> present) {
    List<ScannedRow> free = new ArrayList<>(present);
    for (R row : written) {
      Optional<ScannedRow> nearest =
          free.size() <= 1
              ? free.stream().findFirst()
              : free.stream().min(Comparator.comparingInt(one -> differences(row, one)));
      nearest.ifPresent(
          one -> {
            // Who clears the cells of a row means to delete it.
            if (intake.hasExamples()) {
              examples.put(one, row);
            } else if (says(one) || !said(row)) {
              known.put(one, row);
            }
            free.remove(one);
          });
    }
  }

  /** Whether a row is an example that nobody typed over. */
  private boolean isMereExample(ScannedRow row) {
    R example = examples.get(row);
    return example != null
        && plan.columns().stream()
            .filter(column -> found.has(column.key()) && !column.key().equals(ID))
            .noneMatch(column -> isChanged(column, example, found.find(row, column.key())));
  }

  /** Whether a cell still says what it said of an example, and says that it is one. */
  private boolean isLeftOver(ScannedRow row, ColumnSpec<R> column) {
    R example = examples.get(row);
    return example != null
        && Value.shown(column.value().apply(example)) instanceof Value.Text text
        && text.text().contains(intake.words().text("example"))
        && !isChanged(column, example, found.find(row, column.key()));
  }

  private int differences(R row, ScannedRow present) {
    int count = 0;
    for (ColumnSpec<R> column : plan.columns()) {
      boolean same =
          !found.has(column.key())
              || unchanged.is(column.value().apply(row), found.find(present, column.key()));
      count += same ? 0 : 1;
    }
    return count;
  }

  /** Whether somebody wrote anything into the row: what formulas make of nothing is nothing. */
  private boolean says(ScannedRow row) {
    return found.columns().entrySet().stream()
        .filter(column -> !column.getKey().equals(ID))
        .flatMap(column -> row.find(column.getValue()).stream())
        .anyMatch(cell -> cell.formula().isEmpty() && !isBlank(cell));
  }

  /** Whether anything was written into the row that is no formula. */
  private boolean said(R row) {
    return plan.columns().stream()
        .filter(column -> !column.key().equals(ID) && found.has(column.key()))
        .map(column -> column.value().apply(row))
        .filter(value -> !(value instanceof Value.Formula))
        .anyMatch(value -> !unchanged.is(value, Optional.empty()));
  }

  private static boolean isBlank(ScannedCell cell) {
    return cell.content() instanceof Content.Blank
        || (cell.content() instanceof Content.Words words && words.text().isBlank());
  }

  private void addNew(RowEdits<R> edits) {
    Optional<R> above = Optional.empty();
    for (ScannedRow row : found.rows()) {
      // An example that somebody typed over is new; as it was it is nothing.
      if (!known.containsKey(row) && says(row) && !isMereExample(row)) {
        Pointer nowhere = Pointer.ROOT;
        Optional<String> id =
            Optional.of(id(row))
                .filter(own -> !own.isEmpty() && !examples.containsKey(row))
                .filter(own -> intake.draft().ids().claim(own));
        NewRow<R> fresh =
            new NewRow<>(above, id, key -> entry(row, key, nowhere, change -> {}), intake.draft());
        intake.attempt(() -> added.put(row, edits.add(fresh)));
      }
      Optional<R> here = find(row);
      above = here.isPresent() ? here : above;
    }
  }

  /** Takes over what cells say. */
  void readCells() {
    for (ScannedRow row : found.rows()) {
      Optional.ofNullable(known.get(row)).ifPresent(old -> readCells(row, old, true));
      Optional.ofNullable(added.get(row)).ifPresent(fresh -> readCells(row, fresh, false));
    }
    ImmutableList.Builder<ReadRow<R>> rows = ImmutableList.builder();
    for (ScannedRow row : found.rows()) {
      find(row).ifPresent(datum -> rows.add(readRow(row, datum)));
    }
    plan.edits().orElseThrow().settle(rows.build(), intake);
  }

  private ReadRow<R> readRow(ScannedRow row, R datum) {
    Pointer place = plan.place().apply(datum);
    return new ReadRow<>(
        datum,
        added.containsKey(row),
        key -> entry(row, key, place, change -> {}),
        key ->
            found.has(key)
                && isChanged(plan.columns().get(plan.indexOf(key)), datum, found.find(row, key)));
  }

  private void readCells(ScannedRow row, R datum, boolean old) {
    Pointer place = plan.place().apply(datum);
    intake.stands(place, place(row, found.columns().values().iterator().next()));
    for (ColumnSpec<R> column : plan.columns()) {
      if (!found.has(column.key()) || column.key().equals(ID)) {
        continue;
      }
      Pointer pointer =
          column.store().map(store -> store.place().apply(place, datum)).orElse(place);
      intake.stands(pointer, place(row, found.columns().get(column.key())));
      Optional<ScannedCell> cell = found.find(row, column.key());
      if (old ? isChanged(column, datum, cell) : isTyped(cell) && !isLeftOver(row, column)) {
        Entry entry =
            entry(
                row,
                column.key(),
                pointer,
                change -> plan.edits().orElseThrow().change(datum, intake.draft(), change));
        take(column, datum, entry, old);
      }
    }
  }

  private boolean isChanged(ColumnSpec<R> column, R datum, Optional<ScannedCell> cell) {
    Value written = column.value().apply(datum);
    boolean calculated =
        written instanceof Value.Formula && cell.flatMap(ScannedCell::formula).isPresent();
    return !calculated && !unchanged.is(written, cell);
  }

  private static boolean isTyped(Optional<ScannedCell> cell) {
    return cell.filter(one -> one.formula().isEmpty() && !isBlank(one)).isPresent();
  }

  private void take(ColumnSpec<R> column, R datum, Entry entry, boolean old) {
    Optional<Value> written = old ? Optional.of(column.value().apply(datum)) : Optional.empty();
    intake.take(
        entry,
        written,
        () -> {
          if (column.store().isPresent()) {
            column.store().get().edit().apply(datum, entry);
          } else if (old && !entry.isBlank()) {
            intake.report(computed(column, datum, entry));
          }
        });
  }

  private Finding computed(ColumnSpec<R> column, R datum, Entry entry) {
    return Finding.of(
            FileTrouble.CELL_COMPUTED,
            plan.place().apply(datum),
            ImmutableMap.of("column", column.header(), "text", entry.text()))
        .withSource(entry.place());
  }

  private Entry entry(
      ScannedRow row, String key, Pointer pointer, Consumer<UnaryOperator<Record>> datum) {
    Optional<ScannedCell> cell = found.find(row, key);
    boolean leftOver = isLeftOver(row, plan.columns().get(plan.indexOf(key)));
    Content content =
        cell.filter(one -> !leftOver).map(ScannedCell::content).orElseGet(Content.Blank::new);
    int column = found.columns().getOrDefault(key, 0);
    return new Entry(
        content, cell.flatMap(ScannedCell::formula), place(row, column), pointer, intake, datum);
  }

  private InSheet place(ScannedRow row, int column) {
    return intake.place(
        found.sheet().name(), new CellReference(row.index(), column).formatAsString());
  }

  private String id(ScannedRow row) {
    return found
        .find(row, ID)
        .map(ScannedCell::content)
        .filter(Content.Words.class::isInstance)
        .map(content -> unchanged.normal(((Content.Words) content).text()))
        .orElse("");
  }

  private static String text(Value value) {
    return value instanceof Value.Text text ? text.text() : "";
  }
}
