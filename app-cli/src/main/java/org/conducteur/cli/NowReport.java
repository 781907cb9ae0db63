package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Directory;
import org.conducteur.session.Cue;
import org.conducteur.text.Typography;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Situation;
import org.conducteur.timeline.TimelineWords;

/** The state of the day, room by room, in at most the terminal's width. */
final class NowReport {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int LABEL = 10;

  private final Setting setting;
  private final Forecast forecast;
  private final Situation situation;
  private final Optional<LocalDate> date;
  private final TimelineWords words;
  private final Directory directory;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  NowReport(Setting setting, Forecast forecast, Situation situation, Optional<LocalDate> date) {
    this.setting = setting;
    this.forecast = forecast;
    this.situation = situation;
    this.date = date;
    words = TimelineWords.in(setting.messages().language(), forecast.event());
    directory = Directory.of(forecast.event());
    width = setting.console().width();
  }

  String text() {
    String clock = TIME.format(situation.at());
    heading(date.map(day -> Clock24.date(day, setting.messages()) + ", " + clock).orElse(clock));
    if (situation.places().isEmpty()) {
      paragraph("", message("now.nothing"));
    }
    for (Situation.Place place : situation.places()) {
      out.append('\n');
      heading(place.room().map(directory::name).map(this::set).orElse(message("now.everywhere")));
      place(place);
    }
    calls();
    return out.toString();
  }

  private String message(String key, Object... named) {
    return setting.messages().text(key, named);
  }

  private void place(Situation.Place place) {
    place.on().ifPresentOrElse(this::on, () -> line("now.on", message("now.free")));
    place.item().ifPresent(item -> line("now.item", told(item)));
    place.nextItem().ifPresent(item -> line("now.item.next", told(item)));
    place.next().ifPresent(this::next);
    cues("now.cues", place.cues());
    cues("now.cues.next", place.nextCues());
  }

  private void on(Expected session) {
    LocalDateTime end = session.end().orElse(situation.at());
    Duration left = Duration.between(situation.at(), end);
    LocalDateTime planned = session.plan().end().orElse(end);
    line(
        "now.on",
        set(session.title())
            + ", "
            + message("now.until", "time", TIME.format(end))
            + (left.isZero() ? "" : ", " + message("now.left", "length", words.length(left))));
    Duration over = Duration.between(planned, end);
    if (!over.isZero()) {
      line(
          over.isNegative() ? "now.early" : "now.late",
          message(
              "now.offset",
              "length",
              words.length(over),
              "planned",
              TIME.format(planned),
              "cause",
              words.sentence(session.cause())));
    }
  }

  private void next(Expected session) {
    LocalDateTime start = session.start().orElseThrow();
    Duration until = Duration.between(situation.at(), start);
    String late =
        session.startOffset().isZero() || session.startOffset().isNegative()
            ? ""
            : ", "
                + message("now.instead", "time", TIME.format(session.plan().start().orElse(start)));
    line(
        "now.next",
        TIME.format(start)
            + " "
            + set(session.title())
            + ", "
            + message("now.in", "length", words.length(until))
            + late);
  }

  private String told(Expected item) {
    return item.start().map(TIME::format).map(time -> time + " ").orElse("") + set(item.title());
  }

  private void cues(String label, List<Cue> cues) {
    for (Cue cue : cues) {
      line(label, message("cue." + cue.kind()) + " " + set(cue.text().plain()));
    }
  }

  private void calls() {
    if (situation.calls().isEmpty()) {
      return;
    }
    out.append('\n');
    heading(message("now.calls"));
    Map<String, String> grouped = new LinkedHashMap<>();
    for (Situation.Call call : situation.calls()) {
      String where =
          call.session()
              .planned()
              .session()
              .room()
              .map(room -> " (" + set(directory.name(room)) + ")")
              .orElse("");
      grouped.merge(
          TIME.format(call.by()) + "\t" + set(call.session().title()) + where,
          directory.name(call.who()),
          (some, more) -> some + ", " + more);
    }
    grouped.forEach(
        (key, names) ->
            paragraph(
                "  " + key.substring(0, key.indexOf('\t')) + "  ",
                names + " \u2192 " + key.substring(key.indexOf('\t') + 1)));
  }

  private String set(String text) {
    return Typography.set(Printable.line(text), Locale.forLanguageTag(forecast.event().language()))
        .replace('\u202F', '\u00A0');
  }

  private void heading(String text) {
    Style style = setting.console().style(setting.out());
    Wrapping.wrap(setting.out().fit(text), width)
        .forEach(line -> out.append(style.bold(line)).append('\n'));
  }

  private void line(String label, String text) {
    paragraph("  " + DisplayWidth.pad(message(label), LABEL) + " ", text);
  }

  /** With the lines after the first one set in. */
  private void paragraph(String lead, String text) {
    String gap = " ".repeat(DisplayWidth.of(lead));
    List<String> lines =
        Wrapping.wrap(setting.out().fit(Printable.line(text)), width - gap.length());
    out.append(lines.stream().collect(joining("\n" + gap, lead, "\n")));
  }
}
