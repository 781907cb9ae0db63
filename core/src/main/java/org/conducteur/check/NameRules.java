package org.conducteur.check;

import static org.conducteur.people.Visibility.PUBLIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.conducteur.check.ModelWalk.Leaf;
import org.conducteur.id.Pointer;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;
import org.conducteur.people.Organisation;
import org.conducteur.people.Party;
import org.conducteur.people.Person;

/** What people and things are called. */
final class NameRules {
  private static final ImmutableSet<String> NAMING =
      ImmutableSet.of("title", "name", "surname", "label");

  /** With one capital before an apostrophe, as in "D’AUBRAC". */
  private static final Pattern CAPITALS =
      Pattern.compile("(?:\\p{Lu}['’])?\\p{Lu}{2,}(?:[ '’-](?:\\p{Lu}['’])?\\p{Lu}{2,})*");

  private static final Pattern START_OF_WORD = Pattern.compile("(?<=^|[ '’-])\\p{Ll}");

  private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀÂÄÅÆÉÈÊËÎÏÔÖØŒÙÛÜ]");

  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          Rule.warning("same-name", NameRules::sameParty),
          Rule.warning("same-room-name", NameRules::sameRoom).noticedBy(PUBLIC),
          Rule.hint("surname-in-capitals", NameRules::capitals).noticedBy(PUBLIC),
          Rule.warning("blank-name", NameRules::blank).noticedBy(PUBLIC));

  private NameRules() {}

  private static void sameParty(Examined examined, Report report) {
    Map<String, Party> known = new HashMap<>();
    for (Party party :
        Iterables.<Party>concat(
            examined.event().people(),
            examined.event().groups(),
            examined.event().organisations())) {
      Optional<Party> other = Optional.empty();
      for (String writing : writings(party)) {
        Party before = known.putIfAbsent(writing, party);
        if (before != null && !before.id().equals(party.id()) && other.isEmpty()) {
          other = Optional.of(before);
        }
      }
      other.ifPresent(before -> add(party, before, report));
    }
    abbreviated(examined, report);
  }

  private static void add(Party party, Party other, Report report) {
    String list =
        party instanceof Person
            ? "people"
            : party instanceof Organisation ? "organisations" : "groups";
    report.add(
        Pointer.of(list, party.id()),
        ImmutableMap.of(
            "name",
            party.displayName(),
            "other",
            other.displayName(),
            "id",
            party.id().value(),
            "otherId",
            other.id().value()));
  }

  private static Set<String> writings(Party party) {
    List<String> names = new ArrayList<>(party.aliases());
    if (party instanceof Person person) {
      names.add(person.givenName() + person.surname());
      names.add(person.surname() + person.givenName());
    } else if (party instanceof Organisation organisation) {
      names.add(organisation.name());
      organisation.shortName().ifPresent(names::add);
    } else {
      names.add(party.displayName());
    }
    Set<String> folded = new LinkedHashSet<>();
    names.forEach(name -> folded.add(Folded.of(name)));
    folded.remove("");
    return folded;
  }

  /** "F. Schnur" beside "Frédéric Schnur". */
  private static void abbreviated(Examined examined, Report report) {
    Map<String, Person> full = new HashMap<>();
    for (Person person : examined.event().people()) {
      String given = Folded.of(person.givenName());
      if (given.length() > 1) {
        full.putIfAbsent(given.charAt(0) + Folded.of(person.surname()), person);
      }
    }
    for (Person person : examined.event().people()) {
      String given = Folded.of(person.givenName());
      Person other = full.get(given + Folded.of(person.surname()));
      if (given.length() == 1 && other != null && !other.id().equals(person.id())) {
        add(person, other, report);
      }
    }
  }

  private static void sameRoom(Examined examined, Report report) {
    for (int v = 0; v < examined.event().venues().size(); v++) {
      Venue venue = examined.event().venues().get(v);
      Map<String, String> known = new HashMap<>();
      for (var room : venue.rooms()) {
        String before = known.putIfAbsent(Folded.of(room.name()), room.id().value());
        if (before != null && !before.equals(room.id().value())) {
          report.add(
              Pointer.of("venues", v, "rooms", room.id(), "name"),
              ImmutableMap.of("room", room.name(), "id", room.id().value(), "otherId", before));
        }
      }
    }
  }

  private static void capitals(Examined examined, Report report) {
    for (Person person : examined.event().people()) {
      if (CAPITALS.matcher(person.surname()).matches() && isSpoken(person.surname())) {
        Pointer place = Pointer.of("people", person.id(), "surname");
        String lower = person.surname().toLowerCase(Locale.ROOT);
        String usual =
            START_OF_WORD
                .matcher(lower)
                .replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
        report.add(
            place,
            ImmutableMap.of("surname", person.surname()),
            Optional.of(new Fix(place, usual)));
      }
    }
  }

  /** "DDS" is a degree or an acronym. */
  private static boolean isSpoken(String surname) {
    return surname.length() > 2 && VOWEL.matcher(surname).find();
  }

  private static void blank(Examined examined, Report report) {
    for (Leaf<String> leaf : examined.walk().leaves(String.class)) {
      if (leaf.value().isBlank() && NAMING.contains(leaf.lastStep())) {
        report.add(leaf.place(), ImmutableMap.of("place", leaf.place().toString()));
      }
    }
  }
}
