package org.conducteur.check;

import static java.util.Comparator.comparing;
import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import org.conducteur.event.Planned;

/** Where people have to be at one time. */
final class PresenceRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.error(
                  "person-overlap",
                  (examined, report) ->
                      clashes(examined, report, (one, other) -> one.onStage() && other.onStage()))
              .noticedBy(PUBLIC),
          Rule.warning(
                  "crew-overlap",
                  (examined, report) ->
                      clashes(examined, report, (one, other) -> !one.onStage() || !other.onStage()))
              .noticedBy(CREW));

  private PresenceRules() {}

  private static void clashes(
      Examined examined, Report report, BiPredicate<Appearance, Appearance> counts) {
    examined
        .appearances()
        .asMap()
        .values()
        .forEach(appearances -> clashesOfOne(appearances, examined, report, counts));
  }

  /** One finding per appearance at most: against the earliest that still lasts. */
  private static void clashesOfOne(
      Collection<Appearance> all,
      Examined examined,
      Report report,
      BiPredicate<Appearance, Appearance> counts) {
    List<Appearance> lasting = new ArrayList<>();
    List<Appearance> byTime = new ArrayList<>(all);
    byTime.sort(comparing((Appearance a) -> a.when().lowerEndpoint()));
    for (Appearance current : byTime) {
      LocalDateTime start = current.when().lowerEndpoint();
      lasting.removeIf(other -> !other.when().upperEndpoint().isAfter(start));
      lasting.stream()
          .filter(other -> isElsewhere(current.planned(), other.planned()))
          .filter(other -> counts.test(current, other))
          .findFirst()
          .ifPresent(other -> add(current, other, examined, report));
      lasting.add(current);
    }
  }

  /** Two sessions that overlap in one room are reported as such. */
  static boolean isElsewhere(Planned one, Planned other) {
    return one.index() != other.index()
        && (one.session().room().isEmpty() || !one.session().room().equals(other.session().room()));
  }

  private static void add(Appearance current, Appearance other, Examined examined, Report report) {
    report.add(
        current.place(),
        ImmutableMap.of(
            "person",
            examined.name(current.person()),
            "session",
            Examined.name(current.planned().session()),
            "slot",
            time(current),
            "other",
            Examined.name(other.planned().session()),
            "otherSlot",
            time(other)));
  }

  private static String time(Appearance appearance) {
    return appearance.when().lowerEndpoint().toLocalTime()
        + "-"
        + appearance.when().upperEndpoint().toLocalTime();
  }
}
