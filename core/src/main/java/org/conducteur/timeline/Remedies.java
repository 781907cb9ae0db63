package org.conducteur.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** What could be tried against a delay. */
final class Remedies {
  /** So many sessions that are late are looked at, in the order of time. */
  private static final int MOST_SESSIONS = 12;

  /** The part of its time that can be asked of a session. */
  private static final int SHARE = 4;

  private final Forecast forecast;
  private final LocalDateTime at;
  private final List<Remedy> found = new ArrayList<>();

  private Remedies(Forecast forecast, LocalDateTime at) {
    this.forecast = forecast;
    this.at = at;
  }

  static ImmutableList<Remedy> of(Forecast forecast, LocalDateTime at) {
    Remedies remedies = new Remedies(forecast, at);
    forecast.consequences().forEach(remedies::tolerated);
    ImmutableList<Expected> late =
        forecast.byTime().stream()
            .filter(e -> e.isMoved() && !e.isSkipped() && !e.isOver())
            .filter(e -> e.times().length().isPresent() && e.plan().start().isPresent())
            .limit(MOST_SESSIONS)
            .collect(toImmutableList());
    late.forEach(remedies::session);
    late.forEach(remedies::parallel);
    return ImmutableList.copyOf(remedies.found);
  }

  private void tolerated(Consequence consequence) {
    if (consequence instanceof Consequence.ToleranceUsed used) {
      Step step = Step.of(used.session());
      add(Measure.Kind.USE_TOLERANCE, step, used.by(), ImmutableList.of());
    } else if (consequence instanceof Consequence.Shortened shortened && shortened.isTooShort()) {
      Step step = Step.of(shortened.session());
      add(
          Measure.Kind.KEEP_BREAK,
          step,
          shortened.least(),
          ImmutableList.of(new Observation.Kept(step, shortened.least(), at)));
    }
  }

  private void session(Expected late) {
    Session session = late.planned().session();
    boolean begun = late.actual().start().isPresent();
    if (!begun
        && late.cause() instanceof Cause.StageChange change
        && isSameStage(session, change)) {
      add(
          Measure.Kind.KEEP_STAGE,
          late.step(),
          session.changeover().orElse(Duration.ZERO),
          ImmutableList.of(new Observation.StageKept(late.step(), at)));
    }
    Duration need = late.endOffset();
    if (session.absorbs() || need.isNegative() || need.isZero()) {
      return;
    }
    Duration length = late.times().length().orElseThrow();
    if (session.kind().isBreak()) {
      Duration spare = length.minus(LeastLength.of(session, length));
      cut(Measure.Kind.SHORTEN_BREAK, late.step(), shorter(need, spare), ImmutableList.of());
      return;
    }
    late.items().forEach(item -> item(late, item, need));
    if (session.kind() != SessionKind.PERFORMANCE) {
      Duration most = Duration.ofMinutes(length.dividedBy(SHARE).toMinutes());
      shorten(late, shorter(need, most));
    }
  }

  private boolean isSameStage(Session session, Cause.StageChange change) {
    Optional<Session> before =
        forecast.find(Step.of(change.before())).map(e -> e.planned().session());
    return session.stage().flatMap(StageSetup::layout).isPresent()
        && before.map(Session::stage).equals(Optional.of(session.stage()));
  }

  private void item(Expected late, Expected item, Duration need) {
    ItemKind kind =
        late.planned().session().runningOrder().get(item.step().item().orElseThrow() - 1).kind();
    Duration length = item.times().length().orElse(Duration.ZERO);
    if (length.isZero() || item.actual().start().isPresent() || item.isSkipped()) {
      return;
    }
    if (kind == ItemKind.QUESTIONS) {
      Duration by = shorter(need, length);
      cut(Measure.Kind.CUT_QUESTIONS, late.step(), by, lessOf(item.step(), by));
    } else if (kind == ItemKind.VIDEO) {
      cut(
          Measure.Kind.DROP_FILM,
          late.step(),
          length,
          ImmutableList.of(new Observation.Skipped(item.step(), at)));
    }
  }

  private ImmutableList<Observation> lessOf(Step step, Duration by) {
    return ImmutableList.of(new Observation.Prolonged(step, by.negated(), at));
  }

  /** Takes the time from the longest items that are still to come. */
  private void shorten(Expected late, Duration by) {
    ImmutableList.Builder<Observation> less = ImmutableList.builder();
    Duration rest = by;
    List<Expected> items =
        late.items().stream()
            .filter(item -> item.actual().start().isEmpty() && !item.isSkipped())
            .sorted(
                comparing((Expected item) -> item.times().length().orElse(Duration.ZERO))
                    .reversed())
            .toList();
    for (Expected item : items) {
      Duration half = item.times().length().orElse(Duration.ZERO).dividedBy(2);
      Duration part = shorter(rest, Duration.ofMinutes(half.toMinutes()));
      if (!part.isZero()) {
        less.addAll(lessOf(item.step(), part));
        rest = rest.minus(part);
      }
    }
    cut(Measure.Kind.SHORTEN_SESSION, late.step(), by, less.build());
  }

  /** A session gets shorter, and something in it. */
  private void cut(
      Measure.Kind kind, Step session, Duration by, ImmutableList<Observation> within) {
    if (!by.isZero() && !by.isNegative()) {
      add(
          kind,
          session,
          by,
          ImmutableList.<Observation>builder().addAll(within).addAll(lessOf(session, by)).build());
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** What was alone on while it was planned has everybody sitting in it. */
  private void parallel(Expected late) {
    LocalDateTime planned = late.plan().end().orElse(null);
    LocalDateTime end = late.end().orElse(null);
    if (planned == null || end == null || !end.isAfter(planned)) {
      return;
    }
    if (late.planned().session().kind().isBreak() || !isAlone(late)) {
      return;
    }
    ImmutableList<Observation> holds =
        forecast.sessions().stream()
            .filter(other -> begins(other, planned, end) && isElsewhere(other, late))
            .map(other -> new Observation.Held(other.step(), end, at))
            .collect(toImmutableList());
    if (!holds.isEmpty()) {
      add(Measure.Kind.HOLD_PARALLEL, late.step(), Duration.between(planned, end), holds);
    }
  }

  private static boolean begins(Expected other, LocalDateTime from, LocalDateTime until) {
    return other.actual().start().isEmpty()
        && other
            .start()
            .filter(start -> start.isBefore(until) && !start.isBefore(from))
            .isPresent();
  }

  private static boolean isElsewhere(Expected one, Expected other) {
    return one.planned().session().room().isPresent()
        && !one.planned().session().room().equals(other.planned().session().room());
  }

  private boolean isAlone(Expected late) {
    LocalDateTime from = late.plan().start().orElseThrow();
    LocalDateTime to = late.plan().end().orElseThrow();
    return forecast.sessions().stream()
        .filter(other -> isElsewhere(other, late))
        .noneMatch(
            other ->
                other.plan().start().filter(to::isAfter).isPresent()
                    && other.plan().end().filter(from::isBefore).isPresent());
  }

  private void add(
      Measure.Kind kind, Step step, Duration amount, ImmutableList<Observation> decisions) {
    ImmutableList<PartyId> people =
        forecast
            .find(step)
            .map(e -> e.planned().session().participations())
            .orElse(ImmutableList.of())
            .stream()
            .map(Participation::who)
            .distinct()
            .collect(toImmutableList());
    found.add(new Remedy(new Measure(kind, step, amount, people), decisions));
  }
}
