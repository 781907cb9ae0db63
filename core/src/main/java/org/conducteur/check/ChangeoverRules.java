package org.conducteur.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.conducteur.event.Planned;
import org.conducteur.id.RoomId;
import org.conducteur.logistics.StageLayout;
import org.conducteur.logistics.StageSetup;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Time to change the stage between sessions of a room. */
final class ChangeoverRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("changeover-too-short", ChangeoverRules::tooShort).noticedBy(CREW),
          Rule.hint("stage-change-without-changeover", ChangeoverRules::withoutChangeover)
              .noticedBy(CREW));

  private ChangeoverRules() {}

  /** Hands over each session of a room with the one before it; nobody is on stage in breaks. */
  private static void neighbours(Examined examined, BiConsumer<Planned, Planned> each) {
    for (Collection<Planned> inRoom : examined.rooms().asMap().values()) {
      Planned before = null;
      for (Planned planned : inRoom) {
        if (isOffStage(planned.session().kind())) {
          continue;
        }
        if (before != null && !gap(before, planned).isNegative()) {
          each.accept(before, planned);
        }
        before = planned;
      }
    }
  }

  private static boolean isOffStage(SessionKind kind) {
    return kind.isBreak() || kind == SessionKind.WELCOME;
  }

  private static Duration gap(Planned before, Planned planned) {
    LocalDateTime end = before.range().orElseThrow().upperEndpoint();
    return Duration.between(end, planned.range().orElseThrow().lowerEndpoint());
  }

  private static void tooShort(Examined examined, Report report) {
    neighbours(
        examined,
        (before, planned) -> {
          Optional<Duration> needed = planned.session().changeover();
          Duration gap = gap(before, planned);
          if (needed.filter(time -> time.compareTo(gap) > 0).isPresent()) {
            report.add(
                Examined.at(planned.session(), "changeover"),
                ImmutableMap.of(
                    "session",
                    Examined.name(planned.session()),
                    "before",
                    Examined.name(before.session()),
                    "needed",
                    Timing.show(needed.get()),
                    "gap",
                    Timing.show(gap)));
          }
        });
  }

  private static boolean needsHands(Optional<StageLayout> layout) {
    return layout.filter(known -> known != StageLayout.NONE).isPresent();
  }

  /**
   * Something heavy that the stage before did not have; where either says nothing, nobody knows.
   */
  private static boolean isCarriedIn(Session before, Session next) {
    Set<String> there = elements(before);
    return !there.isEmpty() && !there.containsAll(elements(next));
  }

  private static Set<String> elements(Session session) {
    return session.stage().stream()
        .flatMap(stage -> stage.elements().stream())
        .map(element -> Things.key(element.name()))
        .collect(toImmutableSet());
  }

  private static void withoutChangeover(Examined examined, Report report) {
    neighbours(
        examined,
        (before, planned) -> {
          Optional<StageLayout> from = before.session().stage().flatMap(StageSetup::layout);
          Optional<StageLayout> to = planned.session().stage().flatMap(StageSetup::layout);
          boolean changes = from.isPresent() && needsHands(to) && !from.equals(to);
          if ((changes || isCarriedIn(before.session(), planned.session()))
              && planned.session().changeover().isEmpty()
              && gap(before, planned).isZero()) {
            RoomId room = planned.session().room().orElseThrow();
            report.add(
                Examined.at(planned.session(), "changeover"),
                ImmutableMap.of(
                    "session",
                    Examined.name(planned.session()),
                    "before",
                    Examined.name(before.session()),
                    "room",
                    examined.name(room)));
          }
        });
  }
}
