package org.conducteur.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conducteur.event.Event;

/**
 * The names by which programs know a schedule and its parts. They follow from the event and from
 * its ids, so that they stay the same from one export to the next.
 */
final class ScheduleIds {
  private static final String SLUG = "[a-z0-9_-]+[a-z0-9]";
  private static final int LEAST = 4;
  private static final int LONGEST = 40;

  private final String event;
  private final Set<UUID> given = new HashSet<>();

  ScheduleIds(Event event) {
    Optional<LocalDate> first =
        event.days().stream().flatMap(day -> day.date().stream()).findFirst();
    this.event =
        event.title()
            + "\n"
            + event.edition().orElse("")
            + "\n"
            + first.map(LocalDate::toString).orElse("");
  }

  /** The name-based UUID (version 3) of a part; always the same. */
  UUID uuid(String kind, String id) {
    return UUID.nameUUIDFromBytes((event + "\n" + kind + "\n" + id).getBytes(UTF_8));
  }

  /** The UUID of a part that should be there once; another for one that is there again. */
  UUID fresh(String kind, String id) {
    UUID uuid = uuid(kind, id);
    for (int n = 2; !given.add(uuid); n++) {
      uuid = uuid(kind, id + "\n" + n);
    }
    return uuid;
  }

  /** The number that older programs know an entry by: positive, and as stable as its UUID. */
  static int number(UUID uuid) {
    return (int) (uuid.getMostSignificantBits() >>> 33) | 1;
  }

  /** An id as it may stand in an address, if it may. */
  static Optional<String> slug(String id) {
    return Optional.of(id).filter(text -> text.matches(SLUG));
  }

  /** The acronym: small letters of ASCII, digits and underscores, at least four. */
  static String acronym(String title) {
    String words = ForeignIds.slug(title).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    String some = Ascii.truncate(words.isEmpty() ? "event" : words, LONGEST, "");
    return some.length() < LEAST ? some + "_".repeat(LEAST - some.length()) : some;
  }

  /** A name for what cannot be named by its own id. */
  static String substitute(String kind, UUID uuid) {
    return kind + "-" + uuid.toString().toLowerCase(Locale.ROOT).substring(0, 8);
  }
}
