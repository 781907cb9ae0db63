package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.country.CountryProfile;
import org.conducteur.id.CountryId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.text.RichText;

/** The countries that a document compares, with their figures. */
final class Atlas {
  private final FreshIds ids = new FreshIds();
  private final Map<CountryId, Country> countries = new LinkedHashMap<>();
  private final Map<String, CountryId> byName = new HashMap<>();
  private final Map<String, CountryId> byMeaning = new HashMap<>();

  /** A country while a document is read. */
  private record Country(String name, Optional<String> code, Figures figures) {}

  /** The country of this name, in any known language; a new one if there is none. */
  CountryId country(String name) {
    CountryId known = byMeaning.get(meaning(name));
    return known == null ? add(name, Countries.code(name)) : known;
  }

  /** The country of this very name, where names are those of an event; a new one without a code. */
  CountryId named(String name) {
    CountryId known = byName.get(Folded.of(name));
    return known == null ? add(name, Optional.empty()) : known;
  }

  private CountryId add(String name, Optional<String> code) {
    CountryId id = CountryId.of(ids.of(name, "country"));
    countries.put(id, new Country(name, code, new Figures()));
    byName.putIfAbsent(Folded.of(name), id);
    byMeaning.putIfAbsent(meaning(name), id);
    return id;
  }

  private static String meaning(String name) {
    return Countries.code(name).orElseGet(() -> Folded.of(name));
  }

  /** The figures of a country. */
  Figures figures(CountryId id) {
    Country country = countries.get(id);
    if (country == null) {
      throw new IllegalArgumentException("no country '" + id + "'");
    }
    return country.figures();
  }

  ImmutableList<CountryProfile> countries() {
    return countries.entrySet().stream()
        .map(
            country ->
                new CountryProfile(
                    country.getKey(),
                    country.getValue().name(),
                    country.getValue().code(),
                    country.getValue().figures().all(),
                    RichText.EMPTY))
        .collect(ImmutableList.toImmutableList());
  }
}
