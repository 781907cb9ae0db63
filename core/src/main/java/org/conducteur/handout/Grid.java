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
import org.conducteur.document.RowKind;
import org.conducteur.document.Table;

/** Builds a table and leaves out the columns in which no row has anything to say. */
final class Grid {
  private record Head(String name, Column column, boolean namesRow, boolean kept) {}

  /**
   * What stands in one or several columns beside one another.
   *
   * @param span how many of all columns, also of those that are left out
   */
  record Part(ImmutableList<Element> content, int span) {
    static Part of(ImmutableList<Element> content) {
      return new Part(content, 1);
    }

    static Part of(String text) {
      return of(SessionPeople.cell(text));
    }
  }

  private record Line(RowKind kind, int minHeight, ImmutableList<Part> parts) {}

  private final List<Head> heads = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  Grid column(String name, int weight) {
    return column(name, weight, Alignment.START);
  }

  Grid column(String name, int weight, Alignment alignment) {
    heads.add(new Head(name, new Column(weight, alignment), false, false));
    return this;
  }

  /** A column whose cells name their rows. */
  Grid naming(String name, int weight) {
    heads.add(new Head(name, new Column(weight, Alignment.START), true, false));
    return this;
  }

  /** A column that is there also where it is empty, to be filled in by hand. */
  Grid toFillIn(String name, int weight) {
    heads.add(new Head(name, new Column(weight, Alignment.START), false, true));
    return this;
  }

  @SafeVarargs
  final Grid row(ImmutableList<Element>... cells) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (ImmutableList<Element> cell : cells) {
      parts.add(Part.of(cell));
    }
    return row(RowKind.BODY, 0, parts.build());
  }

  /** A row of a kind, at least so many millimetres high. */
  Grid row(RowKind kind, int minHeight, List<Part> parts) {
    int span = parts.stream().mapToInt(Part::span).sum();
    checkArgument(span == heads.size(), "%s cells for %s columns", span, heads.size());
    lines.add(new Line(kind, minHeight, ImmutableList.copyOf(parts)));
    return this;
  }

  /** A row with one text across all columns, such as the title of the rows below it. */
  Grid across(RowKind kind, ImmutableList<Element> content) {
    return row(kind, 0, List.of(new Part(content, heads.size())));
  }

  int columns() {
    return heads.size();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  Table table(Optional<String> caption) {
    boolean[] shown = shown();
    ImmutableList.Builder<Head> left = ImmutableList.builder();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i]) {
        left.add(heads.get(i));
      }
    }
    ImmutableList<Head> columns = left.build();
    return new Table(
        caption,
        columns.stream().map(Head::column).collect(toImmutableList()),
        columns.stream().map(Head::name).collect(toImmutableList()),
        lines.stream().map(line -> row(line, shown)).collect(toImmutableList()));
  }

  /** What spans several columns needs one of them, and any will do. */
  private boolean[] shown() {
    boolean[] shown = new boolean[heads.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = heads.get(i).kept();
    }
    for (int span = 1; span <= shown.length; span++) {
      for (Line line : lines) {
        int column = 0;
        for (Part part : line.parts()) {
          if (part.span() == span && !part.content().isEmpty() && count(shown, column, span) == 0) {
            shown[column] = true;
          }
          column += part.span();
        }
      }
    }
    return shown;
  }

  private static int count(boolean[] shown, int from, int span) {
    int count = 0;
    for (int i = from; i < from + span; i++) {
      count += shown[i] ? 1 : 0;
    }
    return count;
  }

  private Row row(Line line, boolean[] shown) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    int column = 0;
    for (Part part : line.parts()) {
      int span = count(shown, column, part.span());
      if (span > 0) {
        // More of the row above is named by that one.
        boolean names =
            line.kind() == RowKind.GROUP || (part.span() == 1 && line.kind() != RowKind.CONTINUED);
        cells.add(new Cell(part.content(), names && heads.get(column).namesRow(), span));
      }
      column += part.span();
    }
    return new Row(cells.build(), line.kind(), line.minHeight());
  }
}
