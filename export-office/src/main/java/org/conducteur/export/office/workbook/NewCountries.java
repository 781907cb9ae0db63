package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.country.CountryProfile;
import org.conducteur.event.Event;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.scan.Content;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.export.office.scan.ScannedRow;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.id.CountryId;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Folded;
import org.conducteur.text.RichText;

/**
 * Countries that somebody added or renamed by a header of the comparison. One header that is new
 * where one is missing is another name; any other new one with something below it is another
 * country.
 */
final class NewCountries {
  private final ScannedWorkbook workbook;
  private final String source;
  private final Locale language;
  private final List<Finding> findings = new ArrayList<>();

  NewCountries(ScannedWorkbook workbook, String source, Locale language) {
    this.workbook = workbook;
    this.source = source;
    this.language = language;
  }

  static CountryProfile profile(CountryId id, String name) {
    return new CountryProfile(id, name, Optional.empty(), ImmutableList.of(), RichText.EMPTY);
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  /** The event with these countries, for its table to have their columns. */
  Event in(Event base) {
    SheetPlan.OfTable<CountryRow> plan = CountriesSheet.of(EventView.of(base, language));
    Optional<FoundTable> found = new TableSearch(workbook).find(plan);
    if (found.isEmpty()) {
      return base;
    }
    ImmutableList<ScannedCell> unknown = unknown(found.get());
    ImmutableList<CountryId> missing =
        plan.table().columns().stream()
            .map(ColumnSpec::key)
            .filter(key -> key.startsWith(CountriesSheet.COLUMN) && !found.get().has(key))
            .map(key -> new CountryId(key.substring(CountriesSheet.COLUMN.length())))
            .collect(toImmutableList());
    if (unknown.size() == 1 && missing.size() == 1) {
      return renamed(base, missing.get(0), text(unknown.get(0)));
    }
    ImmutableList<ScannedCell> added =
        unknown.stream()
            .filter(cell -> says(found.get(), cell.column()))
            .collect(toImmutableList());
    return withAll(base, added, found.get());
  }

  private static boolean says(FoundTable found, int column) {
    return found.rows().stream().anyMatch(row -> row.find(column).isPresent());
  }

  private static ImmutableList<ScannedCell> unknown(FoundTable found) {
    ScannedRow header =
        found.sheet().rows().stream()
            .filter(row -> row.index() == found.headerRow())
            .findFirst()
            .orElseThrow();
    int first = found.columns().getOrDefault("subject", 0);
    return header.cells().stream()
        .filter(cell -> !found.columns().containsValue(cell.column()) && cell.column() > first)
        .filter(cell -> !Folded.of(text(cell)).isEmpty())
        .collect(toImmutableList());
  }

  private static String text(ScannedCell cell) {
    return cell.content() instanceof Content.Words words ? words.text().strip() : "";
  }

  private static Event renamed(Event base, CountryId id, String name) {
    boolean known = base.countries().stream().anyMatch(one -> one.id().equals(id));
    List<CountryProfile> countries = new ArrayList<>();
    for (CountryProfile one : base.countries()) {
      countries.add(
          one.id().equals(id)
              ? new CountryProfile(id, name, one.code(), one.figures(), one.notes())
              : one);
    }
    if (!known) {
      countries.add(profile(id, name));
    }
    return base.toBuilder().countries(countries).build();
  }

  private Event withAll(Event base, ImmutableList<ScannedCell> added, FoundTable found) {
    if (added.isEmpty()) {
      return base;
    }
    NewIds ids = new NewIds(base);
    List<CountryProfile> countries = new ArrayList<>(base.countries());
    for (ScannedCell cell : added) {
      CountryId id = new CountryId(ids.of(text(cell), "pays"));
      countries.add(profile(id, text(cell)));
      findings.add(
          Finding.of(
                  FileTrouble.COUNTRY_ADDED,
                  Pointer.of("countries", id.value()),
                  ImmutableMap.of("name", text(cell)))
              .withSource(new InSheet(source, found.sheet().name(), cell.address())));
    }
    return base.toBuilder().countries(countries).build();
  }
}
