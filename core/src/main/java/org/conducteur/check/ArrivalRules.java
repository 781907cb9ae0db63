package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.id.Pointer;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.time.DayTime;

/** When those who take part have to be there. */
final class ArrivalRules {
  /** A time mistyped was probably meant to be this close to when the person is needed. */
  private static final Duration LIKELY = Duration.ofHours(2);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.error("arrival-after-start", ArrivalRules::afterStart).noticedBy(CREW));

  private ArrivalRules() {}

  private static void afterStart(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      for (int i = 0; i < session.participations().size(); i++) {
        Participation part = session.participations().get(i);
        Optional<DayTime> arrival = part.arrival();
        Optional<DayTime> needed = needed(planned, part);
        if (arrival.isPresent()
            && needed.filter(time -> time.compareTo(arrival.get()) < 0).isPresent()
            && !ParticipationRules.isDeclined(part)) {
          Pointer place = Examined.at(session, "participations", i, "arrival");
          report.add(
              place,
              ImmutableMap.of(
                  "person",
                  examined.name(part.who()),
                  "arrival",
                  arrival.get().toString(),
                  "needed",
                  needed.get().toString(),
                  "session",
                  Examined.name(session)),
              TypingErrors.meant(arrival.get(), plausible(needed.get()))
                  .map(time -> new Fix(place, time.toString())));
        }
      }
    }
  }

  /** From the start of the session; a speaker only from her own items if all say when they are. */
  private static Optional<DayTime> needed(Planned planned, Participation part) {
    List<RunningItem> own =
        planned.session().runningOrder().stream()
            .filter(item -> item.speakers().contains(part.who()))
            .toList();
    boolean timed = own.stream().allMatch(item -> item.start().isPresent());
    return part.role() == Role.SPEAKER && timed && !own.isEmpty()
        ? own.stream().flatMap(item -> item.start().stream()).min(DayTime::compareTo)
        : Timing.window(planned)
            .map(Range::lowerEndpoint)
            .or(() -> planned.session().slot().start());
  }

  private static Range<DayTime> plausible(DayTime needed) {
    return Range.closed(needed.plus(LIKELY.negated()).orElse(DayTime.of(0, 0)), needed);
  }
}
