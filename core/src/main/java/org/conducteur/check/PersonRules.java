package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;
import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.people.Group;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.RunningItem;
import org.conducteur.session.Session;

/** Who people are. */
final class PersonRules {
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
        boolean declined =
            part.state().filter(state -> state == ParticipationState.DECLINED).isPresent();
        if (part.function().isPresent() || declined) {
          introduced.add(part.who());
        }
      }
      for (RunningItem item : session.runningOrder()) {
        item.speakers().forEach(who -> roles.putIfAbsent(who, Role.SPEAKER));
      }
      roles.forEach(
          (who, role) -> {
            boolean speaks = role == Role.SPEAKER || role == Role.MODERATOR;
            if (speaks && !introduced.contains(who)) {
              lacking.putIfAbsent(who, session);
            }
          });
    }
    for (Person person : examined.event().people()) {
      if (person.function().filter(words -> !words.isBlank()).isEmpty()
          && lacking.containsKey(person.id())) {
        report.add(
            Pointer.of("people", person.id(), "function"),
            ImmutableMap.of(
                "person",
                person.displayName(),
                "session",
                Examined.name(lacking.get(person.id()))));
      }
    }
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
        boolean speaks = part.role() == Role.SPEAKER || part.role() == Role.MODERATOR;
        if (speaks
            && !AccessRules.isInterpreted(session)
            && !ParticipationRules.isDeclined(part)
            && examined.directory().findParty(part.who()).orElse(null) instanceof Person person
            && !person.languages().isEmpty()
            && person.languages().stream().noneMatch(tag -> primary(tag).equals(primary(spoken)))) {
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

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
