package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.conducteur.handout.Handout;
import org.conducteur.handout.Handouts;
import org.conducteur.handout.Subject;

/** All handouts as a table: for whom, in which formats, in how many files, and what is in it. */
final class HandoutList {
  private static final int COLUMNS = 5;
  private static final int LEAST_FOR_WORDS = 24;

  private final Setting setting;
  private final Messages messages;
  private final Selection selection;
  private final Style style;

  HandoutList(Setting setting) {
    this.setting = setting;
    messages = setting.messages();
    selection = Selection.of(setting.conducteur());
    style = setting.console().style(setting.out());
  }

  /** The table; of an event without what it has no content for, and with its people and places. */
  String text(Optional<Event> event) {
    TextTable table = new TextTable();
    row(
        table,
        style::faint,
        Stream.of("handout", "audience", "formats", "files", "content")
            .map(column -> messages.text("column." + column)));
    for (String product : Conducteur.products()) {
      Optional<Handout> handout = Handouts.find(product);
      if (event.isEmpty() || handout.isEmpty() || handout.get().hasContent(event.get())) {
        row(table, UnaryOperator.identity(), cells(product, handout));
      }
    }
    String lines = String.join("\n", table.lines(widths(table))) + "\n";
    return event.map(known -> lines + subjects(known)).orElse(lines);
  }

  private Stream<String> cells(String product, Optional<Handout> handout) {
    return Stream.of(
        product,
        messages.text("audience." + handout.map(HandoutList::audience).orElse("internal")),
        String.join(", ", selection.formats(product)),
        messages.text("files." + handout.map(HandoutList::files).orElse("one")),
        handout
            .map(known -> known.description(messages.language()))
            .orElseGet(() -> messages.text("handout." + product)));
  }

  private static String audience(Handout handout) {
    return handout.isPersonal() ? "speaker" : Ascii.toLowerCase(handout.audience().sees().name());
  }

  private static String files(Handout handout) {
    return handout.isSplit() ? "each" : "one";
  }

  private void row(TextTable table, UnaryOperator<String> look, Stream<String> cells) {
    table.row(cells.map(setting.out()::fit).collect(toImmutableList()), look);
  }

  private ImmutableList<Integer> widths(TextTable table) {
    List<Integer> first = IntStream.range(0, COLUMNS - 1).map(table::natural).boxed().toList();
    int taken =
        first.stream().mapToInt(Integer::intValue).sum() + TextTable.GAP.length() * (COLUMNS - 1);
    int rest = Math.max(setting.console().width() - taken, LEAST_FOR_WORDS);
    return ImmutableList.<Integer>builder()
        .addAll(first)
        .add(Math.min(rest, table.natural(COLUMNS - 1)))
        .build();
  }

  private String subjects(Event event) {
    String lines =
        Handouts.list().stream()
            .flatMap(handout -> handout.subjects(event).stream())
            .distinct()
            .map(HandoutList::line)
            .map(setting.out()::fit)
            .collect(joining());
    return lines.isEmpty()
        ? ""
        : "\n" + style.faint(setting.out().fit(messages.text("handouts.for"))) + "\n" + lines;
  }

  private static String line(Subject subject) {
    return "  " + Printable.line(subject.id() + "  " + subject.name()) + "\n";
  }
}
