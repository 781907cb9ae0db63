package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.text.RichText;

/** The countries that a document compares, with what it says of each in figures. */
final class ComparedCountries {
  private final FreshIds ids = new FreshIds();
  private final Map<String, CountryId> byName = new LinkedHashMap<>();
  private final Map<CountryId, String> names = new LinkedHashMap<>();
  private final Map<CountryId, Figures> figures = new LinkedHashMap<>();

  CountryId of(String name) {
    CountryId id =
        byName.computeIfAbsent(Folded.of(name), key -> CountryId.of(ids.of(name, "country")));
    names.putIfAbsent(id, name);
    return id;
  }

  Figures figures(CountryId country) {
    return figures.computeIfAbsent(country, any -> new Figures());
  }

  ImmutableList<CountryProfile> profiles() {
    return names.entrySet().stream()
        .map(
            country ->
                new CountryProfile(
                    country.getKey(),
                    country.getValue(),
                    Optional.empty(),
                    figures(country.getKey()).all(),
                    RichText.EMPTY))
        .collect(ImmutableList.toImmutableList());
  }

  /** Key figures; the same one is told only once. */
  static final class Figures {
    private final FreshIds ids = new FreshIds();
    private final Map<KeyFigure, KeyFigure> known = new LinkedHashMap<>();

    /** The id of a figure that has none yet. */
    FigureId add(KeyFigure figure) {
      return known
          .computeIfAbsent(
              figure,
              fresh -> fresh.toBuilder().id(FigureId.of(ids.of(fresh.label(), "figure"))).build())
          .id();
    }

    ImmutableList<KeyFigure> all() {
      return ImmutableList.copyOf(known.values());
    }
  }
}
