package org.conducteur.export.office.workbook;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conducteur.country.CountryProfile;
import org.conducteur.country.KeyFigure;
import org.conducteur.id.CountryId;
import org.conducteur.id.FigureId;
import org.conducteur.id.Pointer;

/** A key figure of several countries: a row, in which each has its own value. */
final class FigureLine implements CountryRow.About {
  private final FigureId id;
  private final String written;
  private final Map<CountryId, KeyFigure> figures = new LinkedHashMap<>();
  private String label;
  private Optional<String> unit;

  FigureLine(FigureId id, String label, Optional<String> unit) {
    this.id = requireNonNull(id, "id");
    this.label = requireNonNull(label, "label");
    this.unit = requireNonNull(unit, "unit");
    written = label;
  }

  Optional<String> unit() {
    return unit;
  }

  void put(CountryId country, KeyFigure figure) {
    figures.putIfAbsent(country, figure);
  }

  Pointer place() {
    return figures.keySet().stream().findFirst().map(this::place).orElse(Pointer.ROOT);
  }

  Pointer place(CountryId country) {
    return Pointer.of("countries", country.value(), "figures", id.value());
  }

  /** Another label, for the countries that call it as the row does. */
  void label(String other, EventDraft draft) {
    label = other;
    changeAll(draft, old -> old.label().equals(written) ? with(old, "label", other) : old);
  }

  void unit(Optional<String> other, EventDraft draft) {
    unit = other;
    changeAll(draft, old -> with(old, "unit", other));
  }

  private static KeyFigure with(KeyFigure figure, String component, Object value) {
    return (KeyFigure) Components.with(figure, component, value);
  }

  private void changeAll(EventDraft draft, UnaryOperator<KeyFigure> change) {
    figures.forEach((country, figure) -> shelf(country, draft).change(figure, change));
  }

  private static Shelf<KeyFigure> shelf(CountryId country, EventDraft draft) {
    return draft.countries().inside(profile(country, draft), EventDraft.FIGURES);
  }

  /** The profile of a country; one of which only answers were known gets one. */
  private static CountryProfile profile(CountryId country, EventDraft draft) {
    return draft
        .countries()
        .find(one -> one.id().equals(country))
        .orElseGet(() -> draft.countries().add(NewCountries.profile(country, country.value())));
  }

  /** Takes over the value of one country; none takes the figure out. */
  void set(CountryId country, Optional<TypedFigure> typed, EventDraft draft) {
    KeyFigure known = figures.get(country);
    if (typed.isEmpty()) {
      if (known != null) {
        shelf(country, draft).remove(known);
        figures.remove(country);
      }
    } else if (known != null) {
      shelf(country, draft).change(known, typed.get()::over);
    } else {
      KeyFigure fresh = KeyFigure.builder(id, label, typed.get().value()).build();
      KeyFigure whole = with(typed.get().over(fresh), "unit", unit);
      figures.put(country, shelf(country, draft).add(whole));
    }
  }

  /** Takes the figure out of all countries. */
  void remove(EventDraft draft) {
    figures.forEach((country, figure) -> shelf(country, draft).remove(figure));
  }
}
