package org.conducteur.handout;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Cell;
import org.conducteur.document.Column;
import org.conducteur.document.Element;
import org.conducteur.document.Row;
import org.conducteur.document.Table;

/** Builds a table and leaves out the columns in which no row has anything to say. */
final class Grid {
  private record Head(String name, Column column, boolean namesRow) {}

  private final List<Head> heads = new ArrayList<>();
  private final List<ImmutableList<ImmutableList<Element>>> rows = new ArrayList<>();

  Grid column(String name, int weight) {
    heads.add(new Head(name, new Column(weight, Alignment.START), false));
    return this;
  }

  Grid column(String name, int weight, Alignment alignment) {
    heads.add(new Head(name, new Column(weight, alignment), false));
    return this;
  }

  /** A column whose cells name their rows. */
  Grid naming(String name, int weight) {
    heads.add(new Head(name, new Column(weight, Alignment.START), true));
    return this;
  }

  @SafeVarargs
  final Grid row(ImmutableList<Element>... cells) {
    checkArgument(
        cells.length == heads.size(), "%s cells for %s columns", cells.length, heads.size());
    ImmutableList.Builder<ImmutableList<Element>> row = ImmutableList.builder();
    for (ImmutableList<Element> cell : cells) {
      row.add(cell);
    }
    rows.add(row.build());
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Table table(Optional<String> caption) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        shown.add(i);
      }
    }
    return new Table(
        caption,
        shown.stream().map(i -> heads.get(i).column()).collect(toImmutableList()),
        shown.stream().map(i -> heads.get(i).name()).collect(toImmutableList()),
        rows.stream().map(row -> row(row, shown)).collect(toImmutableList()));
  }

  private Row row(ImmutableList<ImmutableList<Element>> row, List<Integer> shown) {
    return new Row(
        shown.stream()
            .map(i -> new Cell(row.get(i), heads.get(i).namesRow(), 1))
            .collect(toImmutableList()));
  }
}
