package org.conducteur.check;

import static org.conducteur.people.Visibility.CREW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.conducteur.id.Pointer;
import org.conducteur.people.Party;

/** Whom people call. */
final class ContactRules {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("contact-unreachable", ContactRules::unreachable).noticedBy(CREW));

  private ContactRules() {}

  /** An organiser without contacts is usual; who is named as contact has to have some. */
  private static void unreachable(Examined examined, Report report) {
    examined
        .event()
        .contact()
        .flatMap(examined.directory()::findParty)
        .filter(party -> party.contacts().isEmpty())
        .map(Party::displayName)
        .ifPresent(name -> report.add(Pointer.of("contact"), ImmutableMap.of("name", name)));
  }
}
