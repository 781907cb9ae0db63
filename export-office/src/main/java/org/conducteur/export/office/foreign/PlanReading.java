package org.conducteur.export.office.foreign;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.SourcePlace.InSheet;
import org.conducteur.event.Event;
import org.conducteur.export.office.scan.ScannedSheet;
import org.conducteur.export.office.scan.ScannedWorkbook;
import org.conducteur.export.office.scan.Showing;
import org.conducteur.port.Reading;
import org.conducteur.session.Session;
import org.conducteur.time.Day;
import org.conducteur.time.Slot;

/** Reads all sheets of a workbook that look like a plan. */
final class PlanReading {
  /** More is no plan of an event, and would fill the memory. */
  static final int MOST_SESSIONS = 20_000;

  private final ScannedWorkbook workbook;
  private final String source;
  private final Places places;
  private final PlanFindings findings = new PlanFindings();
  private final Days days;
  private final Rooms rooms;
  private final Cast cast;
  private final Equipment equipment = new Equipment();
  private final List<Session> sessions = new ArrayList<>();
  private final List<ColumnReading> columns = new ArrayList<>();
  private String title = "";
  private String language = "fr";

  PlanReading(ScannedWorkbook workbook, String source) {
    this.workbook = workbook;
    this.source = source;
    places = new Places(start(workbook.sheets().stream().findFirst()));
    days = new Days(UsualYear.of(workbook, source));
    rooms = new Rooms(places);
    cast = new Cast(places);
  }

  private InSheet start(Optional<ScannedSheet> sheet) {
    return new InSheet(source, sheet.map(ScannedSheet::name).orElse(""), "A1");
  }

  ForeignPlan read() {
    ImmutableList<ScannedSheet> visible =
        workbook.sheets().stream()
            .filter(sheet -> sheet.showing() == Showing.VISIBLE && !sheet.rows().isEmpty())
            .collect(toImmutableList());
    SessionReading reading = new SessionReading(rooms, cast, equipment, places, findings);
    List<ScannedSheet> passed = new ArrayList<>();
    for (ScannedSheet sheet : visible) {
      SheetCells cells = new SheetCells(source, sheet);
      HeaderRows.find(cells)
          .ifPresentOrElse(found -> read(cells, found, reading), () -> passed.add(sheet));
    }
    if (passed.size() == visible.size()) {
      findings.noHeaders(
          start(visible.stream().findFirst()), visible.stream().map(ScannedSheet::name).toList());
    } else {
      passed.forEach(sheet -> findings.passedSheet(start(Optional.of(sheet))));
    }
    return new ForeignPlan(
        new Reading(event(), findings.all(), places.sources()), ImmutableList.copyOf(columns));
  }

  private void read(SheetCells cells, Columns found, SessionReading reading) {
    language = columns.isEmpty() ? HeaderLanguage.of(found) : language;
    columns.addAll(ColumnReadings.of(cells, found));
    Preamble preamble = Preamble.read(cells, found, days, rooms);
    title = title.isEmpty() ? preamble.title() : title;
    sessions.addAll(new PlanSheet(cells, found, days, rooms, reading, findings).read(preamble));
    if (sessions.size() > MOST_SESSIONS) {
      findings.tooMany(start(workbook.sheets().stream().findFirst()), MOST_SESSIONS);
      sessions.subList(MOST_SESSIONS, sessions.size()).clear();
    }
  }

  private Event event() {
    ImmutableList<Day> all = days.all();
    return Event.builder(title.isEmpty() ? fileName() : title)
        .language(language)
        .days(all)
        .venues(rooms.venues())
        .organisations(cast.organisations())
        .people(cast.people())
        .groups(cast.groups())
        .equipment(equipment.items())
        .sessions(
            all.size() > 1 ? sessions : sessions.stream().map(PlanReading::ofOnlyDay).toList())
        .build();
  }

  /** While there is only one day, nobody names it. */
  private static Session ofOnlyDay(Session session) {
    Slot slot = session.slot();
    return session.toBuilder().slot(new Slot(Optional.empty(), slot.start(), slot.end())).build();
  }

  /** The name of the file without its folder and ending. */
  private String fileName() {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
  }
}
