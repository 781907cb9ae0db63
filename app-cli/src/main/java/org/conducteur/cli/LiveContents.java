package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Situation;
import org.conducteur.timeline.Situation.Place;

/** What the live screen says, from the most to the least important. */
final class LiveContents {
  /** From here on figures are drawn twice as large. */
  private static final int WIDE = 120;

  private static final int HIGH = 36;

  private static final int MARGIN = 2;

  /** Columns for the keys in their explanation. */
  private static final int KEYS = 10;

  private final LiveState state;
  private final Messages messages;
  private final char dot;
  private final LiveWords words;
  private final LiveAlerts alerts;
  private final LiveEntries entries;
  private final Forecast forecast;
  private final Forecast course;
  private final Situation situation;
  private final Optional<Place> place;

  LiveContents(LiveState state, Messages messages, char dot) {
    this.state = state;
    this.messages = messages;
    this.dot = dot;
    words = new LiveWords(state.timeline().event(), messages);
    alerts = new LiveAlerts(state.timeline().event(), messages);
    entries = new LiveEntries(state.timeline().event(), messages);
    forecast = state.forecast();
    course = state.course();
    situation = Situation.of(forecast, state.at());
    place = LiveState.place(situation, state.selected());
  }

  /** The screen in a size. */
  ImmutableList<LiveLine> lines(int width, int height) {
    return LiveScreen.of(
        state.helping() ? help(width) : above(width, height), below(width), width, height);
  }

  private List<LiveSection> help(int width) {
    ImmutableList<LiveLine> lines =
        messages
            .text("live.help")
            .lines()
            .flatMap(line -> explained(line, width))
            .map(LiveLine::plain)
            .collect(toImmutableList());
    return List.of(header(width), LiveSection.list(1, lines));
  }

  /** A line "key, two spaces, what it does" as two columns. */
  private static Stream<String> explained(String line, int width) {
    int gap = line.indexOf("  ");
    String key = DisplayWidth.pad(" " + line.substring(0, gap), KEYS);
    List<String> told = Wrapping.wrap(line.substring(gap).strip(), Math.max(KEYS, width - KEYS));
    return IntStream.range(0, told.size())
        .mapToObj(i -> (i == 0 ? key : " ".repeat(KEYS)) + told.get(i));
  }

  private List<LiveSection> above(int width, int height) {
    List<LiveSection> out = new ArrayList<>();
    out.add(header(width));
    if (situation.places().size() > 1) {
      out.add(LiveSection.whole(2, LiveLine.plain(rooms(width))));
    }
    out.add(LiveSection.whole(5, LiveLine.plain("")));
    if (place.isEmpty()) {
      out.addAll(nothing());
      return out;
    }
    if (place.get().on().isPresent()) {
      on(place.get(), place.get().on().get(), width, height, out);
    } else {
      place.get().next().ifPresent(next -> waiting(next, width, height, out));
    }
    out.add(LiveSection.whole(5, rule(width)));
    out.add(LiveSection.list(3, alerts.lines(forecast)));
    out.add(LiveSection.list(7, words.calls(situation.calls(), width)));
    return out;
  }

  private LiveSection header(int width) {
    String clock = " " + LiveTimes.seconds(state.at()) + " ";
    String title = " " + words.title(place.flatMap(LiveContents::session), state.at());
    int room = Math.max(0, width - DisplayWidth.of(clock));
    return LiveSection.whole(
        0, LiveLine.reverse(LiveLine.plain(title).fitted(room).text() + clock));
  }

  private static Optional<Expected> session(Place place) {
    return place.on().or(place::next);
  }

  private String rooms(int width) {
    List<String> names = new ArrayList<>();
    int chosen = place.map(situation.places()::indexOf).orElse(0);
    for (int i = 0; i < situation.places().size(); i++) {
      String name = words.room(situation.places().get(i).room());
      names.add(i == chosen ? "[" + name + "]" : " " + name + " ");
    }
    // What is chosen must be seen, also among many.
    int from = 0;
    while (from < chosen
        && DisplayWidth.of(String.join(" ", names.subList(from, chosen + 1))) > width - 4) {
      from++;
    }
    return (from > 0 ? "… " : "") + String.join(" ", names.subList(from, names.size()));
  }

  private static LiveLine rule(int width) {
    return LiveLine.plain("─".repeat(width));
  }

  private void on(Place there, Expected on, int width, int height, List<LiveSection> out) {
    boolean seen = on.actual().start().isPresent();
    String label =
        seen
            ? messages.text("live.on", "time", LiveTimes.minutes(on.actual().start().get()))
            : messages.text("live.on.unseen");
    out.add(LiveSection.whole(0, LiveLine.bold(label)));
    out.add(LiveSection.whole(0, LiveLine.bold(on.title())));
    there
        .item()
        .ifPresent(item -> out.add(LiveSection.whole(2, LiveLine.bold(words.item(on, item)))));
    Expected counted = there.item().filter(item -> target(item).isPresent()).orElse(on);
    out.add(LiveSection.whole(5, LiveLine.plain("")));
    target(counted)
        .ifPresent(
            end -> {
              Duration left = Duration.between(state.at(), end);
              String key = left.isNegative() ? "live.over" : "live.left";
              out.addAll(figures(left, messages.text(key), width, height));
            });
    out.add(LiveSection.whole(3, LiveLine.plain(words.times(on, target(on)))));
    out.add(LiveSection.whole(5, rule(width)));
    out.add(LiveSection.list(3, words.doing(there, width)));
    Optional<Expected> next = there.nextItem().or(there::next);
    out.add(
        LiveSection.whole(
            1,
            LiveLine.bold(
                next.map(words::next).orElseGet(() -> messages.text("live.next.nothing")))));
    out.add(
        LiveSection.list(
            6,
            Stream.concat(
                    next.stream().flatMap(step -> words.detail(step, width).stream()),
                    there.nextItem().isPresent()
                        ? there.next().stream().map(words::next).map(LiveLine::plain)
                        : Stream.empty())
                .collect(toImmutableList())));
  }

