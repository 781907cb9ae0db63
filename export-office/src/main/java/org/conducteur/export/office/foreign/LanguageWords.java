package org.conducteur.export.office.foreign;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.plan.Words;

/** What people call languages. */
final class LanguageWords {
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("fr", "fr francais francaise french franzosisch vf")
          .put("en", "en anglais english englisch gb uk vo")
          .put("de", "de allemand german deutsch")
          .put("da", "da danois danish danisch dansk")
          .put("lb", "lb luxembourgeois luxembourgish luxemburgisch letzebuergesch")
          .put("es", "es espagnol spanish spanisch espanol")
          .put("it", "it italien italian italienisch italiano")
          .put("nl", "nl neerlandais dutch niederlandisch nederlands")
          .put("pt", "pt portugais portuguese portugiesisch portugues")
          .put("ar", "ar arabe arabic arabisch")
          .buildOrThrow();

  private LanguageWords() {}

  /** The code of a language; nothing if several are named, or one that nobody knows. */
  static Optional<String> code(String typed) {
    String folded = Words.folded(typed);
    return NAMES.entrySet().stream()
        .filter(language -> Splitter.on(' ').splitToList(language.getValue()).contains(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
