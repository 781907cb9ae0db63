package org.conducteur.check;

import static java.util.Comparator.comparing;
import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conducteur.event.Planned;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Group;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;

/** Groups that are on stage; those who receive or work may split up. */
final class GroupRules {
  private record OnStage(Planned planned, Pointer place) {}

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("group-overlap", GroupRules::overlap).noticedBy(CREW),
          Rule.hint("group-speaks-unnamed", GroupRules::unnamed).noticedBy(CREW));

  private GroupRules() {}

  private static boolean isOnStage(Participation part, Examined examined) {
    return part.role() != Role.CREW
        && part.role() != Role.HOST
        && !ParticipationRules.isDeclined(part)
        && examined.directory().findParty(part.who()).orElse(null) instanceof Group;
  }

  private static void overlap(Examined examined, Report report) {
    Map<PartyId, List<OnStage>> all = new LinkedHashMap<>();
    for (Planned planned : examined.agenda().inOrder()) {
      Session session = planned.session();
      for (int i = 0; planned.range().isPresent() && i < session.participations().size(); i++) {
        Participation part = session.participations().get(i);
        if (isOnStage(part, examined)) {
          all.computeIfAbsent(part.who(), who -> new ArrayList<>())
              .add(new OnStage(planned, Examined.at(session, "participations", i)));
        }
      }
    }
    all.forEach((group, times) -> overlap(group, times, examined, report));
  }

  private static void overlap(
      PartyId group, List<OnStage> times, Examined examined, Report report) {
    List<OnStage> byTime = new ArrayList<>(times);
    byTime.sort(comparing(one -> start(one.planned())));
    OnStage lasting = null;
    for (OnStage current : byTime) {
      if (lasting != null
          && end(lasting.planned()).isAfter(start(current.planned()))
          && PresenceRules.isElsewhere(current.planned(), lasting.planned())) {
        report.add(
            current.place(),
            ImmutableMap.of(
                "group",
                examined.name(group),
                "session",
                Examined.name(current.planned().session()),
                "slot",
                Timing.show(current.planned()),
                "other",
                Examined.name(lasting.planned().session()),
                "otherSlot",
                Timing.show(lasting.planned())));
      }
      lasting =
          lasting == null || end(current.planned()).isAfter(end(lasting.planned()))
              ? current
              : lasting;
    }
  }

  private static LocalDateTime start(Planned planned) {
    return planned.range().orElseThrow().lowerEndpoint();
  }

  private static LocalDateTime end(Planned planned) {
    return planned.range().orElseThrow().upperEndpoint();
  }

  /** Musicians need no names on stage, whoever takes the floor does. */
  private static void unnamed(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.participations().size(); i++) {
        Participation part = session.participations().get(i);
        if (isOnStage(part, examined) && PaceRules.STAGED.contains(session.kind())) {
          report.add(
              Examined.at(session, "participations", i),
              ImmutableMap.of(
                  "group", examined.name(part.who()), "session", Examined.name(session)));
        }
      }
    }
  }
}
