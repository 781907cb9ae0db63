package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.event.Planned;

/**
 * What is expected of a session or an item of a running order. Times are those of the event's zone.
 *
 * @param step what
 * @param planned the session as planned, for an item the one that it belongs to
 * @param plan start and end as planned
 * @param start when it is expected to start, or really did; nothing if that cannot be told or it is
 *     skipped
 * @param end when it is expected to end, or really did
 * @param actual start and end as far as they were seen
 * @param isSkipped whether it does not take place
 * @param inHand how much later it could end without moving anything else, not negative; nothing if
 *     nothing depends on it
 * @param cause why it starts when it does
 * @param ready when, by all that is before it, it could start or could have started; nothing if
 *     that cannot be told
 * @param items for a session those of its running order, in order
 */
public record Expected(
    Step step,
    Planned planned,
    Times plan,
    Optional<LocalDateTime> start,
    Optional<LocalDateTime> end,
    Times actual,
    boolean isSkipped,
    Optional<Duration> inHand,
    Cause cause,
    Optional<Ready> ready,
    ImmutableList<Expected> items) {
  /**
   * A start and an end, as far as they are known.
   *
   * @param start the start
   * @param end the end
   */
  public record Times(Optional<LocalDateTime> start, Optional<LocalDateTime> end) {
    /** Nothing is known. */
    public static final Times UNKNOWN = new Times(Optional.empty(), Optional.empty());

    /** Refuses null. {@inheritDoc} */
    public Times {
      requireNonNull(start, "start");
      requireNonNull(end, "end");
    }

    /**
     * How long it takes.
     *
     * @return nothing unless both are known; negative if the end comes first
     */
    public Optional<Duration> length() {
      return start.flatMap(from -> end.map(to -> Duration.between(from, to)));
    }
  }

  /**
   * When everything was there that something waits for.
   *
   * @param at the planned start at the earliest
   * @param why what was there last
   */
  public record Ready(LocalDateTime at, Cause why) {
    /** Refuses null. {@inheritDoc} */
    public Ready {
      requireNonNull(at, "at");
      requireNonNull(why, "why");
    }
  }

  /** Refuses null. {@inheritDoc} */
  public Expected {
    requireNonNull(step, "step");
    requireNonNull(planned, "planned");
    requireNonNull(plan, "plan");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(actual, "actual");
    requireNonNull(inHand, "inHand");
    requireNonNull(cause, "cause");
    requireNonNull(ready, "ready");
    requireNonNull(items, "items");
  }

  /**
   * What it is called: the title of the session or of the item.
   *
   * @return the title
   */
  public String title() {
    return step.item().isEmpty()
        ? planned.session().title()
        : planned.session().runningOrder().get(step.item().getAsInt() - 1).title();
  }

  /**
   * The expected times.
   *
   * @return start and end
   */
  public Times times() {
    return new Times(start, end);
  }

  /**
   * How much later than planned it starts.
   *
   * @return negative if earlier; zero if that cannot be told
   */
  public Duration startOffset() {
    return offset(plan.start(), start);
  }

  /**
   * How much later than planned it ends.
   *
   * @return negative if earlier; zero if that cannot be told
   */
  public Duration endOffset() {
    return offset(plan.end(), end);
  }

  private static Duration offset(Optional<LocalDateTime> plan, Optional<LocalDateTime> now) {
    return plan.flatMap(from -> now.map(to -> Duration.between(from, to))).orElse(Duration.ZERO);
  }

  /**
   * Whether anything differs from the plan.
   *
   * @return true also for what is skipped
   */
  public boolean isMoved() {
    return isSkipped || !startOffset().isZero() || !endOffset().isZero();
  }

  /**
   * Whether it was seen to be over.
   *
   * @return false for what is only expected to be over
   */
  public boolean isOver() {
    return actual.end().isPresent();
  }
}
