package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conducteur.naming.Folded;

/** Countries by their names in the languages that we read. */
final class Countries {
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("da"));

  /** Longer words name no country. */
  private static final int LONGEST = 50;

  private static final ImmutableMap<String, String> CODES = codes();

  private Countries() {}

  private static ImmutableMap<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      for (Locale language : LANGUAGES) {
        codes.putIfAbsent(Folded.of(country.getDisplayCountry(language)), code);
      }
    }
    return ImmutableMap.copyOf(codes);
  }

  /** The ISO 3166 code of a country. */
  static Optional<String> code(String name) {
    return name.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(Folded.of(name)));
  }

  static boolean isName(String words) {
    return code(words).isPresent();
  }
}
