package org.conducteur.handout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.country.Comparison;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.event.Directory;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;

/** The countries of a comparison in order, and the figures that several of them have. */
final class ComparedCountries {
  private final ImmutableList<CountryId> ids;
  private final Directory directory;

  ComparedCountries(Comparison comparison, Directory directory) {
    ImmutableSet.Builder<CountryId> all = ImmutableSet.builder();
    all.addAll(comparison.countries());
    comparison.questions().forEach(question -> all.addAll(question.answers().keySet()));
    ids = all.build().asList();
    this.directory = directory;
  }

  ImmutableList<CountryId> ids() {
    return ids;
  }

  Optional<CountryProfile> profile(CountryId id) {
    return directory.findCountry(id);
  }

  String name(CountryId id) {
    return profile(id).map(CountryProfile::name).orElse(id.value());
  }

  ImmutableList<String> names() {
    return ids.stream().map(this::name).collect(toImmutableList());
  }

  ImmutableList<KeyFigure> figures(CountryId id) {
    return profile(id).map(CountryProfile::figures).orElse(ImmutableList.of());
  }

  Optional<KeyFigure> figure(CountryId country, FigureId id) {
    return figures(country).stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  /** The figures that two countries or more have, in the order of the countries and their lists. */
  ImmutableSet<FigureId> shared() {
    ImmutableListMultimap.Builder<FigureId, CountryId> owners = ImmutableListMultimap.builder();
    for (CountryId country : ids) {
      Set<FigureId> seen = new HashSet<>();
      for (KeyFigure figure : figures(country)) {
        if (seen.add(figure.id())) {
          owners.put(figure.id(), country);
        }
      }
    }
    return owners.build().asMap().entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }
}
