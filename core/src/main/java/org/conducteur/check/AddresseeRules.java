package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.people.Group;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Prompt;
import org.conducteur.session.Session;

/** Briefs, requests and prompts: whom they are for, and who says them. */
final class AddresseeRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("addressee-not-listed", AddresseeRules::notListed),
          Rule.hint("prompt-without-author", AddresseeRules::withoutAuthor).noticedBy(CREW),
          Rule.hint("prompt-without-condition", AddresseeRules::withoutCondition).noticedBy(CREW));

  private AddresseeRules() {}

  private static void notListed(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      Set<PartyId> present = present(session, examined);
      for (int i = 0; i < session.prompts().size(); i++) {
        Prompt prompt = session.prompts().get(i);
        List<PartyId> author = prompt.by().map(List::of).orElse(List.of());
        add(author, Examined.at(session, "prompts", i, "by"), session, present, examined, report);
        add(
            prompt.to(),
            Examined.at(session, "prompts", i, "to"),
            session,
            present,
            examined,
            report);
      }
      for (int i = 0; i < session.requests().size(); i++) {
        Pointer place = Examined.at(session, "requests", i, "to");
        add(session.requests().get(i).to(), place, session, present, examined, report);
      }
      for (int i = 0; i < session.briefs().size(); i++) {
        Pointer place = Examined.at(session, "briefs", i, "to");
        add(session.briefs().get(i).to(), place, session, present, examined, report);
      }
    }
  }

  /** Everybody in a session, with the organisations they belong to or speak for. */
  private static Set<PartyId> present(Session session, Examined examined) {
    Set<PartyId> present = new HashSet<>();
    for (Participation part : session.participations()) {
      present.add(part.who());
      part.onBehalfOf().ifPresent(present::add);
    }
    session
        .runningOrder()
        .forEach(
            item -> {
              present.addAll(item.speakers());
              item.onBehalfOf().ifPresent(present::add);
            });
    for (PartyId who : Set.copyOf(present)) {
      examined
          .directory()
          .findParty(who)
          .flatMap(AddresseeRules::organisation)
          .ifPresent(present::add);
    }
    return present;
  }

  private static Optional<PartyId> organisation(Party party) {
    if (party instanceof Person person) {
      return person.organisation();
    }
    return party instanceof Group group ? group.organisation() : Optional.empty();
  }

  private static void add(
      List<PartyId> named,
      Pointer place,
      Session session,
      Set<PartyId> present,
      Examined examined,
      Report report) {
    for (PartyId who : named) {
      if (!present.contains(who) && examined.directory().findParty(who).isPresent()) {
        report.add(
            place,
            ImmutableMap.of("person", examined.name(who), "session", Examined.name(session)));
      }
    }
  }

  private static void withoutAuthor(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.prompts().size(); i++) {
        Prompt prompt = session.prompts().get(i);
        if (prompt.by().isEmpty()) {
          report.add(
              Examined.at(session, "prompts", i, "by"),
              ImmutableMap.of(
                  "prompt", Quoted.of(prompt.text()), "session", Examined.name(session)));
        }
      }
    }
  }

  private static void withoutCondition(Examined examined, Report report) {
    for (Session session : examined.sessions()) {
      for (int i = 0; i < session.prompts().size(); i++) {
        Prompt prompt = session.prompts().get(i);
        if (prompt.condition().isEmpty()) {
          report.add(
              Examined.at(session, "prompts", i, "condition"),
              ImmutableMap.of(
                  "prompt", Quoted.of(prompt.text()), "session", Examined.name(session)));
        }
      }
    }
  }
}
