package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table read by the names of its columns, in whatever order they stand. */
final class ColumnTable {
  private final ImmutableMap<Column, Integer> columns;
  private final ImmutableList<String> headers;
  private final ImmutableList<ImmutableList<ImmutableList<SourceBlock>>> rows;

  private ColumnTable(
      Map<Column, Integer> columns,
      ImmutableList<String> headers,
      ImmutableList<ImmutableList<ImmutableList<SourceBlock>>> rows) {
    this.columns = ImmutableMap.copyOf(columns);
    this.headers = headers;
    this.rows = rows;
  }

  /**
   * A table some of whose columns are wanted.
   *
   * @param block any block
   * @param naming the column that a table of the kind cannot be without
   * @param others what else may be told
   * @return nothing if it is no table, or none with that column
   */
  static Optional<ColumnTable> of(SourceBlock block, Column naming, Column... others) {
    if (!(block instanceof SourceBlock.Table table) || table.rows().isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<String> headers =
        table.rows().get(0).stream()
            .map(cell -> Styles.words(cell).plain())
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<Column> wanted = ImmutableSet.<Column>builder().add(naming).add(others).build();
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < headers.size(); i++) {
      for (Column column : ColumnNames.standard().of(headers.get(i))) {
        if (wanted.contains(column) && !columns.containsValue(i)) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    return columns.containsKey(naming)
        ? Optional.of(
            new ColumnTable(columns, headers, table.rows().subList(1, table.rows().size())))
        : Optional.empty();
  }

  /** How many of its columns are understood. */
  int known() {
    return columns.size();
  }

  /** Whether it tells this. */
  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** The rows in which anything stands. */
  ImmutableList<Line> lines() {
    ImmutableList.Builder<Line> out = ImmutableList.builder();
    for (ImmutableList<ImmutableList<SourceBlock>> row : rows) {
      if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
        out.add(new Line(row));
      }
    }
    return out.build();
  }

  /** A row. */
  final class Line {
    private final ImmutableList<ImmutableList<SourceBlock>> cells;

    private Line(ImmutableList<ImmutableList<SourceBlock>> cells) {
      this.cells = cells;
    }

    /** What stands in a column; nothing if the table has no such column. */
    ImmutableList<SourceBlock> cell(Column column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() ? ImmutableList.of() : cells.get(index);
    }

    /** The words of a cell. */
    StyledText words(Column column) {
      return Styles.words(cell(column)).strip();
    }

    boolean isBlank(Column column) {
      return words(column).isBlank();
    }

    /** The row as it stands, for what nobody understands of it. */
    SourceBlock asTable() {
      return table(cells);
    }

    /**
     * What stands in columns of unknown names, each with its header, behind the name of the row.
     */
    Optional<SourceBlock> others(Column naming) {
      ImmutableList.Builder<ImmutableList<SourceBlock>> out = ImmutableList.builder();
      boolean any = false;
      out.add(cell(naming));
      for (int i = 0; i < cells.size(); i++) {
        if (!columns.containsValue(i) && !cells.get(i).isEmpty()) {
          out.add(headed(i, cells.get(i)));
          any = true;
        }
      }
      return any ? Optional.of(table(out.build())) : Optional.empty();
    }

    private ImmutableList<SourceBlock> headed(int column, List<SourceBlock> cell) {
      String header = column < headers.size() ? headers.get(column) : "";
      if (header.isBlank()) {
        return ImmutableList.copyOf(cell);
      }
      StyledText words =
          StyledText.join(List.of(StyledText.of(header), Styles.words(cell)), "\u00A0: ");
      return ImmutableList.of(new SourceBlock.Paragraph("", words, cell.get(0).place()));
    }

    private SourceBlock table(ImmutableList<ImmutableList<SourceBlock>> row) {
      return new SourceBlock.Table(
          ImmutableList.of(row),
          0,
          row.stream().flatMap(List::stream).findFirst().orElseThrow().place());
    }
  }
}
