package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.conducteur.check.Severity;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.text.RichText;

/**
 * What follows from expected times for those who run the day. What the plan itself has wrong is
 * none: the checker tells that.
 */
public sealed interface Consequence {
  /**
   * What it shows at.
   *
   * @return the session, the later one of two
   */
  SessionId session();

  /**
   * How grave it is: a hint is as planned for, a warning should be known, an error needs somebody
   * to act.
   *
   * @return the severity
   */
  Severity severity();

  /** Which end of a session is meant. */
  enum Edge {
    /** Its start. */
    START,
    /** Its end. */
    END
  }

  /**
   * A session starts or ends late, within what is tolerated.
   *
   * @param session which
   * @param edge start or end
   * @param by how late
   * @param until how late it may be
   * @param condition when that is allowed, as the event says it
   */
  record ToleranceUsed(
      SessionId session, Edge edge, Duration by, LocalDateTime until, RichText condition)
      implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public ToleranceUsed {
      requireNonNull(session, "session");
      requireNonNull(edge, "edge");
      requireNonNull(by, "by");
      requireNonNull(until, "until");
      requireNonNull(condition, "condition");
    }

    @Override
    public Severity severity() {
      return Severity.HINT;
    }
  }

  /**
   * A session starts or ends later than what is tolerated.
   *
   * @param session which
   * @param edge start or end
   * @param expected when it is expected
   * @param until how late it may be
   * @param condition when that much is allowed, as the event says it
   */
  record ToleranceExceeded(
      SessionId session, Edge edge, LocalDateTime expected, LocalDateTime until, RichText condition)
      implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public ToleranceExceeded {
      requireNonNull(session, "session");
      requireNonNull(edge, "edge");
      requireNonNull(expected, "expected");
      requireNonNull(until, "until");
      requireNonNull(condition, "condition");
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /**
   * A session whose start is announced cannot start then.
   *
   * @param session which
   * @param announced when it was to start
   * @param expected when it is expected to
   */
  record HardStartMissed(SessionId session, LocalDateTime announced, LocalDateTime expected)
      implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public HardStartMissed {
      requireNonNull(session, "session");
      requireNonNull(announced, "announced");
      requireNonNull(expected, "expected");
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /**
   * What absorbs a delay gets shorter.
   *
   * @param session which
   * @param planned how long it was to be
   * @param left how long it still is
   * @param least how long it should be at least
   */
  record Shortened(SessionId session, Duration planned, Duration left, Duration least)
      implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public Shortened {
      requireNonNull(session, "session");
      requireNonNull(planned, "planned");
      requireNonNull(left, "left");
      requireNonNull(least, "least");
    }

    /**
     * Whether less is left than should be.
     *
     * @return true if it is no use any more
     */
    public boolean isTooShort() {
      return left.compareTo(least) < 0;
    }

    @Override
    public Severity severity() {
      return isTooShort() ? Severity.WARNING : Severity.HINT;
    }
  }

  /**
   * Somebody would have to be in two sessions at a time, which was not planned.
   *
   * @param session the one that begins later
   * @param other the one that is still on
   * @param who the person or group
   * @param onStage whether the public would see it
   */
  record NeededTwice(SessionId session, SessionId other, PartyId who, boolean onStage)
      implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public NeededTwice {
      requireNonNull(session, "session");
      requireNonNull(other, "other");
      requireNonNull(who, "who");
    }

    @Override
    public Severity severity() {
      return onStage ? Severity.ERROR : Severity.WARNING;
    }
  }

  /**
   * Two sessions would be in one room at a time, which was not planned.
   *
   * @param session the one that begins later
   * @param other the one that is still on
   * @param room which room
   */
  record RoomConflict(SessionId session, SessionId other, RoomId room) implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public RoomConflict {
      requireNonNull(session, "session");
      requireNonNull(other, "other");
      requireNonNull(room, "room");
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /**
   * The day ends later than planned.
   *
   * @param session the last one
   * @param day which day; nothing if the event names none
   * @param planned when the last session was to end
   * @param expected when it is expected to
   */
  record DayEndsLate(
      SessionId session, Optional<DayId> day, LocalDateTime planned, LocalDateTime expected)
      implements Consequence {
    /** Refuses null. {@inheritDoc} */
    public DayEndsLate {
      requireNonNull(session, "session");
      requireNonNull(day, "day");
      requireNonNull(planned, "planned");
      requireNonNull(expected, "expected");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
