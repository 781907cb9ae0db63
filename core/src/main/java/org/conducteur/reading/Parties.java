package org.conducteur.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.PartyId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.naming.PersonName;
import org.conducteur.people.Contact;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;

/**
 * Everybody whom a document names. Who is a person is told by the surname in capitals; who speaks
 * for somebody belongs to an organisation; the others are groups.
 */
final class Parties {
  private static final Pattern COUNTED = Pattern.compile("(.+?)[ \u00A0]\\((\\d{1,6})\\)");
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final class Entry {
    final PartyId id;
    final String name;
    final PersonName parts;
    PartyKind kind;
    Optional<Integer> count = Optional.empty();
    final List<Office> offices = new ArrayList<>();
    ImmutableList<Contact> contacts = ImmutableList.of();

    Entry(PartyId id, String name, PartyKind kind) {
      this.id = id;
      this.name = name;
      this.kind = kind;
      parts = PersonName.of(name);
    }
  }

  private final FreshIds ids = new FreshIds();
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<PartyId, Entry> byId = new LinkedHashMap<>();

  /** The one of this name; of the kind, unless the name or what was read before tells another. */
  PartyId of(String shown, PartyKind otherwise) {
    Matcher counted = COUNTED.matcher(shown);
    boolean many = counted.matches();
    String name = many ? counted.group(1) : shown;
    PartyKind told = many ? PartyKind.GROUP : isPerson(name) ? PartyKind.PERSON : otherwise;
    Entry entry =
        byName.computeIfAbsent(
            key(name), any -> new Entry(PartyId.of(ids.of(name, "party")), name, told));
    byId.putIfAbsent(entry.id, entry);
    if (many) {
      entry.count = Optional.of(Integer.valueOf(counted.group(2)));
      entry.kind = PartyKind.GROUP;
    } else if (entry.kind == PartyKind.GROUP && told != PartyKind.GROUP && entry.count.isEmpty()) {
      entry.kind = told;
    }
    return entry.id;
  }

  /** Names in a line, with commas between them. */
  ImmutableList<PartyId> list(String shown, PartyKind otherwise) {
    if (shown.isBlank()) {
      return ImmutableList.of();
    }
    return byName.containsKey(key(shown)) || shown.indexOf(',') < 0
        ? ImmutableList.of(of(shown.strip(), otherwise))
        : COMMAS.splitToStream(shown).map(name -> of(name, otherwise)).collect(toImmutableList());
  }

  /** Somebody is shown somewhere with an office, or without any. */
  void shown(PartyId who, Office office) {
    entry(who).offices.add(office);
  }

  /** Somebody can be reached so. */
  void reached(PartyId who, ImmutableList<Contact> contacts) {
    entry(who).contacts = contacts;
  }

  private Entry entry(PartyId id) {
    Entry entry = byId.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no party '" + id + "'");
    }
    return entry;
  }

  private static String key(String name) {
    String folded = Folded.of(name);
    return folded.isEmpty() ? name : folded;
  }

  /** A given name and a surname in capitals; so that showing it again gives the same. */
  static boolean isPerson(String name) {
    PersonName parts = PersonName.of(name);
    return !parts.given().isEmpty() && shown(parts).equals(name);
  }

  private static String shown(PersonName parts) {
    return Person.builder(PartyId.of("any"), parts.given(), parts.surname()).build().displayName();
  }

  /** What holds of somebody wherever she is shown: nothing that is missing at one place. */
  Office usual(PartyId who) {
    Entry entry = entry(who);
    return new Office(
        entry.kind == PartyKind.PERSON ? common(entry, Office::function) : Optional.empty(),
        entry.kind == PartyKind.ORGANISATION
            ? Optional.empty()
            : common(entry, Office::organisation));
  }

  private static <T> Optional<T> common(Entry entry, Function<Office, Optional<T>> part) {
    return entry.offices.stream().map(part).allMatch(Optional::isPresent)
        ? entry.offices.stream().map(part).findFirst().flatMap(first -> first)
        : Optional.empty();
  }

  ImmutableList<Person> people() {
    return of(
        PartyKind.PERSON,
        entry -> {
          Person.Builder person =
              isPerson(entry.name)
                  ? Person.builder(entry.id, entry.parts.given(), entry.parts.surname())
                  : Person.builder(entry.id, "", entry.name);
          Office usual = usual(entry.id);
          usual.function().ifPresent(person::function);
          usual.organisation().ifPresent(person::organisation);
          return person.contacts(entry.contacts).build();
        });
  }

  ImmutableList<Group> groups() {
    return of(
        PartyKind.GROUP,
        entry -> {
          Group.Builder group = Group.builder(entry.id, entry.name);
          entry.count.ifPresent(group::headCount);
          usual(entry.id).organisation().ifPresent(group::organisation);
          return group.contacts(entry.contacts).build();
        });
  }

  ImmutableList<Organisation> organisations() {
    return of(
        PartyKind.ORGANISATION,
        entry -> Organisation.builder(entry.id, entry.name).contacts(entry.contacts).build());
  }

  private <T> ImmutableList<T> of(PartyKind kind, Function<Entry, T> made) {
    return byName.values().stream()
        .filter(entry -> entry.kind == kind)
        .map(made)
        .collect(toImmutableList());
  }

  /**
   * What somebody is at one place.
   *
   * @param function what she does
   * @param organisation for whom
   */
  record Office(Optional<String> function, Optional<PartyId> organisation) {}
}
