package org.conducteur.naming;

import java.util.function.UnaryOperator;
import org.conducteur.event.Event;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;

/** What persons, groups and organisations are called by those who type. */
final class PartyNames {
  private final NameIndex.Builder<PartyId> index = new NameIndex.Builder<>();
  private final int byId = index.reading(UnaryOperator.identity());
  private final int byName = index.reading(NameWords::sorted);
  private final int unspaced = index.reading(Folded::of);
  private final int untitled = index.reading(NameWords::untitled);
  private final int bySurname = index.reading(NameWords::untitled);

  private PartyNames() {}

  static NameIndex<PartyId> of(Event event) {
    PartyNames names = new PartyNames();
    event.people().forEach(names::add);
    event.groups().forEach(names::add);
    event.organisations().forEach(names::add);
    return names.index.build();
  }

  private void add(Person person) {
    String given = person.givenName().strip();
    String surname = person.surname().strip();
    named(person, given + " " + surname);
    index.hint(surname + " " + given, person.id());
    index.hint(surname, person.id());
    index.hint(given, person.id());
    index.name(bySurname, surname, person.id());
    if (!given.isEmpty()) {
      String initial = given.substring(0, given.offsetByCodePoints(0, 1));
      index.name(untitled, surname + " " + initial, person.id());
    }
    common(person);
  }

  private void add(Group group) {
    named(group, group.name());
    common(group);
  }

  private void add(Organisation organisation) {
    named(organisation, organisation.name());
    organisation.shortName().ifPresent(name -> named(organisation, name));
    common(organisation);
  }

  private void common(Party party) {
    index.name(byId, party.id().value(), party.id());
    party.aliases().forEach(alias -> named(party, alias));
  }

  private void named(Party party, String name) {
    index.name(byName, name, party.id());
    index.name(unspaced, name, party.id());
    index.name(untitled, name, party.id());
    index.hint(name, party.id());
  }
}
