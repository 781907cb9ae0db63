package org.conducteur.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.Severity;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.timeline.Observation.Prolonged;
import org.conducteur.timeline.Observation.Started;
import org.junit.jupiter.api.Test;

/** What holds for whatever plan and whatever happens. */
class TimelineLawsTest {
  private static final int PLANS = 1000;

  private static void assertSame(Forecast one, Forecast other) {
    assertThat(one.sessions()).isEqualTo(other.sessions());
    assertThat(one.consequences()).isEqualTo(other.consequences());
  }

  @Test
  void without_observations_nothing_changes_however_wrong_the_plan() {
    for (int seed = 0; seed < PLANS; seed++) {
      Event event = new GeneratedPlans(seed, seed % 2 == 0).event();
      Forecast forecast = Timeline.of(event).forecast(ImmutableList.of());
      forecast.steps().forEach(e -> assertThat(e.times()).as("%s", e.step()).isEqualTo(e.plan()));
      assertThat(forecast.consequences()).as("seed %s", seed).isEmpty();
    }
  }

  @Test
  void the_same_observations_give_the_same_forecast() {
    for (int seed = 0; seed < PLANS / 4; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, seed % 2 == 0);
      Event event = plans.event();
      ImmutableList<Observation> seen = plans.observations(event, 6);
      assertSame(Timeline.of(event).forecast(seen), Timeline.of(event).forecast(seen));
    }
  }

  @Test
  void what_is_expected_and_then_seen_changes_nothing() {
    for (int seed = 0; seed < PLANS; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, false);
      Timeline timeline = Timeline.of(plans.event());
      List<Expected> sessions = timeline.forecast(ImmutableList.of()).byTime();
      Expected some = sessions.get(plans.number(sessions.size()));
      Forecast after =
          timeline.forecast(ImmutableList.of(new Started(some.step(), some.start().orElseThrow())));
      assertThat(after.sessions()).as("seed %s", seed).noneMatch(Expected::isMoved);
    }
  }

  @Test
  void nothing_that_was_not_seen_starts_before_its_planned_start() {
    for (int seed = 0; seed < PLANS; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, seed % 3 == 0);
      Event event = plans.event();
      Forecast forecast = Timeline.of(event).forecast(plans.observations(event, 5));
      for (Expected e : forecast.sessions()) {
        boolean seen =
            e.cause() instanceof Cause.Seen
                || e.items().stream().anyMatch(item -> item.actual().start().isPresent());
        assertThat(seen || !e.startOffset().isNegative())
            .as("seed %s: %s", seed, e.step())
            .isTrue();
        assertThat(e.times().length().filter(Duration::isNegative))
            .as("seed %s: %s", seed, e.step())
            .matches(negative -> negative.isEmpty() || isBackwards(e));
      }
    }
  }

  private static boolean isBackwards(Expected e) {
    return e.plan().length().filter(Duration::isNegative).isPresent();
  }

  @Test
  void who_waits_in_a_room_keeps_its_order() {
    for (int seed = 0; seed < PLANS; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, false);
      Event event = plans.event();
      Forecast forecast = Timeline.of(event).forecast(plans.observations(event, 4));
      for (Expected one : forecast.sessions()) {
        for (Expected other : forecast.sessions()) {
          if (follows(one, other) && !(other.cause() instanceof Cause.Seen)) {
            assertThat(other.start().orElseThrow())
                .as("seed %s: %s after %s", seed, other.step(), one.step())
                .isAfterOrEqualTo(one.end().orElseThrow());
          }
        }
      }
    }
  }

  private static boolean follows(Expected one, Expected other) {
    return one.planned().session().room().isPresent()
        && one.planned().session().room().equals(other.planned().session().room())
        && one.end().isPresent()
        && other.start().isPresent()
        && one.planned().index() != other.planned().index()
        && one.plan().end().orElseThrow().isAfter(one.plan().start().orElseThrow())
        && !other.plan().start().orElseThrow().isBefore(one.plan().end().orElseThrow());
  }

  @Test
  void a_longer_delay_makes_nothing_earlier() {
    for (int seed = 0; seed < PLANS / 2; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, seed % 2 == 0);
      Event event = plans.event();
      Timeline timeline = Timeline.of(event);
      ImmutableList<Observation> seen = plans.observations(event, plans.number(4));
      Expected late = timeline.forecast(seen).byTime().get(0);
      Forecast before = null;
      for (int minutes = 0; minutes < 120; minutes += 23) {
        Observation more =
            new Prolonged(late.step(), Duration.ofMinutes(minutes), LocalDateTime.MIN);
        Forecast after = timeline.forecast(with(seen, more));
        if (before != null) {
          assertNothingEarlier(before, after, "seed " + seed);
        }
        before = after;
      }
    }
  }

  private static ImmutableList<Observation> with(List<Observation> seen, Observation more) {
    return ImmutableList.<Observation>builder().addAll(seen).add(more).build();
  }

  private static void assertNothingEarlier(Forecast least, Forecast most, String about) {
    for (int i = 0; i < least.sessions().size(); i++) {
      Expected one = least.sessions().get(i);
      Expected other = most.sessions().get(i);
      if (one.start().isPresent()) {
        assertThat(other.start().orElseThrow())
            .as("%s: start of %s", about, one.step())
            .isAfterOrEqualTo(one.start().get());
      }
      if (one.end().isPresent()) {
        assertThat(other.end().orElseThrow())
            .as("%s: end of %s", about, one.step())
            .isAfterOrEqualTo(one.end().get());
      }
    }
  }

  @Test
  void a_later_observation_changes_nothing_that_was_seen_or_expected_to_be_over_before() {
    for (int seed = 0; seed < PLANS; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, seed % 2 == 0);
      Event event = plans.event();
      Timeline timeline = Timeline.of(event);
      ImmutableList<Observation> seen = plans.observations(event, 4);
      if (seen.size() < 2) {
        continue;
      }
      Observation last = Iterables.getLast(seen);
      Forecast before = timeline.forecast(seen.subList(0, seen.size() - 1));
      Forecast after = timeline.forecast(seen);
      if (hasBegun(before, last)) {
        continue; // The last one corrects what was seen before.
      }
      LocalDateTime limit = limit(before, last);
      before
          .steps()
          .filter(e -> !e.step().session().equals(last.step().session()))
          .forEach(
              e -> {
                Expected now = after.find(e.step()).orElseThrow();
                assertThat(now.actual()).isEqualTo(e.actual());
                if (!isBackwards(e) && e.end().filter(end -> !end.isAfter(limit)).isPresent()) {
                  assertThat(now.times()).as("%s after %s", e.step(), seen).isEqualTo(e.times());
                }
              });
    }
  }

  private static boolean hasBegun(Forecast before, Observation last) {
    return before
        .steps()
        .filter(e -> e.step().session().equals(last.step().session()))
        .anyMatch(e -> e.actual().start().isPresent());
  }

  /** What is over by then cannot depend on what an observation speaks of. */
  private static LocalDateTime limit(Forecast before, Observation seen) {
    Expected about = before.find(Step.of(seen.step().session())).orElseThrow();
    LocalDateTime start =
        about.plan().start().or(() -> about.plan().end()).orElse(LocalDateTime.MIN);
    return Moments.earlier(
        Moments.earlier(seen.at(), start), about.start().orElse(LocalDateTime.MAX));
  }

  @Test
  void a_recovery_never_makes_it_worse() {
    int tried = 0;
    for (int seed = 0; seed < PLANS / 5; seed++) {
      GeneratedPlans plans = new GeneratedPlans(seed, false);
      Event event = plans.event();
      Timeline timeline = Timeline.of(event);
      Expected first = timeline.forecast(ImmutableList.of()).byTime().get(0);
      LocalDateTime at = first.start().orElseThrow();
      ImmutableList<Observation> seen =
          ImmutableList.of(
              new Prolonged(first.step(), Duration.ofMinutes(5 + plans.number(60)), at));
      Forecast before = timeline.forecast(seen, Optional.of(at));
      Measure.Kind cost = Measure.Kind.USE_TOLERANCE;
      ImmutableList<Recovery> options = Recovery.options(timeline, seen, at);
      assertThat(Recovery.options(timeline, seen, at))
          .extracting(Recovery::decisions)
          .isEqualTo(options.stream().map(Recovery::decisions).toList());
      for (Recovery recovery : options) {
        tried++;
        Forecast after = recovery.forecast();
        String about = "seed " + seed + ": " + recovery.measures();
        assertThat(errors(after)).as(about).isLessThanOrEqualTo(errors(before));
        if (recovery.measures().stream().allMatch(m -> winsTime(m.kind()))) {
          assertNothingEarlier(after, before, about);
        }
        if (recovery.measures().size() == 1) {
          assertThat(recovery.cost()).as(about).isGreaterThanOrEqualTo(cost);
          cost = recovery.cost();
        }
        Forecast applied =
            timeline.forecast(
                ImmutableList.<Observation>builder()
                    .addAll(seen)
                    .addAll(recovery.decisions())
                    .build(),
                Optional.of(at));
        assertSame(applied, after);
      }
    }
    assertThat(tried).isGreaterThan(PLANS / 5);
  }

  private static long errors(Forecast forecast) {
    return forecast.consequences().stream().filter(c -> c.severity() == Severity.ERROR).count();
  }

  private static boolean winsTime(Measure.Kind kind) {
    return kind != Measure.Kind.KEEP_BREAK && kind != Measure.Kind.HOLD_PARALLEL;
  }

  @Test
  void nothing_that_an_event_can_hold_breaks_it() {
    EventGenerator generator = EventGenerator.of(11);
    for (int i = 0; i < 150; i++) {
      Event event = generator.next();
      Timeline timeline = Timeline.of(event);
      Forecast forecast = timeline.forecast(timeline.recorded());
      Optional<LocalDateTime> some = forecast.steps().flatMap(e -> e.start().stream()).findFirst();
      LocalDateTime at = some.orElse(LocalDateTime.MIN);
      Situation.of(forecast, at);
      Recovery.options(timeline, timeline.recorded(), at);
    }
  }

  @Test
  void twenty_thousand_sessions_are_no_matter_of_their_square() {
    Timeline timeline = Timeline.of(LargeDay.sessions(20_000));
    ImmutableList<Observation> seen =
        ImmutableList.of(
            new Prolonged(Step.parse("s0"), Duration.ofMinutes(20), LocalDateTime.MIN));
    Forecast forecast = assertTimeout(Duration.ofSeconds(10), () -> timeline.forecast(seen));
    assertThat(forecast.sessions()).hasSize(20_000).anyMatch(Expected::isMoved);
  }

  @Test
  void the_longest_lengths_break_nothing() {
    GeneratedPlans plans = new GeneratedPlans(5, true);
    Event event = plans.event();
    Timeline timeline = Timeline.of(event);
    for (Expected e : timeline.forecast(ImmutableList.of()).sessions()) {
      for (long days : new long[] {Long.MAX_VALUE / 86_400, Long.MIN_VALUE / 86_400}) {
        Duration length = Duration.ofDays(days);
        ImmutableList<Observation> seen =
            ImmutableList.of(
                new Prolonged(e.step(), length, LocalDateTime.MIN),
                new Observation.Kept(e.step(), length, LocalDateTime.MAX),
                new Observation.Held(e.step(), LocalDateTime.MAX, LocalDateTime.MAX));
        assertThat(timeline.forecast(seen).sessions()).isNotEmpty();
      }
    }
  }
}
