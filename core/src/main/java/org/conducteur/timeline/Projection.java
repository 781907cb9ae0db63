package org.conducteur.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Planned;

/**
 * Computes what is expected of each session, in one pass in the order of planned starts. What a
 * session waits for is fixed by the plan and comes before it, so a longer delay can make nothing
 * earlier.
 */
final class Projection {
  private final Map<Step, Progress> seen;
  private final Optional<LocalDateTime> asOf;
  private final SeenStarts starts;
  private final Waiting waiting = new Waiting();

  Projection(List<Turn> turns, Map<Step, Progress> seen, Optional<LocalDateTime> asOf) {
    this.seen = seen;
    this.asOf = asOf;
    starts = new SeenStarts(turns, seen);
  }

  /** A session that has a place in the order; to be called in that order. */
  Expected next(Turn turn, ItemChain chain) {
    Progress progress = seen.getOrDefault(turn.step(), Progress.NONE);
    if (progress.skipped()) {
      return skipped(turn.planned(), turn.step(), chain, progress);
    }
    Expected.Ready ready = waiting.until(turn, progress.stageKept());
    Expected.Ready start = start(turn, progress, ready);
    ItemChain.Placed items = chain.from(Optional.of(start.at()), seen, openEnd(progress));
    Optional<LocalDateTime> end = end(turn, progress, start.at(), chain.sessionEnd(items));
    // What has no planned end has no place among those that are waited for.
    end.filter(over -> turn.end().isPresent()).ifPresent(over -> waiting.add(turn, over));
    return expected(
        turn.planned(),
        turn.step(),
        new Expected.Times(Optional.of(start.at()), end.or(() -> moved(turn, start.at()))),
        progress,
        start.why(),
        Optional.of(ready),
        end.map(over -> chain.within(items, over)).orElse(items));
  }

  /** An end before the start is an error of the plan, and moves along. */
  private static Optional<LocalDateTime> moved(Turn turn, LocalDateTime start) {
    return turn.planned()
        .end()
        .map(end -> Moments.plus(end, Duration.between(turn.start(), start)));
  }

  /** What is over does not go on, whatever is known of its items. */
  private Optional<LocalDateTime> openEnd(Progress progress) {
    return progress.ended().isPresent() ? Optional.empty() : asOf;
  }

  private Expected.Ready start(Turn turn, Progress progress, Expected.Ready ready) {
    Expected.Ready until = ready;
    Optional<LocalDateTime> begun = starts.begun(turn.planned());
    if (progress.started().isPresent() || isFirstItem(turn, begun)) {
      return new Expected.Ready(begun.orElseThrow(), new Cause.Seen());
    }
    Optional<LocalDateTime> held = progress.held();
    if (held.isPresent() && held.get().isAfter(until.at())) {
      until = new Expected.Ready(held.get(), new Cause.OnHold());
    }
    Optional<LocalDateTime> limit =
        Moments.earlier(begun, progress.ended()).or(() -> begun).or(progress::ended);
    if (limit.isPresent()) {
      return limit.get().isBefore(until.at())
          ? new Expected.Ready(limit.get(), new Cause.Seen())
          : until;
    }
    return starts.isFollowed(turn) && starts.next(turn).isEmpty() ? notBegun(until) : until;
  }

  private boolean isFirstItem(Turn turn, Optional<LocalDateTime> begun) {
    return begun.isPresent()
        && seen.getOrDefault(Step.of(turn.step().session(), 1), Progress.NONE)
            .started()
            .isPresent();
  }

  private Expected.Ready notBegun(Expected.Ready until) {
    LocalDateTime begins = Patience.notBegun(until.at(), asOf);
    return begins.equals(until.at()) ? until : new Expected.Ready(begins, new Cause.NotBegun());
  }

  private Optional<LocalDateTime> end(
      Turn turn, Progress progress, LocalDateTime start, Optional<LocalDateTime> itemsEnd) {
    if (progress.ended().isPresent()) {
      return progress.ended().map(end -> Moments.later(start, end));
    }
    Optional<LocalDateTime> planned =
        turn.length().map(length -> open(turn, progress, start, length));
    Optional<LocalDateTime> withItems =
        turn.session().absorbs()
            ? planned
            : planned.map(end -> itemsEnd.map(last -> Moments.later(end, last)).orElse(end));
    Optional<LocalDateTime> next = starts.next(turn).filter(start::isBefore);
    if (next.isPresent()) {
      // An end before the start is none that could be cut short.
      return turn.planned().end().isPresent()
          ? Moments.earlier(withItems, next)
          : Moments.earlier(withItems, next).or(() -> next);
    }
    return starts.begun(turn.planned()).isEmpty()
        ? withItems
        : withItems.map(end -> Patience.stillOn(start, end, asOf));
  }

  /** The end that a session makes for by itself. */
  private static LocalDateTime open(
      Turn turn, Progress progress, LocalDateTime start, Duration length) {
    LocalDateTime whole = Moments.plus(start, progress.prolonged(length));
    if (!turn.session().absorbs()) {
      return whole;
    }
    LocalDateTime end = Moments.plus(turn.endOrStart(), progress.by());
    LocalDateTime least =
        progress
            .kept()
            .filter(kept -> !kept.isNegative())
            .map(kept -> Moments.plus(start, kept))
            .orElse(start);
    return Moments.later(end, least);
  }

  /** A session whose start nobody knows: only what was seen of it can be said. */
  Expected unplaced(Planned planned, ItemChain chain) {
    Step step = Step.of(planned.session().id());
    Progress progress = seen.getOrDefault(step, Progress.NONE);
    if (progress.skipped()) {
      return skipped(planned, step, chain, progress);
    }
    Optional<LocalDateTime> start = starts.begun(planned);
    Optional<LocalDateTime> end =
        progress
            .ended()
            .or(planned::end)
            .map(time -> start.map(from -> Moments.later(from, time)).orElse(time));
    return expected(
        planned,
        step,
        new Expected.Times(start, end),
        progress,
        start.isPresent() ? new Cause.Seen() : new Cause.AsPlanned(),
        Optional.empty(),
        chain.from(start, seen, Optional.empty()));
  }

  private static Expected skipped(Planned planned, Step step, ItemChain chain, Progress progress) {
    return expected(
        planned,
        step,
        Expected.Times.UNKNOWN,
        progress,
        new Cause.AsPlanned(),
        Optional.empty(),
        chain.skipped());
  }

  private static Expected expected(
      Planned planned,
      Step step,
      Expected.Times times,
      Progress progress,
      Cause cause,
      Optional<Expected.Ready> ready,
      ItemChain.Placed items) {
    return new Expected(
        step,
        planned,
        new Expected.Times(planned.start(), planned.end()),
        times.start(),
        times.end(),
        new Expected.Times(progress.started(), progress.ended()),
        progress.skipped(),
        Optional.empty(),
        cause,
        ready,
        items.items());
  }
}
