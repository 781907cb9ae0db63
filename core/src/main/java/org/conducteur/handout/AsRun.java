package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Alignment;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.RowKind;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.session.Session;
import org.conducteur.style.PageMaster;
import org.conducteur.text.Inline;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Step;
import org.conducteur.timeline.Timeline;

/**
 * What really happened, beside what was planned and what was to be expected by then: a table for
 * each room and day of which anything was noted, and what the delays came from.
 */
final class AsRun {
  private static final PageMaster PAGE = PageMaster.A4.withMargin(15);

  private final Composing composing;
  private final Words words;
  private final Forecast forecast;

  private AsRun(Composing composing) {
    this.composing = composing;
    words = composing.words();
    Timeline timeline = Timeline.of(composing.event());
    forecast = timeline.forecast(timeline.recorded());
  }

  /** Whether anybody noted when anything happened. */
  static boolean isNeeded(Event event) {
    return event.sessions().stream().anyMatch(AsRun::isNoted);
  }

  private static boolean isNoted(Session session) {
    return session.actualStart().isPresent()
        || session.actualEnd().isPresent()
        || session.runningOrder().stream().anyMatch(item -> item.actualStart().isPresent());
  }

  static Draft compose(Composing composing) {
    return Draft.plain(composing.words().text("handout.as-run"), new AsRun(composing).body())
        .on(PAGE);
  }

  private ImmutableList<Element> body() {
    ImmutableList.Builder<Element> out = ImmutableList.builder();
    for (RoomDay page : RoomDay.list(composing)) {
      if (page.sessions().stream().anyMatch(planned -> isNoted(planned.session()))) {
        out.add(new Heading(1, Inline.of(title(page)), false));
        out.add(table(page));
        causes(page).forEach(out::add);
      }
    }
    return out.build();
  }

  private String title(RoomDay page) {
    String day = page.day().map(composing.times()::day).orElse("");
    String room = page.room().map(composing.directory()::name).orElse("");
    return room.isEmpty() || day.isEmpty() ? room + day : room + " \u2013 " + day;
  }

  private Element table(RoomDay page) {
    Grid grid =
        new Grid()
            .column(words.text("column.planned"), 34)
            .column(words.text("column.expected"), 24)
            .column(words.text("column.actual"), 34)
            .column(words.text("column.offset"), 22, Alignment.END)
            .naming(words.text("column.sequence"), 66);
    for (Planned planned : page.sessions()) {
      forecast
          .find(Step.of(planned.session().id()))
          .ifPresent(
              session -> {
                row(
                    grid,
                    session,
                    planned.session().kind().isBreak() ? RowKind.QUIET : RowKind.BODY);
                session.items().stream()
                    .filter(AsRun::isTimed)
                    .forEach(item -> row(grid, item, RowKind.CONTINUED));
              });
    }
    return grid.table(Optional.empty());
  }

  /** Whether there is anything to say of it. */
  private static boolean isTimed(Expected item) {
    return item.plan().start().isPresent()
        || item.ready().isPresent()
        || item.actual().start().isPresent();
  }

  private void row(Grid grid, Expected step, RowKind kind) {
    boolean item = step.step().item().isPresent();
    grid.row(
        kind,
        0,
        List.of(
            Grid.Part.of(item ? clock(step.plan().start()) : span(step.plan())),
            Grid.Part.of(clock(step.ready().map(Expected.Ready::at))),
            Grid.Part.of(item ? clock(step.actual().start()) : span(step.actual())),
            Grid.Part.of(offset(step, item)),
            new Grid.Part(
                ImmutableList.of(
                    Paragraph.of(
                        item ? Inline.of("\u2013 " + step.title()) : Prose.strong(step.title()))),
                1)));
  }

  private String clock(Optional<LocalDateTime> time) {
    return time.map(moment -> composing.times().clock(moment.toLocalTime())).orElse("");
  }

  private String span(Expected.Times times) {
    return times.start().isEmpty() && times.end().isEmpty()
        ? ""
        : clock(times.start()) + " \u2013 " + clock(times.end());
  }

  /** Of the start, and of a session also of the end, as far as they were noted. */
  private static String offset(Expected step, boolean item) {
    String start =
        difference(step.plan().start(), step.actual().start())
            .map(AsRun::signed)
            .orElse(item ? "" : "\u2013");
    Optional<String> end = difference(step.plan().end(), step.actual().end()).map(AsRun::signed);
    return end.map(to -> start + " / " + to).orElse(start.equals("\u2013") ? "" : start);
  }

  private static Optional<Duration> difference(
      Optional<LocalDateTime> planned, Optional<LocalDateTime> actual) {
    return planned.flatMap(from -> actual.map(to -> Duration.between(from, to)));
  }

  private static String signed(Duration offset) {
    long minutes = offset.toMinutes();
    return minutes == 0 ? "0" : (minutes < 0 ? "\u2212" : "+") + Math.abs(minutes);
  }

  /** Where time was lost or won, told once for each session in which it was. */
  private List<Element> causes(RoomDay page) {
    List<Element> out = new ArrayList<>();
    for (Planned planned : page.sessions()) {
      Expected session = forecast.find(Step.of(planned.session().id())).orElse(null);
      if (session == null) {
        continue;
      }
      difference(session.ready().map(Expected.Ready::at), session.actual().start())
          .filter(AsRun::matters)
          .ifPresent(late -> out.add(start(session, late)));
      session
          .actual()
          .length()
          .flatMap(real -> session.plan().length().map(real::minus))
          .filter(AsRun::matters)
          .ifPresent(longer -> out.add(length(session, longer)));
    }
    if (!out.isEmpty()) {
      out.add(0, new Heading(2, Inline.of(words.text("asRun.causes")), false));
    }
    return out;
  }

  private static boolean matters(Duration difference) {
    return difference.abs().compareTo(Duration.ofMinutes(1)) >= 0;
  }

  private Element start(Expected session, Duration late) {
    String key = late.isNegative() ? "asRun.start.less" : "asRun.start.more";
    return cause(key, session, late);
  }

  private Element length(Expected session, Duration longer) {
    String key = longer.isNegative() ? "asRun.length.less" : "asRun.length.more";
    return cause(key, session, longer);
  }

  private Element cause(String key, Expected session, Duration difference) {
    String length = composing.times().duration(difference.abs());
    return new Paragraph(
        ParagraphRole.BODY,
        Inline.of(words.text(key, "session", session.title(), "length", length)));
  }
}
