package org.conducteur.reading;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.List;
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
  private final Register<Person> people = new Register<>();
  private final Register<Group> groups = new Register<>();
  private final Register<Organisation> organisations = new Register<>();

  /** Whom a surname may mean. */
  private final ListMultimap<String, PartyId> surnames = ArrayListMultimap.create();

  /** Whoever a line mentions. */
  PartyId of(Mention mention) {
    Named named = mention.named();
    return switch (mention.kind()) {
      case PERSON -> person(named).id();
      case GROUP -> group(named.name(), mention.heads(), named.organisation());
      case ORGANISATION -> organisation(named.name());
    };
  }

  /** A person; what is said first of somebody is theirs. */
  Person person(Named named) {
    PersonName name = PersonName.of(named.name());
    Person known = people.find(name.key()).orElse(null);
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
    if (known == null) {
      surnames.put(Folded.of(whole.surname()), whole.id());
    }
    people.put(name.key(), whole.id(), whole);
    return whole;
  }

  /** The person with this name, or with this surname and initial: "A. Bell". */
  Optional<Person> findPerson(String written) {
    PersonName name = PersonName.of(written.replace(".", ". "));
    Optional<Person> exact = people.find(name.key());
    if (exact.isPresent()) {
      return exact;
    }
    String surname = Folded.of(name.surname());
    String initial = Folded.of(name.given());
    ImmutableList<Person> alike =
        surnames.get(surname).stream()
            .flatMap(id -> people.at(id).stream())
            .filter(person -> Folded.of(person.givenName()).startsWith(initial))
            .collect(ImmutableList.toImmutableList());
    return alike.size() == 1 && !surname.isEmpty() ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** Another way in which somebody is named. */
  void alias(PartyId id, String alias) {
    people.change(
        id,
        person ->
            person.toBuilder()
                .aliases(ImmutableSet.<String>builder().addAll(person.aliases()).add(alias).build())
                .build());
  }

  /** A group without names. */
  PartyId group(String name, Optional<Integer> heads, Optional<String> organisation) {
    String key = Folded.of(name);
    Group.Builder group =
        groups
            .find(key)
            .map(Group::toBuilder)
            .orElseGet(() -> Group.builder(PartyId.of(ids.of(name, "group")), name));
    heads.ifPresent(group::headCount);
    organisation.map(this::organisation).ifPresent(group::organisation);
    Group whole = group.build();
    groups.put(key, whole.id(), whole);
    return whole.id();
  }

  Optional<PartyId> findGroup(String name) {
    return groups.find(Folded.of(name)).map(Group::id);
  }

  /** The organisation of this name, also of its short name. */
  PartyId organisation(String name) {
    return findOrganisation(name)
        .orElseGet(
            () -> {
              PartyId id = PartyId.of(ids.of(name, "organisation"));
              organisations.put(Folded.of(name), id, Organisation.builder(id, name).build());
              return id;
            });
  }

  Optional<PartyId> findOrganisation(String name) {
    return organisations.find(Folded.of(name)).map(Organisation::id);
  }

  /** Those whom others have read already, so that they are the same wherever they are named. */
  void know(List<Person> others, List<Group> many, List<Organisation> bodies) {
    for (Person person : others) {
      ids.take(person.id().value());
      surnames.put(Folded.of(person.surname()), person.id());
      people.put(PersonName.of(person.displayName()).key(), person.id(), person);
    }
    for (Group group : many) {
      ids.take(group.id().value());
      groups.put(Folded.of(group.name()), group.id(), group);
    }
    for (Organisation body : bodies) {
      ids.take(body.id().value());
      organisations.put(Folded.of(body.name()), body.id(), body);
    }
  }

  /** How to reach somebody. */
  void contacts(PartyId id, ImmutableList<Contact> contacts) {
    if (contacts.isEmpty()) {
      return;
    }
    people.change(id, one -> one.toBuilder().contacts(both(one.contacts(), contacts)).build());
    groups.change(id, one -> one.toBuilder().contacts(both(one.contacts(), contacts)).build());
    organisations.change(
        id, one -> one.toBuilder().contacts(both(one.contacts(), contacts)).build());
  }

  private static ImmutableSet<Contact> both(
      ImmutableList<Contact> known, ImmutableList<Contact> more) {
    return ImmutableSet.<Contact>builder().addAll(known).addAll(more).build();
  }

  ImmutableList<Person> people() {
    return people.all();
  }

  ImmutableList<Group> groups() {
    return groups.all();
  }

  ImmutableList<Organisation> organisations() {
    return organisations.all();
  }
}
