package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Columns side by side, each cell broken into as many lines as it needs. */
final class TextTable {
  static final String GAP = "  ";

  private record Row(ImmutableList<String> cells, UnaryOperator<String> look) {}

  private final List<Row> rows = new ArrayList<>();

  void row(List<String> cells, UnaryOperator<String> look) {
    rows.add(new Row(ImmutableList.copyOf(cells), look));
  }

  /** The width a column would take if there were room for everything. */
  int natural(int column) {
    return rows.stream().mapToInt(row -> DisplayWidth.of(row.cells().get(column))).max().orElse(0);
  }

  /** The table as lines without spaces at their ends. */
  ImmutableList<String> lines(List<Integer> widths) {
    return rows.stream().flatMap(row -> lines(row, widths).stream()).collect(toImmutableList());
  }

  private static ImmutableList<String> lines(Row row, List<Integer> widths) {
    ImmutableList<ImmutableList<String>> columns =
        IntStream.range(0, widths.size())
            .mapToObj(i -> Wrapping.wrap(row.cells().get(i), widths.get(i)))
            .collect(toImmutableList());
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height)
        .mapToObj(i -> row.look().apply(line(columns, i, widths)))
        .collect(toImmutableList());
  }

  private static String line(
      ImmutableList<ImmutableList<String>> columns, int index, List<Integer> widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String text = index < columns.get(i).size() ? columns.get(i).get(index) : "";
      out.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(text, widths.get(i)));
    }
    return out.toString().stripTrailing();
  }
}
