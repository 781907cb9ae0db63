package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedSheet;
import org.conducteur.export.office.scan.ScannedTable;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.naming.Folded;

/**
 * Finds the tables of the planning in a file: by their names, else on the sheet of their name, else
 * wherever most of their headers stand in one row. Columns are known by their headers, in whatever
 * order and whatever else stands between them.
 */
final class TableSearch {
  /** People put notes above a table, but not many. */
  private static final int LAST_HEADER_ROW = 60;

  private final ScannedWorkbook workbook;
  private final Set<ScannedSheet> taken = Sets.newIdentityHashSet();

  TableSearch(ScannedWorkbook workbook) {
    this.workbook = workbook;
  }

  <R> Optional<FoundTable> find(SheetPlan.OfTable<R> plan) {
    Optional<FoundTable> found =
        byTable(plan)
            .or(() -> workbook.findSheet(plan.frame().name()).flatMap(sheet -> on(sheet, plan)))
            .or(
                () ->
                    workbook.sheets().stream()
                        .filter(sheet -> !taken.contains(sheet))
                        .flatMap(sheet -> on(sheet, plan).stream())
                        .findFirst());
    found.ifPresent(table -> taken.add(table.sheet()));
    return found;
  }

  private <R> Optional<FoundTable> byTable(SheetPlan.OfTable<R> plan) {
    Optional<ScannedTable> table = workbook.findTable(plan.table().name());
    return table.flatMap(
        known ->
            workbook
                .findSheet(known.sheet())
                .flatMap(
                    sheet ->
                        sheet.rows().stream()
                            .filter(row -> row.index() == known.firstRow())
                            .findFirst()
                            .map(row -> columns(row, plan.table()))
                            .filter(columns -> enough(columns, plan.table()))
                            .map(columns -> table(sheet, known.firstRow(), columns))));
  }

  /** The first row in which at least half of the visible headers stand. */
  private <R> Optional<FoundTable> on(ScannedSheet sheet, SheetPlan.OfTable<R> plan) {
    return sheet.rows().stream()
        .takeWhile(row -> row.index() <= LAST_HEADER_ROW)
        .flatMap(
            row ->
                Stream.of(columns(row, plan.table()))
                    .filter(columns -> enough(columns, plan.table()))
                    .map(columns -> table(sheet, row.index(), columns)))
        .findFirst();
  }

  private static <R> boolean enough(Map<String, Integer> columns, TablePlan<R> plan) {
    long visible =
        plan.columns().stream().filter(column -> !column.is(ColumnSpec.Mark.HIDDEN)).count();
    return 2L * columns.size() > visible;
  }

  private static <R> ImmutableMap<String, Integer> columns(ScannedRow row, TablePlan<R> plan) {
    ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
    Set<Integer> used = new HashSet<>();
    for (ColumnSpec<R> column : plan.columns()) {
      String wanted = Folded.of(column.header());
      row.cells().stream()
          .filter(cell -> !used.contains(cell.column()) && wanted.equals(header(cell)))
          .findFirst()
          .ifPresent(
              cell -> {
                used.add(cell.column());
                columns.put(column.key(), cell.column());
              });
    }
    return columns.buildOrThrow();
  }

  private static String header(ScannedCell cell) {
    return cell.content() instanceof Content.Words words ? Folded.of(words.text()) : "";
  }

  private static FoundTable table(
      ScannedSheet sheet, int header, ImmutableMap<String, Integer> columns) {
    List<Integer> known = ImmutableList.copyOf(columns.values());
    return new FoundTable(
        sheet,
        header,
        columns,
        sheet.rows().stream()
            .filter(row -> row.index() > header)
            .filter(row -> known.stream().anyMatch(column -> row.find(column).isPresent()))
            .collect(toImmutableList()));
  }
}
