package org.conducteur.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * In which countries the languages of documents are official. Only countries whose people take part
 * in events of European towns; of others nothing is known here.
 */
final class Spoken {
  private static final ImmutableMap<String, ImmutableSet<String>> OFFICIAL =
      ImmutableMap.of(
          "fr",
          ImmutableSet.of(
              "FR", "BE", "CH", "LU", "MC", "CA", "SN", "CI", "CM", "ML", "BF", "BJ", "TG", "NE",
              "MG", "CG", "CD", "GA", "HT", "MA", "TN", "DZ"),
          "en",
          ImmutableSet.of("GB", "IE", "US", "CA", "AU", "NZ", "ZA", "IN", "MT", "NG", "KE", "SG"),
          "de",
          ImmutableSet.of("DE", "AT", "CH", "LI", "LU", "BE"),
          "da",
          ImmutableSet.of("DK", "FO", "GL"));

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "ES", "IT", "PT", "NL", "SE", "NO", "FI", "IS", "PL", "CZ", "SK", "HU", "RO", "BG", "GR",
          "EE", "LV", "LT", "SI", "HR", "RS", "UA", "JP", "CN", "KR", "BR", "AR", "MX");

  private Spoken() {}

  /** Whether a language is official in a country; nothing if either is not known here. */
  static Optional<Boolean> in(String country, String language) {
    ImmutableSet<String> official = OFFICIAL.get(language);
    boolean known =
        OTHERS.contains(country)
            || OFFICIAL.values().stream().anyMatch(countries -> countries.contains(country));
    return official == null || !known ? Optional.empty() : Optional.of(official.contains(country));
  }
}
