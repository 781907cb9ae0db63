package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.id.PartyId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.FreshIds;
import org.conducteur.naming.KindOfName;
import org.conducteur.naming.PersonName;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.plan.Words;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;

/** The people, groups and organisations that a plan names. */
final class Cast {
  private static final Pattern HEADS = Pattern.compile("(\\d{1,4})\\b.*");

  private final FreshIds ids = new FreshIds();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Places places;

  Cast(Places places) {
    this.places = places;
  }

  /** Somebody's part in a session. */
  Participation part(Named named, Role role, InSheet cell) {
    Optional<PartyId> organisation = named.organisation().map(name -> organisation(name, cell));
    Participation.Builder part;
    if (KindOfName.isOrganisation(named.name()) && !KindOfName.isGroup(named.name())) {
      part = Participation.builder(organisation(named.name(), cell));
    } else if (KindOfName.isNameless(named.name())) {
      part = Participation.builder(group(named, organisation, cell));
    } else {
      Person person = person(named, organisation, cell);
      part = Participation.builder(person.id());
      named
          .function()
          .filter(function -> !person.function().equals(Optional.of(function)))
          .ifPresent(part::function);
    }
    named.state().ifPresent(part::state);
    return part.role(named.role().orElse(role)).build();
  }

  /** What is said of a person first is theirs; later words are for their session only. */
  private Person person(Named named, Optional<PartyId> organisation, InSheet cell) {
    PersonName name = PersonName.of(named.name());
    Person known = people.get(name.key());
    Person.Builder person;
    if (known == null) {
      PartyId id = PartyId.of(ids.of(name.surname(), "personne"));
      places.put(Pointer.of("people", id), cell);
      person = Person.builder(id, name.given(), name.surname());
    } else {
      person = known.toBuilder();
    }
    if (known == null || known.function().isEmpty()) {
      named.function().ifPresent(person::function);
    }
    if (known == null || known.organisation().isEmpty()) {
      organisation.ifPresent(person::organisation);
    }
    Person whole = person.build();
    people.put(name.key(), whole);
    return whole;
  }

  private PartyId group(Named named, Optional<PartyId> organisation, InSheet cell) {
    return groups
        .computeIfAbsent(
            Words.folded(named.name()),
            key -> {
              PartyId id = PartyId.of(ids.of(named.name(), "groupe"));
              places.put(Pointer.of("groups", id), cell);
              Group.Builder group = Group.builder(id, named.name());
              Matcher heads = HEADS.matcher(named.name());
              if (heads.matches()) {
                group.headCount(Integer.valueOf(heads.group(1)));
              } else if (KindOfName.isOneByFunction(named.name())) {
                group.headCount(1);
              }
              organisation.ifPresent(group::organisation);
              return group.build();
            })
        .id();
  }

  private PartyId organisation(String name, InSheet cell) {
    return organisations
        .computeIfAbsent(
            Words.folded(name),
            key -> {
              PartyId id = PartyId.of(ids.of(name, "organisation"));
              places.put(Pointer.of("organisations", id), cell);
              return Organisation.builder(id, Words.line(name)).build();
            })
        .id();
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
