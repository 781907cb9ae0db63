package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conducteur.id.PartyId;
import org.conducteur.session.ItemKind;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** Speeches in the order of precedence. */
final class PrecedenceRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("speeches-against-rank", PrecedenceRules::againstRank).noticedBy(PUBLIC));

  /** A speech by somebody with a rank. */
  private record Ranked(int index, PartyId who, int rank) {}

  private PrecedenceRules() {}

  /**
   * Speeches of a ceremony are given in the inverse order of precedence: whoever ranks highest
   * speaks last (décret n° 89-655 du 13 septembre 1989, article 19). That a host opens with a few
   * words of welcome is custom.
   */
  private static void againstRank(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      List<Ranked> speeches = speeches(session, examined);
      early(speeches).ifPresent(early -> report(session, speeches, early, examined, report));
    }
  }

  private static void report(
      Session session, List<Ranked> speeches, Ranked early, Examined examined, Report report) {
    Ranked later =
        speeches.stream()
            .filter(one -> one.index() > early.index() && one.rank() > early.rank())
            .findFirst()
            .orElseThrow();
    report.add(
        Examined.at(session, "runningOrder", early.index()),
        ImmutableMap.of(
            "session",
            Examined.name(session),
            "before",
            examined.name(early.who()),
            "beforeRank",
            Integer.toString(early.rank()),
            "after",
            examined.name(later.who()),
            "afterRank",
            Integer.toString(later.rank()),
            "order",
            speeches.stream()
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .map(one -> examined.name(one.who()))
                .distinct()
                .collect(Collectors.joining(", "))));
  }

  /** The first speech before that of somebody of lower rank. */
  private static Optional<Ranked> early(List<Ranked> speeches) {
    Ranked found = null;
    int lowest = 0;
    for (int i = speeches.size() - 1; i >= 0; i--) {
      Ranked one = speeches.get(i);
      if (one.rank() < lowest) {
        found = one;
      }
      lowest = Math.max(lowest, one.rank());
    }
    return Optional.ofNullable(found);
  }

  private static List<Ranked> speeches(Session session, Examined examined) {
    ImmutableSet<PartyId> hosts =
        session.participations().stream()
            .filter(part -> part.role() == Role.HOST || part.role() == Role.MC)
            .map(Participation::who)
            .collect(ImmutableSet.toImmutableSet());
    List<Ranked> speeches = new ArrayList<>();
    boolean welcome = true;
    for (int i = 0; i < session.runningOrder().size(); i++) {
      RunningItem item = session.runningOrder().get(i);
      if (item.kind() != ItemKind.SPEECH) {
        continue;
      }
      if (!welcome || item.speakers().stream().noneMatch(hosts::contains)) {
        highest(i, item, examined).ifPresent(speeches::add);
      }
      welcome = false;
    }
    return speeches;
  }

  /** Of those who speak together the one who ranks highest counts. */
  private static Optional<Ranked> highest(int index, RunningItem item, Examined examined) {
    return item.speakers().stream()
        .flatMap(who -> examined.person(who).stream())
        .flatMap(one -> one.rank().map(rank -> new Ranked(index, one.id(), rank)).stream())
        .min(Comparator.comparingInt(Ranked::rank));
  }
}
