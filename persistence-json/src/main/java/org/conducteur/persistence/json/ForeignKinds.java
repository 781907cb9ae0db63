package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.session.SessionKind;

/** What programs of conferences call the kinds of sessions. */
final class ForeignKinds {
  private static final ImmutableMap<String, SessionKind> KNOWN = known();

  private ForeignKinds() {}

  private static ImmutableMap<String, SessionKind> known() {
    ImmutableMap.Builder<String, SessionKind> all = ImmutableMap.builder();
    put(all, SessionKind.WELCOME, "welcome", "registration", "accueil", "check-in");
    put(
        all,
        SessionKind.SPEECHES,
        "speeches",
        "speech",
        "opening",
        "closing",
        "discours",
        "ceremony");
    put(all, SessionKind.INTERVIEW, "interview", "entretien", "fireside-chat");
    put(all, SessionKind.ROUND_TABLE, "round-table", "table-ronde", "panel", "discussion");
    put(all, SessionKind.ROUND_TABLE, "panel-discussion", "debate", "podium", "debat");
    put(all, SessionKind.PRESENTATION, "presentation", "talk", "lecture", "keynote", "vortrag");
    put(all, SessionKind.PRESENTATION, "lightning-talk", "session", "conference", "short-talk");
    put(all, SessionKind.PRESENTATION, "long-talk", "lightning-talks", "maintrack", "podcast");
    put(all, SessionKind.WORKSHOP, "workshop", "atelier", "hands-on", "tutorial", "training");
    put(all, SessionKind.WORKSHOP, "lab", "meeting", "meetup", "bof");
    put(all, SessionKind.DEMONSTRATION, "demonstration", "demo", "exhibit");
    put(all, SessionKind.TESTIMONY, "testimony", "temoignage", "case-study");
    put(all, SessionKind.PERFORMANCE, "performance", "concert", "show", "film", "djset", "party");
    put(all, SessionKind.BREAK, "break", "pause", "coffee-break", "pause-cafe");
    put(all, SessionKind.MEAL, "meal", "lunch", "lunch-break", "dinner", "breakfast", "dejeuner");
    put(all, SessionKind.OTHER, "other", "autre", "game", "meta");
    return all.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, SessionKind> all, SessionKind kind, String... words) {
    for (String word : words) {
      all.put(word, kind);
    }
  }

  static Optional<SessionKind> find(String type) {
    return Optional.ofNullable(KNOWN.get(ForeignIds.slug(type)));
  }

  /** The word that stands for a kind in the files of others. */
  static String word(SessionKind kind) {
    return switch (kind) {
      case PRESENTATION -> "talk";
      case ROUND_TABLE -> "discussion";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether a kind says all that the word of the file says. */
  static boolean saysAll(SessionKind kind, String type) {
    String slug = ForeignIds.slug(type);
    return slug.equals(word(kind)) || slug.equals(ForeignIds.slug(kind.name()));
  }
}
