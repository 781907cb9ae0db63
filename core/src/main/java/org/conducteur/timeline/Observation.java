package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What somebody saw or decided in the course of the day. Times are those of the event's zone. Of
 * several observations of one kind about one step the last one said counts, but prolongations add
 * up.
 */
public sealed interface Observation {
  /**
   * What it is about.
   *
   * @return a session, or an item of its running order
   */
  Step step();

  /**
   * The moment it speaks of: when something began or ended, or when a decision was made.
   *
   * @return in the zone of the event
   */
  LocalDateTime at();

  /**
   * It began.
   *
   * @param step what
   * @param at when
   */
  record Started(Step step, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public Started {
      requireNonNull(step, "step");
      requireNonNull(at, "at");
    }
  }

  /**
   * It is over. One that ended before it began counts as over at once.
   *
   * @param step what
   * @param at when
   */
  record Ended(Step step, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public Ended {
      requireNonNull(step, "step");
      requireNonNull(at, "at");
    }
  }

  /**
   * Its start is held back, whatever makes it wait besides.
   *
   * @param step what
   * @param until it starts no earlier
   * @param at when that was decided
   */
  record Held(Step step, LocalDateTime until, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public Held {
      requireNonNull(step, "step");
      requireNonNull(until, "until");
      requireNonNull(at, "at");
    }
  }

  /**
   * It takes longer than planned, or less long.
   *
   * @param step what
   * @param by how much longer; negative for shorter, but nothing gets shorter than nothing
   * @param at when that was seen or decided
   */
  record Prolonged(Step step, Duration by, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public Prolonged {
      requireNonNull(step, "step");
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /**
   * It does not take place. A start that is seen later takes this back.
   *
   * @param step what
   * @param at when that was decided
   */
  record Skipped(Step step, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public Skipped {
      requireNonNull(step, "step");
      requireNonNull(at, "at");
    }
  }

  /**
   * It keeps at least this length although it could absorb more of a delay: what follows waits.
   *
   * @param step a session
   * @param least its length at least
   * @param at when that was decided
   */
  record Kept(Step step, Duration least, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public Kept {
      requireNonNull(step, "step");
      requireNonNull(least, "least");
      requireNonNull(at, "at");
    }
  }

  /**
   * It starts as soon as the room is free, without the planned time to change the stage.
   *
   * @param step a session
   * @param at when that was decided
   */
  record StageKept(Step step, LocalDateTime at) implements Observation {
    /** Refuses null. {@inheritDoc} */
    public StageKept {
      requireNonNull(step, "step");
      requireNonNull(at, "at");
    }
  }
}
