package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.country.CountryProfile;
import org.conducteur.event.Directory;
import org.conducteur.id.PartyId;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;

/** Who somebody is, in words. */
final class PeopleWords {
  private final Directory directory;
  private final Words words;

  PeopleWords(Composing composing) {
    directory = composing.directory();
    words = composing.words();
  }

  /** The name, with the head count of a group: "Conseillers numériques (3)". */
  String name(PartyId id) {
    Optional<Party> party = directory.findParty(id);
    if (party.isPresent() && party.get() instanceof Group group && group.headCount().isPresent()) {
      return words.text("group.counted", "name", group.name(), "count", group.headCount().get());
    }
    return directory.name(id);
  }

  /** The name to say aloud: nothing in capitals, nothing shortened. */
  String spoken(PartyId id) {
    Optional<Party> party = directory.findParty(id);
    return party.isPresent() && party.get() instanceof Person person
        ? (person.givenName() + " " + person.surname()).strip()
        : fullName(id);
  }

  String names(Collection<PartyId> ids) {
    return ids.stream().map(this::name).collect(joining(", "));
  }

  /** Function, organisation and country; empty if none is known. */
  String position(Participation participation) {
    String office = office(participation);
    return country(participation)
        .map(country -> office.isEmpty() ? country : office + ", " + country)
        .orElse(office);
  }

  /** The country, unless function or organisation bear its name, as many organisations do. */
  Optional<String> country(Participation participation) {
    String office = office(participation);
    return participation
        .country()
        .flatMap(directory::findCountry)
        .map(CountryProfile::name)
        .filter(country -> !office.contains(country));
  }

  /** Function and organisation, such as "Adjointe au maire, Ville de Metz"; empty if unknown. */
  String office(Participation participation) {
    return String.join(", ", officeLines(participation));
  }

  /** Function and organisation, as far as they are known. */
  ImmutableList<String> officeLines(Participation participation) {
    return Stream.of(function(participation), organisation(participation))
        .flatMap(Optional::stream)
        .distinct()
        .collect(toImmutableList());
  }

  /** What somebody does, there or anywhere. */
  Optional<String> function(Participation participation) {
    return participation
        .function()
        .or(() -> directory.findParty(participation.who()).flatMap(PeopleWords::function));
  }

  /** For whom somebody comes, there or anywhere. */
  Optional<String> organisation(Participation participation) {
    return participation
        .onBehalfOf()
        .or(() -> directory.findParty(participation.who()).flatMap(PeopleWords::home))
        .map(directory::name);
  }

  /** The name followed by function and organisation. */
  String presented(Participation participation) {
    String position = position(participation);
    return position.isEmpty()
        ? name(participation.who())
        : name(participation.who()) + ", " + position;
  }

  private static Optional<String> function(Party party) {
    return party instanceof Person person ? person.function() : Optional.empty();
  }

  private static Optional<PartyId> home(Party party) {
    if (party instanceof Person person) {
      return person.organisation();
    } else if (party instanceof Group group) {
      return group.organisation();
    }
    return Optional.empty();
  }

  /** Full name of an organisation, else the display name. */
  String fullName(PartyId id) {
    Optional<Party> party = directory.findParty(id);
    return party.isPresent() && party.get() instanceof Organisation organisation
        ? organisation.name()
        : directory.name(id);
  }
}
