package org.conducteur.check;

import static java.util.stream.Collectors.joining;
import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.people.Group;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** Who people are. */
final class PersonRules {
  private static final int MANY = 8;

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("person-without-function", PersonRules::withoutFunction).noticedBy(PUBLIC),
          Rule.hint("group-without-number", PersonRules::withoutNumber).noticedBy(CREW),
          Rule.hint("speaker-of-other-language", PersonRules::otherLanguage).noticedBy(CREW));

  private PersonRules() {}

  /** Masters of ceremonies, hosts and crew have their function by their role. */
  private static void withoutFunction(Examined examined, Report report) {
    Map<PartyId, Session> lacking = new LinkedHashMap<>();
    for (Session session : examined.sessions()) {
      Set<PartyId> introduced = new HashSet<>();
      Map<PartyId, Role> roles = new HashMap<>();
      for (Participation part : session.participations()) {
        roles.putIfAbsent(part.who(), part.role());
        if (part.function().isPresent() || ParticipationRules.isDeclined(part)) {
          introduced.add(part.who());
        }
      }
      for (RunningItem item : session.runningOrder()) {
        item.speakers().forEach(who -> roles.putIfAbsent(who, Role.SPEAKER));
      }
      roles.forEach(
          (who, role) -> {
            if (ParticipationRules.speaks(role) && !introduced.contains(who)) {
              lacking.putIfAbsent(who, session);
            }
          });
    }
    List<Person> without =
        examined.event().people().stream()
            .filter(person -> person.function().filter(words -> !words.isBlank()).isEmpty())
            .filter(person -> lacking.containsKey(person.id()))
            .toList();
    boolean noneIsKnown =
        examined.event().people().stream().allMatch(person -> person.function().isEmpty());
    if (without.size() > MANY && noneIsKnown) {
      addAll(without, lacking, report);
    } else {
      without.forEach(
          person ->
              add(person, person.displayName(), Examined.name(lacking.get(person.id())), report));
    }
  }

  private static void add(Person place, String people, String sessions, Report report) {
    report.add(
        Pointer.of("people", place.id(), "function"),
        ImmutableMap.of("person", people, "session", sessions));
  }

  /** A programme that was taken over from elsewhere often has no functions at all. */
  private static void addAll(List<Person> people, Map<PartyId, Session> sessions, Report report) {
    String names = people.stream().map(Person::displayName).collect(joining(", "));
    String titles =
        people.stream()
            .map(person -> Examined.name(sessions.get(person.id())))
            .distinct()
            .collect(joining(", "));
    add(people.get(0), Quoted.of(names), Quoted.of(titles), report);
  }

  private static void withoutNumber(Examined examined, Report report) {
    Set<PartyId> present = new HashSet<>();
    examined
        .sessions()
        .forEach(session -> session.participations().forEach(part -> present.add(part.who())));
    for (Group group : examined.event().groups()) {
      if (group.headCount().isEmpty() && present.contains(group.id())) {
        report.add(
            Pointer.of("groups", group.id(), "headCount"), ImmutableMap.of("group", group.name()));
      }
    }
  }

  private static void otherLanguage(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      String spoken = session.language().orElse(examined.event().language());
      for (int i = 0; i < session.participations().size(); i++) {
        Participation part = session.participations().get(i);
        if (ParticipationRules.speaks(part.role())
            && !AccessRules.isInterpreted(session)
            && !ParticipationRules.isDeclined(part)
            && examined.directory().findParty(part.who()).orElse(null) instanceof Person person
            && !person.languages().isEmpty()
            && person.languages().stream()
                .noneMatch(tag -> ProseWalk.primary(tag).equals(ProseWalk.primary(spoken)))) {
          report.add(
              Examined.at(session, "participations", i),
              ImmutableMap.of(
                  "person",
                  person.displayName(),
                  "languages",
                  String.join(", ", person.languages()),
                  "session",
                  Examined.name(session),
                  "language",
                  spoken));
        }
      }
    }
  }
}
