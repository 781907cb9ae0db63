package org.conducteur.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.conducteur.id.PartyId;

/**
 * One thing that can be done about a delay.
 *
 * @param kind what
 * @param step where
 * @param amount how much: the minutes cut, kept, tolerated or held back
 * @param people who has to be told first
 */
public record Measure(Kind kind, Step step, Duration amount, ImmutableList<PartyId> people) {
  /** What can be done, in the order of what it costs: first what costs nothing. */
  public enum Kind {
    /** Nothing: the plan allows it to start or end so late, on its condition. */
    USE_TOLERANCE(false),
    /** The stage is as it is needed: the time to change it is not. */
    KEEP_STAGE(false),
    /** A break that is eaten up is given the least that is of use; what follows waits. */
    KEEP_BREAK(true),
    /** A break that does not absorb delays by itself gets shorter. */
    SHORTEN_BREAK(true),
    /** What begins elsewhere waits for those who are still sitting in what is late. */
    HOLD_PARALLEL(true),
    /** Fewer questions of the audience. */
    CUT_QUESTIONS(true),
    /** A film is not shown. */
    DROP_FILM(true),
    /** Speakers have less time than they were promised. */
    SHORTEN_SESSION(true);

    private final boolean touchesPublic;

    Kind(boolean touchesPublic) {
      this.touchesPublic = touchesPublic;
    }

    /**
     * Whether the public notices.
     *
     * @return false if only those who run the day do
     */
    public boolean touchesPublic() {
      return touchesPublic;
    }
  }

  /** Refuses null. {@inheritDoc} */
  public Measure {
    requireNonNull(kind, "kind");
    requireNonNull(step, "step");
    requireNonNull(amount, "amount");
    requireNonNull(people, "people");
  }
}
