package org.conducteur.manuscript;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/**
 * Lines that together are a table, their cells apart by tabs or bars.
 *
 * @param cells the cells of each row
 * @param rows the line of each row
 * @param headers how many rows stand above a line of dashes
 * @param lines how many lines of the text it takes
 */
record TextTable(
    ImmutableList<ImmutableList<String>> cells,
    ImmutableList<TextLine> rows,
    int headers,
    int lines) {
  private static final Pattern RULE = Pattern.compile("[-=:+|\\s]*[-=]{2}[-=:+|\\s]*");
  private static final Pattern BARS = Pattern.compile("(?<!\\\\)\\|");
  private static final CharMatcher SPACE = CharMatcher.whitespace();
  private static final Splitter ON_TAB = Splitter.on('\t');
  private static final Splitter ON_TABS = Splitter.on(Pattern.compile("\\t+"));

  /** The table that begins with this line, if there is one: at least two rows. */
  static Optional<TextTable> find(List<TextLine> lines, int from) {
    return bars(lines, from).or(() -> tabs(lines, from));
  }

  private static Optional<TextTable> bars(List<TextLine> lines, int from) {
    List<TextLine> rows = new ArrayList<>();
    int headers = 0;
    int next = from;
    boolean ruled = false;
    while (next < lines.size() && (isRule(lines.get(next)) || lines.get(next).has('|'))) {
      if (!isRule(lines.get(next))) {
        rows.add(lines.get(next));
      } else if (lines.get(next).has('|') || lines.get(next).text().startsWith("+")) {
        headers = !ruled && !rows.isEmpty() ? rows.size() : headers;
        ruled |= !rows.isEmpty();
      } else {
        break;
      }
      next++;
    }
    ImmutableList<ImmutableList<String>> cells =
        rows.stream().map(TextTable::cells).collect(ImmutableList.toImmutableList());
    boolean even = cells.stream().map(List::size).distinct().count() == 1;
    return rows.size() >= 2 && (ruled || even)
        ? Optional.of(
            new TextTable(
                cells,
                ImmutableList.copyOf(rows),
                headers < rows.size() ? headers : 0,
                next - from))
        : Optional.empty();
  }

  static boolean isRule(TextLine line) {
    return line.text().length() < 2_000 && RULE.matcher(line.text()).matches();
  }

  /** The cells of a row with bars. */
  static ImmutableList<String> cells(TextLine row) {
    String text = row.text();
    int start = text.startsWith("|") ? 1 : 0;
    int end = text.endsWith("|") && !text.endsWith("\\|") && text.length() > 1 ? 1 : 0;
    return BARS.splitAsStream(text.substring(start, text.length() - end))
        .map(cell -> SPACE.trimFrom(cell.replace("\\|", "|")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<TextTable> tabs(List<TextLine> lines, int from) {
    List<TextLine> rows = new ArrayList<>();
    int next = from;
    int end = from;
    while (next < lines.size() && next - end <= 1) {
      TextLine line = lines.get(next);
      if (isTabRow(line) || (!rows.isEmpty() && next == end && isRest(line))) {
        rows.add(line);
        end = next + 1;
      } else if (!line.isBlank()) {
        break;
      }
      next++;
    }
    if (rows.stream().filter(TextTable::isTabRow).count() < 2) {
      return Optional.empty();
    }
    return Optional.of(new TextTable(split(rows), ImmutableList.copyOf(rows), 0, end - from));
  }

  private static boolean isTabRow(TextLine line) {
    int tab = line.text().indexOf('\t');
    return tab > 0 && ListMark.find(line.text()).filter(mark -> mark.length() > tab).isEmpty();
  }

  /** More words of the last cell, below it. */
  private static boolean isRest(TextLine line) {
    return line.whole().startsWith("\t") && !line.isBlank() && ListMark.find(line.text()).isEmpty();
  }

  /** One tab is one column further, unless people took several to get there. */
  private static ImmutableList<ImmutableList<String>> split(List<TextLine> rows) {
    Function<Splitter, ImmutableList<ImmutableList<String>>> split =
        splitter ->
            rows.stream()
                .map(row -> SPACE.trimTrailingFrom(row.whole()))
                .map(row -> splitter.splitToStream(row).map(SPACE::trimFrom))
                .map(cells -> cells.collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    ImmutableList<ImmutableList<String>> single = split.apply(ON_TAB);
    return single.stream().map(List::size).distinct().count() == 1 ? single : split.apply(ON_TABS);
  }

  /** The same as a block. */
  SourceBlock.Table block(Function<String, StyledText> inline) {
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    ImmutableList.Builder<ImmutableList<ImmutableList<SourceBlock>>> all = ImmutableList.builder();
    for (int row = 0; row < cells.size(); row++) {
      ImmutableList.Builder<ImmutableList<SourceBlock>> out = ImmutableList.builder();
      for (int column = 0; column < columns; column++) {
        String text = column < cells.get(row).size() ? cells.get(row).get(column) : "";
        TextLine line = rows.get(row);
        out.add(
            Optional.of(inline.apply(text))
                .filter(Predicate.not(StyledText::isBlank))
                .map(words -> new SourceBlock.Paragraph("", words, line.place()))
                .map(ImmutableList::<SourceBlock>of)
                .orElse(ImmutableList.of()));
      }
      all.add(out.build());
    }
    return new SourceBlock.Table(all.build(), headers, rows.get(0).place());
  }
}
