package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.id.PartyId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.naming.PersonName;
import org.conducteur.people.Contact;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;

/** The people, groups and organisations that a document names, once each. */
final class Cast {
  private final FreshIds ids = new FreshIds();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();

  /** A person; what is said first of somebody is theirs. */
  Person person(Named named) {
    PersonName name = PersonName.of(named.name());
    Person known = people.get(name.key());
    Person.Builder person =
        known == null
            ? Person.builder(
                PartyId.of(ids.of(name.surname(), "person")), name.given(), name.surname())
            : known.toBuilder();
    if (known == null || known.function().isEmpty()) {
      named.function().ifPresent(person::function);
    }
    if (known == null || known.organisation().isEmpty()) {
      named.organisation().map(this::organisation).ifPresent(person::organisation);
    }
    Person whole = person.build();
    people.put(name.key(), whole);
    return whole;
  }

  /** The person with this name, or with this surname and initial: "A. Bell". */
  Optional<Person> findPerson(String written) {
    PersonName name = PersonName.of(written.replace(".", ". "));
    Person exact = people.get(name.key());
    if (exact != null) {
      return Optional.of(exact);
    }
    String surname = Folded.of(name.surname());
    String initial = Folded.of(name.given());
    ImmutableList<Person> alike =
        people.values().stream()
            .filter(person -> Folded.of(person.surname()).equals(surname))
            .filter(person -> Folded.of(person.givenName()).startsWith(initial))
            .collect(ImmutableList.toImmutableList());
    return alike.size() == 1 && !surname.isEmpty() ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** Another way in which somebody is named. */
  void alias(PartyId id, String alias) {
    people.replaceAll(
        (key, person) ->
            person.id().equals(id) && !person.aliases().contains(alias)
                ? person.toBuilder()
                    .aliases(
                        ImmutableSet.<String>builder().addAll(person.aliases()).add(alias).build())
                    .build()
                : person);
  }

  /** A group without names. */
  PartyId group(String name, Optional<Integer> heads, Optional<String> organisation) {
    Group known = groups.get(Folded.of(name));
    Group.Builder group =
        known == null ? Group.builder(PartyId.of(ids.of(name, "group")), name) : known.toBuilder();
    heads.ifPresent(group::headCount);
    organisation.map(this::organisation).ifPresent(group::organisation);
    Group whole = group.build();
    groups.put(Folded.of(name), whole);
    return whole.id();
  }

  Optional<PartyId> findGroup(String name) {
    return Optional.ofNullable(groups.get(Folded.of(name))).map(Group::id);
  }

  /** The organisation of this name, also of its short name. */
  PartyId organisation(String name) {
    return findOrganisation(name)
        .orElseGet(
            () -> {
              PartyId id = PartyId.of(ids.of(name, "organisation"));
              organisations.put(Folded.of(name), Organisation.builder(id, name).build());
              return id;
            });
  }

  Optional<PartyId> findOrganisation(String name) {
    return Optional.ofNullable(organisations.get(Folded.of(name))).map(Organisation::id);
  }

  /** Those whom others have read already, so that they are the same wherever they are named. */
  void know(List<Person> others, List<Group> many, List<Organisation> bodies) {
    for (Person person : others) {
      ids.take(person.id().value());
      people.putIfAbsent(PersonName.of(person.displayName()).key(), person);
    }
    for (Group group : many) {
      ids.take(group.id().value());
      groups.putIfAbsent(Folded.of(group.name()), group);
    }
    for (Organisation body : bodies) {
      ids.take(body.id().value());
      organisations.putIfAbsent(Folded.of(body.name()), body);
    }
  }

  /** How to reach somebody. */
  void contacts(PartyId id, ImmutableList<Contact> contacts) {
    if (contacts.isEmpty()) {
      return;
    }
    people.replaceAll(
        (key, person) ->
            person.id().equals(id)
                ? person.toBuilder().contacts(both(person.contacts(), contacts)).build()
                : person);
    groups.replaceAll(
        (key, group) ->
            group.id().equals(id)
                ? group.toBuilder().contacts(both(group.contacts(), contacts)).build()
                : group);
    organisations.replaceAll(
        (key, house) ->
            house.id().equals(id)
                ? house.toBuilder().contacts(both(house.contacts(), contacts)).build()
                : house);
  }

  private static ImmutableSet<Contact> both(
      ImmutableList<Contact> known, ImmutableList<Contact> more) {
    return ImmutableSet.<Contact>builder().addAll(known).addAll(more).build();
  }

  ImmutableList<Person> people() {
    return ImmutableList.copyOf(people.values());
  }

  ImmutableList<Group> groups() {
    return ImmutableList.copyOf(groups.values());
  }

  ImmutableList<Organisation> organisations() {
    return ImmutableList.copyOf(organisations.values());
  }
}
