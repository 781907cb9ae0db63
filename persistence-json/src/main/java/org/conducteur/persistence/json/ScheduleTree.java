package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.conducteur.event.Agenda;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.text.RichText;
import org.conducteur.time.Day;

/** A schedule as the tree of its file: conference, days, rooms, entries. */
final class ScheduleTree {
  private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

  /** When the schedules of others begin a day, unless something is earlier. */
  private static final LocalTime USUAL_START = LocalTime.of(4, 0);

  private static final int LATEST_YEAR = 9999;

  private final Event event;
  private final ScheduleIds ids;
  private final ScheduleRoomNames rooms;
  private final ScheduleEntry entry;
  private final ListMultimap<LocalDate, Planned> byDate = LinkedListMultimap.create();
  private final TreeMap<LocalDate, Day> days = new TreeMap<>();

  ScheduleTree(Event event) {
    this.event = event;
    ids = new ScheduleIds(event);
    rooms = ScheduleRoomNames.of(event);
    entry = new ScheduleEntry(event, ids, rooms);
    event.days().forEach(day -> dated(day).ifPresent(date -> days.putIfAbsent(date, day)));
    for (Planned planned : Agenda.of(event).byTime()) {
      planned
          .day()
          .flatMap(ScheduleTree::dated)
          .filter(date -> planned.start().isPresent())
          .ifPresent(date -> byDate.put(date, planned));
    }
  }

  private static Optional<LocalDate> dated(Day day) {
    return day.date().filter(date -> date.getYear() >= 0 && date.getYear() < LATEST_YEAR);
  }

  Node root() {
    Node generator = new Written().put("name", ScheduleReading.GENERATOR).object();
    Written schedule =
        new Written()
            .put("version", event.asOf().map(LocalDate::toString).orElse("1"))
            .put("conference", conference());
    return new Written()
        .put(FileForm.SCHEMA, SCHEMA)
        .put("generator", generator)
        .put("schedule", schedule.object())
        .object();
  }

  private Node conference() {
    Written meta =
        new Written().put("language", event.language()).put("zone", event.zone().getId());
    return new Written()
        .put("acronym", ScheduleIds.acronym(event.title()))
        .put("title", event.title())
        .put("description", text(event.presentation()))
        .put("start", days.isEmpty() ? "" : days.firstKey().toString())
        .put("end", days.isEmpty() ? "" : days.lastKey().toString())
        .put("daysCount", days.size())
        .put("timeslot_duration", "00:05")
        .put("time_zone_name", zoneName(event.zone()))
        .put("meta", meta.object())
        .put("rooms", Written.tall(rooms.nodes(ids)))
        .put("days", Written.tall(days()))
        .object();
  }

  private static Optional<String> text(RichText text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(ScheduleEntry.markdown(text));
  }

  /** Names without a region say nothing that the offsets of the times do not. */
  private static Optional<String> zoneName(ZoneId zone) {
    return Optional.of(zone.getId())
        .filter(name -> name.matches("[A-Z][a-z]+/[A-Z][a-z].*") || name.equals("UTC"));
  }

  private ImmutableList<Node> days() {
    List<Node> all = new ArrayList<>();
    for (LocalDate date : days.keySet()) {
      List<Planned> sessions = byDate.get(date);
      LocalDateTime start =
          sessions.stream()
              .flatMap(planned -> planned.start().stream())
              .reduce(date.atTime(USUAL_START), (a, b) -> a.isBefore(b) ? a : b);
      LocalDateTime end =
          sessions.stream()
              .flatMap(planned -> planned.end().stream())
              .reduce(
                  date.plusDays(1).atTime(USUAL_START).minusMinutes(1),
                  (a, b) -> a.isAfter(b) ? a : b);
      all.add(
          new Written()
              .put("index", all.size() + 1)
              .put("date", date.toString())
              .put("day_start", moment(start))
              .put("day_end", moment(end))
              .put("rooms", rooms(sessions))
              .object());
    }
    return ImmutableList.copyOf(all);
  }

  private String moment(LocalDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(event.zone()));
  }

  private Node rooms(List<Planned> sessions) {
    ListMultimap<String, Planned> byRoom = LinkedListMultimap.create();
    sessions.forEach(planned -> byRoom.put(rooms.of(planned.session()), planned));
    Written out = new Written();
    ImmutableList<String> order =
        byRoom.keySet().stream().sorted(rooms.order()).collect(toImmutableList());
    for (String room : order) {
      out.put(
          room,
          Written.tall(byRoom.get(room).stream().map(entry::node).collect(toImmutableList())));
    }
    return out.object();
  }
}
