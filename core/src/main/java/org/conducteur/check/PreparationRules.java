package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conducteur.id.PartyId;
import org.conducteur.naming.Quoted;
import org.conducteur.session.Brief;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;

/** Whether those who are to speak know it and know how. */
final class PreparationRules {
  /** One finding per session up to so many of them, then one for all. */
  private static final int MANY = 8;

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.hint("participation-state-unknown", PreparationRules::stateUnknown),
          Rule.hint("speaker-without-brief", PreparationRules::withoutBrief));

  private PreparationRules() {}

  /** Only where somebody notes who has confirmed. */
  private static void stateUnknown(Examined examined, Report report) {
    boolean noted =
        examined.sessions().stream()
            .flatMap(session -> session.participations().stream())
            .flatMap(part -> part.state().stream())
            .anyMatch(state -> state != ParticipationState.DECLINED);
    Map<Session, Set<PartyId>> unknown = new LinkedHashMap<>();
    for (Session session : examined.sessions()) {
      Set<PartyId> people = new LinkedHashSet<>();
      for (Participation part : session.participations()) {
        boolean onStage = part.role() != Role.CREW && part.role() != Role.HOST;
        if (noted && onStage && part.state().isEmpty()) {
          people.add(part.who());
        }
      }
      if (!people.isEmpty()) {
        unknown.put(session, people);
      }
    }
    report(unknown, "participations", examined, report);
  }

  private static void report(
      Map<Session, Set<PartyId>> bySession, String component, Examined examined, Report report) {
    if (bySession.size() <= MANY) {
      bySession.forEach(
          (session, people) ->
              add(session, component, Examined.name(session), people, examined, report));
      return;
    }
    Set<PartyId> all = new LinkedHashSet<>();
    bySession.values().forEach(all::addAll);
    List<Session> sessions = List.copyOf(bySession.keySet());
    String names = sessions.stream().map(s -> Examined.name(s)).collect(Collectors.joining(", "));
    add(sessions.get(0), component, Quoted.of(names), all, examined, report);
  }

  private static void add(
      Session session,
      String component,
      String names,
      Set<PartyId> people,
      Examined examined,
      Report report) {
    report.add(
        Examined.at(session, component),
        ImmutableMap.of(
            "people",
            Quoted.of(people.stream().map(examined::name).collect(Collectors.joining(", "))),
            "session",
            names));
  }

  /** Only where at least half of the sessions in which somebody speaks have briefs. */
  private static void withoutBrief(Examined examined, Report report) {
    Map<Session, Set<PartyId>> without = new LinkedHashMap<>();
    List<Session> staged = new ArrayList<>();
    for (Session session : examined.sessions()) {
      Set<PartyId> speakers = PaceRules.speakers(session);
      if (!PaceRules.STAGED.contains(session.kind()) || speakers.isEmpty()) {
        continue;
      }
      staged.add(session);
      Set<PartyId> briefed = new HashSet<>();
      boolean all = session.briefs().stream().anyMatch(brief -> brief.to().isEmpty());
      session.briefs().stream().map(Brief::to).forEach(briefed::addAll);
      Set<PartyId> rest = new LinkedHashSet<>();
      session.participations().stream()
          .map(Participation::who)
          .filter(who -> speakers.contains(who) && !briefed.contains(who))
          .forEach(rest::add);
      if (!all && !rest.isEmpty()) {
        without.put(session, rest);
      }
    }
    if (2 * without.size() <= staged.size()) {
      report(without, "briefs", examined, report);
    }
  }
}
