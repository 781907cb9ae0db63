package org.conducteur.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.session.ItemKind;
import org.conducteur.session.SessionKind;

/** What sort of session or item a title speaks of. */
final class ItemKinds {
  private static final Vocabulary WORDS = Vocabulary.of("kinds");

  private ItemKinds() {}

  /** By its first words that tell. */
  static ItemKind item(String title) {
    String plain = Plainly.of(title);
    ItemKind best = ItemKind.OTHER;
    int at = Integer.MAX_VALUE;
    for (ItemKind kind : ItemKind.values()) {
      if (kind != ItemKind.OTHER) {
        int found = first(WORDS.anywhere("ITEM_" + kind.name()), plain);
        if (found < at) {
          best = kind;
          at = found;
        }
      }
    }
    return best;
  }

  static Optional<SessionKind> session(String title) {
    String plain = Plainly.of(title);
    SessionKind best = SessionKind.OTHER;
    int at = Integer.MAX_VALUE;
    for (SessionKind kind : SessionKind.values()) {
      if (kind != SessionKind.OTHER) {
        int found = first(WORDS.anywhere(kind.name()), plain);
        if (found < at) {
          best = kind;
          at = found;
        }
      }
    }
    return best == SessionKind.OTHER ? Optional.empty() : Optional.of(best);
  }

  private static int first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }
}
