package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** What people put into a cell for yes and for no. */
final class Marks {
  private static final ImmutableSet<String> YES =
      ImmutableSet.of(
          "x", "✓", "✔", "✗", "☑", "o", "oui", "y", "yes", "ja", "j", "vrai", "true", "wahr",
          "sand", "1", "ok");
  private static final ImmutableSet<String> NO =
      ImmutableSet.of(
          "n", "non", "no", "nein", "nej", "faux", "false", "falsch", "falsk", "0", "-", "–", "—",
          "☐");

  private Marks() {}

  static Optional<Boolean> read(String text, Words words) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(plain) || plain.equals(words.text("yes").toLowerCase(Locale.ROOT))) {
      return Optional.of(true);
    }
    return NO.contains(plain) || plain.equals(words.text("no").toLowerCase(Locale.ROOT))
        ? Optional.of(false)
        : Optional.empty();
  }
}
