package org.conducteur.timeline;

import java.time.Duration;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/**
 * How short something that absorbs a delay may get before it is no use any more. Nothing in an
 * event says it, so it is a rule of thumb: two thirds of a meal, since people queue and eat; of
 * anything else half, but at least five minutes, in which a hall can leave and come back; never
 * more than planned. Whole minutes.
 */
final class LeastLength {
  private static final Duration LEAST = Duration.ofMinutes(5);

  private LeastLength() {}

  static Duration of(Session session, Duration planned) {
    Duration part =
        session.kind() == SessionKind.MEAL
            ? planned.multipliedBy(2).dividedBy(3)
            : planned.dividedBy(2);
    Duration least = Moments.longer(Duration.ofMinutes(part.toMinutes()), LEAST);
    return least.compareTo(planned) > 0 ? planned : least;
  }
}
