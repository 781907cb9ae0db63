package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.change.ChangeWords;
import org.conducteur.change.Difference;
import org.conducteur.check.Checker;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.event.Silence;
import org.conducteur.id.Pointer;

/** Adds to an event that a rule is to be silent at a place, and why. */
final class CheckSilence {
  private static final int MOST_PLACES = 8;

  private final Setting setting;
  private final Event event;
  private final String rule;

  CheckSilence(Setting setting, Event event, String rule) {
    this.setting = setting;
    this.event = event;
    this.rule = rule;
  }

  /**
   * Shows what becomes silent.
   *
   * @param at the place; without it, that of the only finding
   * @return the event with the silence
   * @throws Stop if nothing would become silent, or if it is not clear where it is to
   */
  Event silenced(Optional<Pointer> at, String reason) {
    ImmutableList<Finding> told = told(outspoken());
    Pointer place = at.orElseGet(() -> onlyPlace(told));
    Silence silence = new Silence(rule, place, Optional.of(reason));
    Event changed = with(silence, event);
    ImmutableSet<Finding> still = ImmutableSet.copyOf(told(with(silence, outspoken())));
    ImmutableList<Finding> covered =
        told.stream().filter(finding -> !still.contains(finding)).collect(toImmutableList());
    if (covered.isEmpty()) {
      throw told.isEmpty()
          ? stop("silence.nothing", "code", rule)
          : stop("silence.elsewhere", "code", rule, "place", shown(place), "places", places(told));
    }
    setting.out().line(setting.messages().count("silence.covers", covered.size()));
    covered.stream().limit(MOST_PLACES).forEach(finding -> setting.out().line(line(finding)));
    setting.out().line(setting.messages().text("silence.adds", "reason", reason));
    ChangeWords words = ChangeWords.in(setting.messages().language(), event, changed);
    ChangeList.lines(words, Difference.between(event, changed), change -> "")
        .forEach(setting.out()::line);
    return changed;
  }

  private String line(Finding finding) {
    return "  - " + Printable.line(finding.message(setting.messages().language()));
  }

  private Pointer onlyPlace(ImmutableList<Finding> told) {
    ImmutableList<Pointer> places =
        told.stream().map(Finding::place).distinct().collect(toImmutableList());
    if (places.isEmpty()) {
      throw stop("silence.nothing", "code", rule);
    } else if (places.size() > 1) {
      throw stop("silence.several", "code", rule, "places", places(told));
    }
    return places.get(0);
  }

  private ImmutableList<Finding> told(Event state) {
    return Checker.standard().check(state).stream()
        .filter(finding -> finding.code().equals(rule))
        .collect(toImmutableList());
  }

  /** The event as if the rule were silent nowhere. */
  private Event outspoken() {
    return event.toBuilder()
        .silences(
            event.silences().stream()
                .filter(one -> !one.rule().equals(rule))
                .collect(toImmutableList()))
        .build();
  }

  /** In place of one that has another reason. */
  private static Event with(Silence silence, Event state) {
    Stream<Silence> others =
        state.silences().stream()
            .filter(
                one -> !(one.rule().equals(silence.rule()) && one.place().equals(silence.place())));
    return state.toBuilder()
        .silences(Stream.concat(others, Stream.of(silence)).collect(toImmutableList()))
        .build();
  }

  private static String places(ImmutableList<Finding> told) {
    String some =
        told.stream()
            .map(finding -> shown(finding.place()))
            .distinct()
            .limit(MOST_PLACES)
            .collect(joining(", "));
    return Printable.line(some) + (told.size() > MOST_PLACES ? " …" : "");
  }

  private static String shown(Pointer place) {
    return place.steps().isEmpty() ? "/" : place.toString();
  }

  private Stop stop(String key, Object... named) {
    return new Stop(ExitCode.USAGE, setting.messages().text(key, named));
  }
}
