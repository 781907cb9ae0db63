package org.conducteur.export.office.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.PartyId;
import org.conducteur.naming.PersonName;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;

/**
 * Whom a name stands for that nobody knows: a person; what begins with a number, or is one word in
 * small letters, is a group.
 */
final class TypedParty {
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})\\s*(?:[x×]\\s*)?(\\D.*)");

  private final EventDraft draft;

  TypedParty(EventDraft draft) {
    this.draft = draft;
  }

  /** Adds whom a name stands for. */
  PartyId add(String name) {
    Party party = party(name, Optional.empty());
    if (party instanceof Person person) {
      draft.people().add(person);
    } else if (party instanceof Group group) {
      draft.groups().add(group);
    }
    return party.id();
  }

  /** Whom a name stands for, not yet added; with an id of its own, if it brings none. */
  Party party(String name, Optional<String> id) {
    String whole = name.strip();
    Matcher counted = COUNTED.matcher(whole);
    if (counted.matches()) {
      return group(counted.group(2).strip(), Optional.of(Integer.valueOf(counted.group(1))), id);
    }
    boolean small = !whole.contains(" ") && whole.equals(whole.toLowerCase(Locale.ROOT));
    return small && !whole.isEmpty() ? group(whole, Optional.empty(), id) : person(whole, id);
  }

  private Person person(String name, Optional<String> id) {
    PersonName parts = PersonName.of(name);
    PartyId known = new PartyId(id.orElseGet(() -> draft.ids().of(name, "personne")));
    return Person.builder(known, parts.given(), parts.surname()).build();
  }

  Group group(String name, Optional<Integer> headCount, Optional<String> id) {
    PartyId known = new PartyId(id.orElseGet(() -> draft.ids().of(name, "groupe")));
    Group.Builder group = Group.builder(known, name);
    headCount.ifPresent(group::headCount);
    return group.build();
  }

  PartyId addOrganisation(String name) {
    PartyId id = new PartyId(draft.ids().of(name, "organisation"));
    draft.organisations().add(Organisation.builder(id, name).build());
    return id;
  }
}
