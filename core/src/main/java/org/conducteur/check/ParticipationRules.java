package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.CountryId;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;
import org.conducteur.session.SessionKind;

/** Who takes part in sessions, and who should. */
final class ParticipationRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("session-without-participants", ParticipationRules::withoutParticipants)
              .noticedBy(PUBLIC),
          Rule.warning("interview-without-moderator", ParticipationRules::withoutModerator)
              .noticedBy(PUBLIC),
          Rule.warning("speaker-not-confirmed", ParticipationRules::notConfirmed),
          Rule.warning("declined-in-running-order", ParticipationRules::declinedButPlanned)
              .noticedBy(CREW),
          Rule.warning("speaker-not-listed", ParticipationRules::notListed).noticedBy(PUBLIC),
          Rule.warning("participant-twice", ParticipationRules::twice).noticedBy(PUBLIC),
          Rule.warning("country-without-speaker", ParticipationRules::countryWithoutSpeaker)
              .noticedBy(PUBLIC));

  private ParticipationRules() {}

  private static void withoutParticipants(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      boolean needsNobody = session.kind().isBreak() || session.kind() == SessionKind.WELCOME;
      boolean hasSpeakers =
          session.runningOrder().stream().anyMatch(item -> !item.speakers().isEmpty());
      if (!needsNobody && !hasSpeakers && Iterables.isEmpty(coming(session))) {
        report.add(
            Examined.at(session, "participations"),
            ImmutableMap.of("session", Examined.name(session)));
      }
    }
  }

  private static Iterable<Participation> coming(Session session) {
    return Iterables.filter(session.participations(), part -> !isDeclined(part));
  }

  static boolean isDeclined(Participation part) {
    return part.state().filter(state -> state == ParticipationState.DECLINED).isPresent();
  }

  /** Whether it is for others to listen to, whoever introduces it. */
  static boolean speaks(Role role) {
    return role == Role.SPEAKER || role == Role.MODERATOR;
  }

  private static void withoutModerator(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      boolean needsOne =
          session.kind() == SessionKind.INTERVIEW || session.kind() == SessionKind.ROUND_TABLE;
      boolean hasOne =
          Iterables.any(
              coming(session), part -> part.role() == Role.MODERATOR || part.role() == Role.MC);
      if (needsOne && !hasOne) {
        report.add(
            Examined.at(session, "participations"),
            ImmutableMap.of("session", Examined.name(session)));
      }
    }
  }

  private static void notConfirmed(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.participations().size(); i++) {
        Participation part = session.participations().get(i);
        if (part.state().equals(Optional.of(ParticipationState.ASKED))) {
          report.add(
              Examined.at(session, "participations", i, "state"),
              ImmutableMap.of(
                  "person", examined.name(part.who()), "session", Examined.name(session)));
        }
      }
    }
  }

  private static void declinedButPlanned(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Set<PartyId> declined = new HashSet<>();
      session.participations().stream()
          .filter(ParticipationRules::isDeclined)
          .forEach(part -> declined.add(part.who()));
      coming(session).forEach(part -> declined.remove(part.who()));
      for (int i = 0; !declined.isEmpty() && i < session.runningOrder().size(); i++) {
        RunningItem item = session.runningOrder().get(i);
        for (PartyId who : item.speakers()) {
          if (declined.contains(who)) {
            addPlanned(session, i, who, Optional.empty(), examined, report);
          }
        }
      }
    }
  }

  private static void addPlanned(
      Session session, int item, PartyId who, Optional<Fix> fix, Examined examined, Report report) {
    report.add(
        Examined.at(session, "runningOrder", item, "speakers"),
        ImmutableMap.of(
            "person",
            examined.name(who),
            "item",
            session.runningOrder().get(item).title(),
            "session",
            Examined.name(session)),
        fix);
  }

  private static void notListed(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      if (session.participations().isEmpty()) {
        continue;
      }
      Set<PartyId> listed = new HashSet<>();
      session.participations().forEach(part -> listed.add(part.who()));
      for (int i = 0; i < session.runningOrder().size(); i++) {
        for (PartyId who : session.runningOrder().get(i).speakers()) {
          if (examined.directory().findParty(who).orElse(null) instanceof Person
              && listed.add(who)) {
            addPlanned(
                session, i, who, Optional.of(listing(session, who, examined)), examined, report);
          }
        }
      }
    }
  }

  private static Fix listing(Session session, PartyId who, Examined examined) {
    return Fix.add(
        Examined.at(session, "participations"),
        Participation.builder(who).role(Role.SPEAKER).build(),
        examined.name(who));
  }

  private static void twice(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Set<PartyId> seen = new HashSet<>();
      for (int i = 0; i < session.participations().size(); i++) {
        Participation part = session.participations().get(i);
        List<Participation> before = session.participations().subList(0, i);
        boolean samePart =
            before.stream().anyMatch(one -> one.who().equals(part.who()) && isSame(one, part));
        if (!seen.add(part.who()) && samePart) {
          Pointer place = Examined.at(session, "participations", i);
          report.add(
              place,
              ImmutableMap.of(
                  "person", examined.name(part.who()), "session", Examined.name(session)),
              Optional.of(Fix.remove(place)).filter(fix -> before.contains(part)));
        }
      }
    }
  }

  private static boolean isSame(Participation one, Participation other) {
    return one.role() == other.role()
        && one.onBehalfOf().equals(other.onBehalfOf())
        && one.country().equals(other.country());
  }

  /** Only where somebody says for which country she speaks. */
  private static void countryWithoutSpeaker(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      if (session.comparison().isEmpty()) {
        continue;
      }
      Set<CountryId> spokenFor = new LinkedHashSet<>();
      for (Participation part : coming(session)) {
        part.country().or(() -> countryOf(part.who(), examined)).ifPresent(spokenFor::add);
      }
      for (CountryId country : ImmutableSet.copyOf(session.comparison().get().countries())) {
        if (!spokenFor.isEmpty() && !spokenFor.contains(country)) {
          report.add(
              Examined.at(session, "participations"),
              ImmutableMap.of(
                  "country", examined.name(country), "session", Examined.name(session)));
        }
      }
    }
  }

  private static Optional<CountryId> countryOf(PartyId who, Examined examined) {
    return examined.person(who).flatMap(Person::country);
  }
}