  /** When it should end, if it began when it did and takes as long as it is to. */
  private Optional<LocalDateTime> target(Expected step) {
    return course.find(step.step()).flatMap(Expected::end);
  }

  private void waiting(Expected next, int width, int height, List<LiveSection> out) {
    LocalDateTime start = next.start().orElseThrow();
    Duration left = Duration.between(state.at(), start);
    out.add(LiveSection.whole(0, LiveLine.bold(messages.text("live.waiting"))));
    out.add(LiveSection.whole(0, LiveLine.bold(next.title())));
    out.add(LiveSection.whole(5, LiveLine.plain("")));
    out.addAll(figures(left, messages.text("live.begins"), width, height));
    out.add(LiveSection.whole(3, LiveLine.plain(words.starting(next))));
    ImmutableList<LiveLine> detail = words.detail(next, width);
    if (!detail.isEmpty()) {
      out.add(LiveSection.whole(5, rule(width)));
      out.add(LiveSection.list(4, detail));
    }
  }

  private List<LiveSection> nothing() {
    List<LiveSection> out = new ArrayList<>();
    Optional<Expected> first =
        forecast.byTime().stream()
            .filter(e -> e.start().filter(start -> start.isAfter(state.at())).isPresent())
            .findFirst();
    if (first.isEmpty()) {
      out.add(LiveSection.whole(0, LiveLine.bold(messages.text("live.finished"))));
      return out;
    }
    LocalDateTime start = first.get().start().orElseThrow();
    long days = Duration.between(state.at(), start).toDays();
    out.add(LiveSection.whole(0, LiveLine.bold(messages.text("live.not.today"))));
    out.add(LiveSection.whole(0, LiveLine.bold(first.get().title())));
    out.add(LiveSection.whole(1, LiveLine.plain(words.date(first.get(), start))));
    out.add(LiveSection.whole(2, LiveLine.plain(messages.count("live.days", days))));
    out.add(LiveSection.whole(3, LiveLine.plain(messages.text("live.rehearse"))));
    return out;
  }

  /** A countdown as large as there is room for, else in a line. */
  private List<LiveSection> figures(Duration left, String label, int width, int height) {
    String time = LiveTimes.countdown(left);
    if (left.toHours() >= 100) {
      return List.of();
    }
    int scale = width >= WIDE && height >= HIGH ? 2 : 1;
    int used = MARGIN + LiveDigits.width(time, scale);
    if (used > width || height < LiveDigits.HEIGHT * 3) {
      return List.of(LiveSection.whole(0, LiveLine.bold(label + " " + time)));
    }
    ImmutableList<String> drawn = LiveDigits.draw(time, scale, dot);
    boolean beside = used + MARGIN + DisplayWidth.of(label) <= width;
    ImmutableList.Builder<LiveLine> lines = ImmutableList.builder();
    if (!beside) {
      lines.add(LiveLine.bold(label));
    }
    for (int i = 0; i < drawn.size(); i++) {
      String line = " ".repeat(MARGIN) + drawn.get(i);
      lines.add(
          LiveLine.bold(
              beside && i == drawn.size() / 2
                  ? DisplayWidth.pad(line, used + MARGIN) + label
                  : line));
    }
    return List.of(new LiveSection(0, false, lines.build()));
  }

  private List<LiveSection> below(int width) {
    List<LiveSection> out = new ArrayList<>();
    state.notice().ifPresent(said -> out.add(LiveSection.whole(3, LiveLine.plain(said))));
    state
        .trouble()
        .ifPresent(
            reason ->
                out.add(
                    LiveSection.whole(
                        0, LiveLine.reverse(messages.text("live.trouble", "reason", reason)))));
    out.add(LiveSection.whole(0, LiveLine.reverse(keys(width))));
    return out;
  }

  /** What the first key does now, then the others as far as they fit. */
  private String keys(int width) {
    Optional<Observation> move = place.flatMap(new LiveMove(state)::advance);
    String first = " " + move.map(entries::move).orElseGet(() -> messages.text("live.key.none"));
    String rest = messages.text("live.keys") + " ";
    int room = width - DisplayWidth.of(rest);
    return room > 24
        ? LiveLine.plain(first).fitted(room - 2).text() + "  " + rest
        : LiveLine.plain(first).fitted(width).text();
  }

  /** The state in one line, for terminals that have lines only: nothing that changes by itself. */
  String summary() {
    if (place.isEmpty()) {
      return messages.text("live.finished");
    }
    Place there = place.get();
    String room = situation.places().size() > 1 ? words.room(there.room()) + " – " : "";
    if (there.on().isEmpty()) {
      return room + there.next().map(words::next).orElse("");
    }
    Expected on = there.on().get();
    String item = there.item().map(step -> " – " + words.item(on, step)).orElse("");
    return room
        + on.title()
        + item
        + " – "
        + words.times(on, target(on))
        + there.nextItem().or(there::next).map(step -> " – " + words.next(step)).orElse("");
  }
}
