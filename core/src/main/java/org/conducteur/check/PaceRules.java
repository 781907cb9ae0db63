package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.conducteur.country.Comparison;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Whether there is time for all who are to speak. */
final class PaceRules {
  private static final Duration LEAST = Duration.ofMinutes(3);
  private static final Duration LEAST_FOR_ITEM = Duration.ofMinutes(2);
  private static final Duration LONGEST = Duration.ofHours(4);

  /** What is listened to, sitting. */
  static final ImmutableSet<SessionKind> STAGED =
      ImmutableSet.of(
          SessionKind.SPEECHES,
          SessionKind.INTERVIEW,
          SessionKind.ROUND_TABLE,
          SessionKind.PRESENTATION,
          SessionKind.TESTIMONY);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("little-time-per-speaker", PaceRules::perSpeaker).noticedBy(CREW),
          Rule.hint("little-time-per-answer", PaceRules::perAnswer).noticedBy(CREW),
          Rule.hint("little-time-left", PaceRules::left).noticedBy(CREW),
          Rule.hint("session-very-long", PaceRules::veryLong).noticedBy(CREW));

  private PaceRules() {}

  static Set<PartyId> speakers(Session session) {
    Set<PartyId> out = new HashSet<>();
    for (Participation part : session.participations()) {
      if (part.role() == Role.SPEAKER && !ParticipationRules.isDeclined(part)) {
        out.add(part.who());
      }
    }
    return out;
  }

  private static void perSpeaker(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      int speakers = speakers(session).size();
      if (STAGED.contains(session.kind()) && session.comparison().isEmpty() && speakers > 1) {
        each(planned, "speakers", speakers, Examined.at(session, "participations"), report);
      }
    }
  }

  /** Only where no question says how long an answer takes; then that is added up instead. */
  private static void perAnswer(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      int answers = session.comparison().map(PaceRules::answers).orElse(0);
      if (answers > 0) {
        each(planned, "answers", answers, Examined.at(session, "comparison", "questions"), report);
      }
    }
  }

  /** Reports a session whose time, divided among so many, is little for each. */
  private static void each(Planned planned, String whom, int number, Pointer place, Report report) {
    Timing.length(planned)
        .filter(time -> time.dividedBy(number).compareTo(LEAST) < 0)
        .ifPresent(
            time ->
                report.add(
                    place,
                    ImmutableMap.of(
                        "session",
                        Examined.name(planned.session()),
                        "length",
                        Timing.show(time),
                        whom,
                        Integer.toString(number),
                        "each",
                        Timing.show(time.dividedBy(number)))));
  }

  private static int answers(Comparison comparison) {
    return comparison.questions().stream().anyMatch(question -> question.time().isPresent())
        ? 0
        : comparison.questions().size() * comparison.countries().size();
  }

  private static void left(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      ImmutableList<RunningItem> order = session.runningOrder();
      int open = (int) order.stream().filter(item -> item.length().isEmpty()).count();
      Duration known = Timing.sum(order.stream().flatMap(item -> item.length().stream()));
      Optional<Duration> rest = Timing.length(planned).map(time -> time.minus(known));
      if (open > 0
          && open < order.size()
          && rest.filter(time -> !time.isNegative())
              .filter(time -> time.dividedBy(open).compareTo(LEAST_FOR_ITEM) < 0)
              .isPresent()) {
        report.add(
            Examined.at(session, "runningOrder"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "rest",
                Timing.show(rest.get()),
                "open",
                Integer.toString(open)));
      }
    }
  }

  private static void veryLong(Examined examined, Report report) {
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      if (STAGED.contains(session.kind())
          && Timing.length(planned).filter(time -> time.compareTo(LONGEST) > 0).isPresent()) {
        report.add(
            Examined.at(session, "slot"),
            ImmutableMap.of(
                "session",
                Examined.name(session),
                "slot",
                Timing.show(planned),
                "length",
                Timing.show(Timing.length(planned).orElseThrow())));
      }
    }
  }
}
