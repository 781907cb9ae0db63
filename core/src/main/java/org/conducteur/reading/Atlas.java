package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.CountryId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.text.RichText;

/** The countries that a document compares, with their figures. */
final class Atlas {
  private final FreshIds ids = new FreshIds();
  private final Map<String, Country> countries = new LinkedHashMap<>();

  /** A country while a document is read. */
  private record Country(CountryId id, String name, FreshIds figureIds, List<KeyFigure> figures) {}

  /** The country of this name, in any known language; a new one if there is none. */
  CountryId country(String name) {
    return countries
        .computeIfAbsent(
            key(name),
            key ->
                new Country(
                    CountryId.of(ids.of(name, "country")), name, new FreshIds(), new ArrayList<>()))
        .id();
  }

  private static String key(String name) {
    return Countries.code(name).orElseGet(() -> Folded.of(name));
  }

  /** The country of this name, if there is one. */
  Optional<CountryId> find(String name) {
    return Optional.ofNullable(countries.get(key(name))).map(Country::id);
  }

  /** Ids for figures of a country. */
  FreshIds figureIds(CountryId id) {
    return at(id).figureIds();
  }

  /** Adds a figure to a country. */
  void add(CountryId id, KeyFigure figure) {
    at(id).figures().add(figure);
  }

  private Country at(CountryId id) {
    return countries.values().stream()
        .filter(country -> country.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no country '" + id + "'"));
  }

  ImmutableList<CountryProfile> countries() {
    return countries.values().stream()
        .map(
            country ->
                new CountryProfile(
                    country.id(),
                    country.name(),
                    Countries.code(country.name()),
                    ImmutableList.copyOf(country.figures()),
                    RichText.EMPTY))
        .collect(ImmutableList.toImmutableList());
  }
}
