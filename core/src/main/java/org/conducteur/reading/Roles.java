package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.session.Role;

/** What people do in a session, by the words that say so. */
final class Roles {
  private static final Vocabulary WORDS = Vocabulary.of("people");
  private static final Pattern MC = WORDS.anywhere("MC");

  private static final Pattern HOST = WORDS.anywhere("HOST");

  private static final Pattern CREW = WORDS.anywhere("CREW");

  private Roles() {}

  /** The role that words name and nothing else. */
  static Optional<Role> named(String words) {
    String plain = Plainly.of(words).strip();
    for (Role role : Role.values()) {
      if (role != Role.SPEAKER && WORDS.is(role.name(), plain)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** What those do who welcome people. */
  static Optional<Role> ofMission(String mission) {
    return HOST.matcher(Plainly.of(mission)).find() ? Optional.of(Role.HOST) : Optional.empty();
  }

  /** What a group does that is called after it. */
  static Optional<Role> ofGroup(String name) {
    return CREW.matcher(Plainly.of(name)).find() ? Optional.of(Role.CREW) : ofMission(name);
  }

  /** Whether words speak of a master of ceremonies. */
  static boolean saysMaster(String words) {
    return MC.matcher(Plainly.of(words)).find();
  }
}
