package org.conducteur.event;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.Point;
import org.conducteur.country.Provenance;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.Group;
import org.conducteur.people.Organisation;
import org.conducteur.people.Person;
import org.conducteur.session.Session;

/** What the characters of a component are to somebody who translates. */
enum Wording {
  /** Words of a language; what is not named otherwise. */
  PROSE,
  /** A proper name: it may have a form in another language, but nobody misses one. */
  NAME,
  /** No words at all: codes, addresses, names of people, other spellings. */
  NONE;

  private static final ImmutableMap<Class<? extends Record>, ImmutableSet<String>> NAMES =
      ImmutableMap.of(
          Event.class, ImmutableSet.of("city"),
          Organisation.class, ImmutableSet.of("name", "shortName"),
          Venue.class, ImmutableSet.of("name", "address"),
          Provenance.class, ImmutableSet.of("source"));

  private static final ImmutableMap<Class<? extends Record>, ImmutableSet<String>> NO_WORDS =
      ImmutableMap.copyOf(
          Map.of(
              Event.class, ImmutableSet.of("language", "translations"),
              Person.class, ImmutableSet.of("givenName", "surname", "aliases", "languages"),
              Organisation.class, ImmutableSet.of("website", "aliases"),
              Group.class, ImmutableSet.of("aliases"),
              Contact.class, ImmutableSet.of("value"),
              Room.class, ImmutableSet.of("aliases"),
              EquipmentItem.class, ImmutableSet.of("aliases"),
              CountryProfile.class, ImmutableSet.of("code"),
              Session.class, ImmutableSet.of("language"),
              Point.class, ImmutableSet.of("language")));

  private static final ImmutableSet<String> LINKS = ImmutableSet.of("link");

  static Wording of(Class<? extends Record> type, String component) {
    if (NO_WORDS.getOrDefault(type, ImmutableSet.of()).contains(component)
        || LINKS.contains(component)) {
      return NONE;
    }
    return NAMES.getOrDefault(type, ImmutableSet.of()).contains(component) ? NAME : PROSE;
  }
}
