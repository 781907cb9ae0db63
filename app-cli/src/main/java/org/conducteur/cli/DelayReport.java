package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.check.Severity;
import org.conducteur.event.Directory;
import org.conducteur.id.RoomId;
import org.conducteur.text.Typography;
import org.conducteur.timeline.Consequence;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Measure;
import org.conducteur.timeline.Recovery;
import org.conducteur.timeline.TimelineWords;

/** What moves, what follows from it, and what can be done, in at most the terminal's width. */
final class DelayReport {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int MOST_PEOPLE = 4;

  private final Setting setting;
  private final Forecast before;
  private final Forecast after;
  private final List<Recovery> recoveries;
  private final TimelineWords words;
  private final Directory directory;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  DelayReport(Setting setting, Forecast before, Forecast after, List<Recovery> recoveries) {
    this.setting = setting;
    this.before = before;
    this.after = after;
    this.recoveries = recoveries;
    words = TimelineWords.in(setting.messages().language(), after.event());
    directory = Directory.of(after.event());
    width = setting.console().width();
  }

  String text() {
    ImmutableList<Expected> moved =
        after.byTime().stream()
            .filter(e -> !e.times().equals(before.find(e.step()).orElseThrow().times()))
            .collect(ImmutableList.toImmutableList());
    if (moved.isEmpty()) {
      paragraph("", message("delay.none"));
    } else {
      table(moved);
    }
    backOnTime(moved);
    consequences();
    recoveries();
    return out.toString();
  }

  private String message(String key, Object... named) {
    return setting.messages().text(key, named);
  }

  private void table(List<Expected> moved) {
    TextTable table = new TextTable();
    Style style = setting.console().style(setting.out());
    table.row(
        cells(
            message("column.planned"),
            message("column.expected"),
            message("column.offset"),
            message("column.session")),
        style::faint);
    for (Expected session : moved) {
      table.row(
          cells(
              span(session.plan()),
              span(session.times()),
              offset(session),
              title(session) + room(session)),
          session.planned().session().kind().isBreak() ? style::faint : UnaryOperator.identity());
    }
    int fixed = table.natural(0) + table.natural(1) + table.natural(2);
    int rest = width - fixed - 3 * TextTable.GAP.length();
    table
        .lines(
            ImmutableList.of(
                table.natural(0), table.natural(1), table.natural(2), Math.max(rest, 6)))
        .forEach(line -> out.append(line).append('\n'));
  }

  private ImmutableList<String> cells(String... texts) {
    return Stream.of(texts).map(setting.out()::fit).collect(ImmutableList.toImmutableList());
  }

  private static String span(Expected.Times times) {
    return times.start().map(TIME::format).orElse("")
        + "\u2013"
        + times.end().map(TIME::format).orElse("");
  }

  /** Of the start; where only the end moves, of the end. */
  private static String offset(Expected session) {
    Duration start = session.startOffset();
    Duration offset = start.isZero() ? session.endOffset() : start;
    long minutes = offset.toMinutes();
    return (minutes < 0 ? "\u2212" : "+") + Math.abs(minutes);
  }

  private String title(Expected session) {
    String title = set(session.title());
    return session.planned().session().kind().isBreak() ? "\u2013 " + title + " \u2013" : title;
  }

  /** The room, if there are several. */
  private String room(Expected session) {
    long rooms = after.event().venues().stream().mapToLong(v -> v.rooms().size()).sum();
    Optional<RoomId> room = session.planned().session().room();
    return rooms > 1 ? room.map(id -> " (" + set(directory.name(id)) + ")").orElse("") : "";
  }

  private String set(String text) {
    return Typography.set(Printable.line(text), Locale.forLanguageTag(after.event().language()))
        .replace('\u202F', '\u00A0');
  }

  /** From when on the day is as planned again, room by room. */
  private void backOnTime(List<Expected> moved) {
    if (moved.isEmpty()) {
      return;
    }
    Set<Optional<RoomId>> rooms =
        moved.stream().map(e -> e.planned().session().room()).collect(Collectors.toSet());
    LocalDateTime from = moved.get(moved.size() - 1).start().orElse(LocalDateTime.MIN);
    after.byTime().stream()
        .filter(e -> !e.isMoved() && e.start().filter(s -> !s.isBefore(from)).isPresent())
        .filter(e -> rooms.contains(e.planned().session().room()))
        .filter(e -> e.planned().day().equals(moved.get(0).planned().day()))
        .findFirst()
        .ifPresent(
            e ->
                paragraph(
                    "",
                    message(
                        "delay.on.time",
                        "time",
                        TIME.format(e.start().orElseThrow()),
                        "session",
                        set(e.title()))));
  }

  private void consequences() {
    if (after.consequences().isEmpty()) {
      return;
    }
    heading("delay.consequences");
    after.consequences().stream()
        .sorted(java.util.Comparator.comparing(Consequence::severity))
        .forEach(c -> paragraph("  " + sign(c.severity()) + " ", words.sentence(c)));
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "!";
      case WARNING -> "~";
      case HINT -> "-";
    };
  }

  private void recoveries() {
    if (recoveries.isEmpty()) {
      return;
    }
    heading("delay.recoveries");
    for (int i = 0; i < recoveries.size(); i++) {
      Recovery recovery = recoveries.get(i);
      String what = recovery.measures().stream().map(words::sentence).collect(joining(" + "));
      String notes =
          Stream.of(won(recovery), whom(recovery))
              .flatMap(Optional::stream)
              .collect(joining(" ; "));
      paragraph("  " + (i + 1) + ". ", what + (notes.isEmpty() ? "" : " (" + notes + ")"));
    }
  }

  private Optional<String> won(Recovery recovery) {
    return recovery.won().isZero()
        ? Optional.empty()
        : Optional.of(message("delay.won", "length", words.length(recovery.won())));
  }

  private Optional<String> whom(Recovery recovery) {
    ImmutableList<String> names =
        recovery.decisions().isEmpty()
            ? ImmutableList.of()
            : recovery.measures().stream()
                .map(Measure::people)
                .flatMap(List::stream)
                .distinct()
                .map(directory::name)
                .collect(ImmutableList.toImmutableList());
    String told = names.stream().limit(MOST_PEOPLE).collect(joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            message("delay.whom", "names", names.size() > MOST_PEOPLE ? told + ", \u2026" : told));
  }

  private void heading(String key) {
    out.append('\n');
    Style style = setting.console().style(setting.out());
    out.append(style.bold(message(key))).append('\n');
  }

  /** With the lines after the first one set in. */
  private void paragraph(String lead, String text) {
    String fit = setting.out().fit(Printable.line(text));
    String gap = " ".repeat(lead.length());
    int number = 0;
    for (String line : Wrapping.wrap(fit, width - lead.length())) {
      out.append(number++ == 0 ? lead : gap).append(line).append('\n');
    }
  }
}
