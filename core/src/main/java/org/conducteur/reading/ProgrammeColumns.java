package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.reading.ProgrammeColumn.Use;

/**
 * What the columns of a table say.
 *
 * @param columns from the left
 * @param headers how many rows stand above the sessions
 */
record ProgrammeColumns(ImmutableList<ProgrammeColumn> columns, int headers) {
  private static final int MOST = 60;

  /** The columns of a programme; nothing if the table is none. */
  static Optional<ProgrammeColumns> of(SourceBlock.Table table) {
    if (table.rows().isEmpty() || table.rows().get(0).size() > MOST) {
      return Optional.empty();
    }
    List<List<String>> texts =
        table.rows().stream().map(row -> row.stream().map(CellWords::plain).toList()).toList();
    int headers = headers(table, texts);
    List<ProgrammeColumn> columns = new ArrayList<>();
    for (int i = 0; i < texts.get(0).size(); i++) {
      columns.add(
          headers == 0
              ? new ProgrammeColumn(Use.OTHER, "", Optional.empty())
              : ProgrammeColumn.of(texts.get(headers - 1).get(i)));
    }
    List<List<String>> body = texts.subList(headers, texts.size());
    boolean found = time(columns, body) && contents(columns, body);
    return found
        ? Optional.of(new ProgrammeColumns(ImmutableList.copyOf(columns), headers))
        : Optional.empty();
  }

  /** Rows are headers if they are marked so, or if no time stands in the first of several. */
  private static int headers(SourceBlock.Table table, List<List<String>> texts) {
    boolean timed = texts.get(0).stream().anyMatch(text -> LeadingTime.find(text).isPresent());
    long words = texts.get(0).stream().filter(Predicate.not(String::isEmpty)).count();
    if (timed) {
      return 0;
    }
    return words > 1 && texts.size() > 1 ? Math.max(1, table.headers()) : 0;
  }

  /** Finds the column of times, whatever its header says. */
  private static boolean time(List<ProgrammeColumn> columns, List<List<String>> body) {
    int best = -1;
    long most = 1;
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      long times =
          body.stream().filter(row -> LeadingTime.find(row.get(column)).isPresent()).count();
      long more = columns.get(i).use() == Use.TIME ? times * 2 : times;
      if (times >= Math.min(2, body.size()) && more > most - (best < 0 ? 1 : 0)) {
        most = more;
        best = i;
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      if (i == best) {
        columns.set(i, columns.get(i).as(Use.TIME));
      } else if (columns.get(i).use() == Use.TIME) {
        columns.set(i, columns.get(i).as(Use.OTHER));
      }
    }
    return best >= 0;
  }

  private static boolean contents(List<ProgrammeColumn> columns, List<List<String>> body) {
    boolean titled = has(columns, Use.TITLE);
    List<Integer> unknown =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).use() == Use.OTHER)
            .boxed()
            .toList();
    List<Integer> named = unknown.stream().filter(i -> !columns.get(i).header().isEmpty()).toList();
    boolean tracks = has(columns, Use.TRACK);
    if (!titled && (named.size() > 1 || (tracks && !named.isEmpty()))) {
      named.forEach(i -> columns.set(i, columns.get(i).as(Use.TRACK)));
    } else if (!titled && !tracks && !unknown.isEmpty()) {
      int first = unknown.get(0);
      columns.set(first, columns.get(first).as(Use.TITLE));
      unknown.stream().skip(1).forEach(i -> byContents(columns, body, i));
    } else if (titled) {
      // Beside titles, a column headed by a room is about rooms in general.
      columns.replaceAll(column -> column.use() == Use.TRACK ? column.as(Use.OTHER) : column);
    }
    return has(columns, Use.TITLE) || has(columns, Use.TRACK);
  }

  private static boolean has(List<ProgrammeColumn> columns, Use use) {
    return columns.stream().anyMatch(column -> column.use() == use);
  }

  /** A column without a header says what all its cells look like. */
  private static void byContents(
      List<ProgrammeColumn> columns, List<List<String>> body, int column) {
    if (!columns.get(column).header().isEmpty()) {
      return;
    }
    if (most(cells(body, column), RoomWords::isRoom)) {
      columns.set(column, columns.get(column).as(Use.ROOM));
    } else if (most(cells(body, column), text -> !PersonWords.all(text).isEmpty())) {
      columns.set(column, columns.get(column).as(Use.SPEAKERS));
    }
  }

  private static List<String> cells(List<List<String>> body, int column) {
    return body.stream().map(row -> row.get(column)).filter(text -> !text.isEmpty()).toList();
  }

  private static boolean most(List<String> cells, Predicate<String> test) {
    return !cells.isEmpty() && cells.stream().filter(test).count() * 2 > cells.size();
  }

  /** The columns of a use. */
  Stream<Integer> all(Use use) {
    return IntStream.range(0, columns.size())
        .filter(column -> columns.get(column).use() == use)
        .boxed();
  }
}
