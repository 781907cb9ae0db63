package org.conducteur.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.naming.Folded;

/** Tags of languages (BCP 47), and what people write in their place. */
final class LanguageTags {
  private static final ImmutableSet<String> KNOWN = ImmutableSet.copyOf(Locale.getISOLanguages());

  /** Made when somebody first writes a name for a tag, which is rare. */
  private static final class Names {
    static final ImmutableMap<String, String> TAGS = byName();
  }

  private LanguageTags() {}

  /** A well-formed tag; of those with two letters the language must exist. */
  static boolean exists(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() > 2 || KNOWN.contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The tag that was meant: with another sign between its parts, or the name of the language. */
  static Optional<String> meant(String written) {
    String dashed = written.strip().replace('_', '-').replace(' ', '-');
    return Optional.of(dashed)
        .filter(tag -> !tag.isEmpty() && exists(tag))
        .filter(tag -> tag.length() <= 3 || tag.indexOf('-') > 0)
        .or(() -> Optional.ofNullable(Names.TAGS.get(Folded.of(written))));
  }

  /** Names in French, in English and in the language itself; of equal ones the first. */
  private static ImmutableMap<String, String> byName() {
    Map<String, String> out = new HashMap<>();
    for (String tag : KNOWN) {
      if (tag.length() == 2) {
        Locale language = new Locale.Builder().setLanguage(tag).build();
        for (Locale in : new Locale[] {Locale.FRENCH, Locale.ENGLISH, language}) {
          out.putIfAbsent(Folded.of(language.getDisplayLanguage(in)), tag);
        }
      }
    }
    return ImmutableMap.copyOf(out);
  }
}
