package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.scan.CellFindings;
import org.conducteur.id.DayId;
import org.conducteur.id.PartyId;
import org.conducteur.logistics.Venue;
import org.conducteur.time.Day;

/** What becomes of the facts on the first sheet when somebody changes them. */
final class EventFacts {
  private EventFacts() {}

  static void title(Entry cell) {
    cell.someText().ifPresent(title -> cell.draft().change(event -> event.title(title)));
  }

  /** A component of the event that is held as it is read. */
  static void set(Entry cell, String component, Object value) {
    cell.draft().set(component, value);
  }

  /** The date of a day that the event has. */
  static void date(Day day, Entry cell) {
    if (!cell.isBlank()) {
      Optional<LocalDate> date = cell.date();
      cell.draft().days().change(day, old -> (Day) Components.with(old, "date", date));
    }
  }

  /** A date below the known ones is one more day. */
  static void anotherDay(Entry cell) {
    cell.date().ifPresent(date -> addDay(cell.draft(), date));
  }

  static Day addDay(EventDraft draft, LocalDate date) {
    DayId id = new DayId(draft.ids().of(date.toString(), "jour"));
    return draft.days().add(new Day(id, Optional.of(date), Optional.empty(), Optional.empty()));
  }

  static void zone(Entry cell) {
    Optional<String> text = cell.someText();
    if (text.isPresent()) {
      try {
        ZoneId zone = ZoneId.of(text.get());
        cell.draft().change(event -> event.zone(zone));
      } catch (DateTimeException e) {
        throw cell.trouble(
            CellFindings.notAChoice(
                cell.pointer(),
                cell.place(),
                text.get(),
                ImmutableList.of("Europe/Paris", "Europe/Luxembourg", "Europe/Copenhagen")));
      }
    }
  }

  static void language(Entry cell) {
    cell.someText().ifPresent(tag -> cell.draft().change(event -> event.language(tag)));
  }

  static ImmutableList<PartyId> partners(Entry cell) {
    return cell.lines().stream()
        .map(line -> cell.at(line).organisation())
        .collect(toImmutableList());
  }

  /** A venue a line, its address behind the first comma; the first line is the first venue. */
  static void venues(Entry cell) {
    EventDraft draft = cell.draft();
    List<Venue> known = new ArrayList<>(draft.head().venues());
    ImmutableList<String> lines = cell.lines();
    for (int i = 0; i < lines.size(); i++) {
      int comma = lines.get(i).indexOf(',');
      String name = (comma < 0 ? lines.get(i) : lines.get(i).substring(0, comma)).strip();
      Optional<String> address =
          Optional.of(comma < 0 ? "" : lines.get(i).substring(comma + 1).strip())
              .filter(text -> !text.isEmpty());
      Venue venue =
          i < known.size() ? known.get(i) : draft.venues().add(Venue.builder(name).build());
      draft
          .venues()
          .change(
              venue,
              old ->
                  (Venue) Components.with(Components.with(old, "name", name), "address", address));
    }
  }
}
