package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.event.Planned;
import org.conducteur.time.Day;
import org.jspecify.annotations.Nullable;

/** Time in which nothing is planned. */
final class GapRules {
  private static final Duration WORTH_ASKING = Duration.ofMinutes(20);
  private static final Duration ANOTHER_PART = Duration.ofHours(3);

  /** What begins later belongs to an evening, before which people go home or for a walk. */
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(Rule.hint("gap-in-day", GapRules::gaps).noticedBy(PUBLIC));

  private GapRules() {}

  /** Who plans no pause at all leaves pauses out, so that a gap says nothing. */
  private static void gaps(Examined examined, Report report) {
    if (examined.sessions().stream().noneMatch(session -> session.kind().isBreak())) {
      return;
    }
    Map<Optional<Day>, List<Planned>> days = new LinkedHashMap<>();
    for (Planned planned : examined.agenda().byTime()) {
      if (planned.range().isPresent()) {
        days.computeIfAbsent(planned.day(), day -> new ArrayList<>()).add(planned);
      }
    }
    days.values().forEach(planned -> gaps(planned, report));
  }

  private static void gaps(List<Planned> byTime, Report report) {
    List<String> gaps = new ArrayList<>();
    @Nullable Planned first = null;
    @Nullable LocalDateTime end = null;
    for (Planned planned : byTime) {
      LocalDateTime start = planned.range().orElseThrow().lowerEndpoint();
      LocalDateTime to = planned.range().orElseThrow().upperEndpoint();
      if (end != null && isGap(end, planned)) {
        gaps.add(end.toLocalTime() + "-" + start.toLocalTime());
        first = first == null ? planned : first;
      }
      end = end == null || to.isAfter(end) ? to : end;
    }
    if (first != null) {
      report.add(
          Examined.at(first.session(), "slot"),
          ImmutableMap.of(
              "gaps", String.join(", ", gaps), "session", Examined.name(first.session())));
    }
  }

  private static boolean isGap(LocalDateTime end, Planned next) {
    LocalDateTime start = next.range().orElseThrow().lowerEndpoint();
    Duration gap = Duration.between(end, start);
    Duration needed = next.session().changeover().map(Timing::bounded).orElse(Duration.ZERO);
    return gap.compareTo(WORTH_ASKING) >= 0
        && gap.compareTo(ANOTHER_PART) <= 0
        && gap.compareTo(needed) > 0
        && start.toLocalTime().isBefore(EVENING);
  }
}
