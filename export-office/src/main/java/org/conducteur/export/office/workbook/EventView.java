package org.conducteur.export.office.workbook;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.id.DayId;
import org.conducteur.id.EquipmentId;
import org.conducteur.id.PartyId;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.logistics.Room;
import org.conducteur.session.Session;
import org.conducteur.style.PaperSize;
import org.conducteur.time.Day;

/** An event with what every sheet asks of it. */
record EventView(
    Event event,
    Directory directory,
    Agenda agenda,
    Words words,
    ImmutableMap<DayId, Integer> dayOrder) {
  EventView {
    requireNonNull(event, "event");
    requireNonNull(directory, "directory");
    requireNonNull(agenda, "agenda");
    requireNonNull(words, "words");
    requireNonNull(dayOrder, "dayOrder");
  }

  static EventView of(Event event, Locale language) {
    return new EventView(
        event,
        Directory.of(event),
        Agenda.of(event),
        Words.in(language),
        IntStream.range(0, event.days().size())
            .boxed()
            .collect(toImmutableMap(i -> event.days().get(i).id(), i -> i, (one, other) -> one)));
  }

  Optional<LocalDate> firstDay() {
    return event.days().stream().flatMap(day -> day.date().stream()).findFirst();
  }

  Deadlines deadlines() {
    return new Deadlines(words, firstDay());
  }

  /** The position of a session's day, behind all others if it has none. */
  int dayIndex(Planned planned) {
    return planned.day().map(day -> dayOrder.getOrDefault(day.id(), 0)).orElse(Integer.MAX_VALUE);
  }

  /** The day as a date, else by name. */
  Value day(Optional<Day> day) {
    return day.map(
            known ->
                known
                    .date()
                    .map(Value::date)
                    .orElseGet(() -> Value.text(known.title().orElse(known.id().value()))))
        .orElse(Value.NONE);
  }

  String names(List<PartyId> parties) {
    return parties.stream().map(directory::name).collect(joining(", "));
  }

  String room(RoomId id) {
    return directory.findRoom(id).map(Room::name).orElse(id.value());
  }

  String session(SessionId id) {
    return directory.findSession(id).map(Session::title).orElse(id.value());
  }

  String equipment(EquipmentId id) {
    return directory.findEquipment(id).map(EquipmentItem::name).orElse(id.value());
  }

  /** A cross for true, nothing for false. */
  Value mark(boolean holds) {
    return Value.text(holds ? words.text("yes") : "");
  }

  SheetPlan.Frame frame(String key, PaperSize paper, int frozen) {
    return new SheetPlan.Frame(
        words.text("sheet." + key), words.text("intro." + key), paper, frozen, Optional.empty());
  }
}
