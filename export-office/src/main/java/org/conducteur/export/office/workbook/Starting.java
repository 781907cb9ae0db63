package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Sheets in which somebody begins to plan: their own rows are examples, set apart as long as nobody
 * types over them, and others stand ready below.
 */
final class Starting {
  /** About what fills a screen. */
  private static final int READY = 25;

  /** What follows from other sheets, and what nobody types into. */
  private static final ImmutableSet<String> FULL =
      ImmutableSet.of(ContentsSheet.TABLE, FindingsSheet.TABLE);

  /** The most characters of a text in a formula are 255. */
  private static final int LONGEST = 200;

  private Starting() {}

  static SheetPlan of(SheetPlan sheet) {
    return sheet instanceof SheetPlan.OfTable<?> table ? of(table) : sheet;
  }

  private static <R> SheetPlan.OfTable<R> of(SheetPlan.OfTable<R> sheet) {
    TablePlan<R> table = sheet.table();
    int ready = FULL.contains(table.name()) ? 0 : READY;
    return new SheetPlan.OfTable<>(
        sheet.frame(), table.starting(ready, examples(table)), sheet.counted());
  }

  /** An example is known by the longest text of its row, until somebody changes it. */
  private static <R> ImmutableList<Highlight> examples(TablePlan<R> table) {
    ImmutableList.Builder<Highlight> all = ImmutableList.builder();
    for (R row : table.rows()) {
      String key = "";
      String longest = "";
      for (ColumnSpec<R> column : table.columns()) {
        String text = text(column, row);
        if (text.length() > longest.length()) {
          key = column.key();
          longest = text;
        }
      }
      if (!key.isEmpty()) {
        String condition = "{" + key + "}=" + Highlight.quoted(longest);
        all.add(Highlight.row(condition, Highlight.Manner.QUIET));
      }
    }
    return all.build();
  }

  private static <R> String text(ColumnSpec<R> column, R row) {
    boolean typed = !column.is(ColumnSpec.Mark.HIDDEN) && column.store().isPresent();
    return typed
            && column.value().apply(row) instanceof Value.Text text
            && text.text().length() <= LONGEST
            && !text.text().contains("\n")
        ? text.text()
        : "";
  }
}
