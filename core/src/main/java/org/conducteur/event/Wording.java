package org.conducteur.event;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.conducteur.country.Provenance;
import org.conducteur.logistics.Venue;
import org.conducteur.people.Contact;
import org.conducteur.people.Organisation;

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

  /** Components that hold no words wherever they occur. */
  private static final ImmutableSet<String> NO_WORDS =
      ImmutableSet.of(
          "language",
          "languages",
          "code",
          "link",
          "website",
          "givenName",
          "surname",
          "aliases",
          "translations",
          "silences");

  static Wording of(Class<? extends Record> type, String component) {
    if (NO_WORDS.contains(component) || type == Contact.class) {
      return NONE;
    }
    return NAMES.getOrDefault(type, ImmutableSet.of()).contains(component) ? NAME : PROSE;
  }
}
