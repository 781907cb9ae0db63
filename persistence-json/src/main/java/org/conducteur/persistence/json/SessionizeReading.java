package org.conducteur.persistence.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.session.Session;

/**
 * Reads what Sessionize gives: all data at once, or its sessions in groups or by day and room.
 * Neither names the event, its zone or its language.
 */
final class SessionizeReading {
  private final ForeignFile file;
  private final String language = Event.builder("").build().language();
  private final ForeignRooms rooms;
  private final SessionizeWords words;
  private final SessionizeCast cast;
  private final List<Talk> talks = new ArrayList<>();

  private SessionizeReading(ForeignFile file) {
    this.file = file;
    rooms = new ForeignRooms(file);
    words = new SessionizeWords(file);
    cast = new SessionizeCast(new ForeignCast(file), words, language);
    file.speaks(language);
  }

  /** All data: sessions that refer to speakers, rooms and categories by their ids. */
  static Optional<EventBuilder> all(ForeignFile file, Node root) {
    SessionizeReading reading = new SessionizeReading(file);
    return Fields.of(file, "", root, Trail.ROOT)
        .map(
            data -> {
              reading.words.learn(data);
              data.objects("rooms", "room").forEach(reading::room);
              data.objects("speakers", "speaker").forEach(reading.cast::learn);
              data.objects("sessions", "session")
                  .forEach(session -> reading.add(session, Optional.empty(), ""));
              return reading.event();
            });
  }

  /** A list of days with rooms, or of groups with sessions. */
  static Optional<EventBuilder> list(ForeignFile file, Node root) {
    SessionizeReading reading = new SessionizeReading(file);
    int index = 0;
    for (Node node : ((Node.Items) root).items()) {
      Trail place = Trail.ROOT.then(Integer.toString(index++));
      Fields.of(file, "", node, place).ifPresent(reading::group);
    }
    return Optional.of(reading.event());
  }

  private void group(Fields group) {
    group.skip("isDefault", "groupId");
    Optional<LocalDate> date = group.line("date").flatMap(Moment::parse).map(Moment::date);
    String name = group.line("groupName").filter(one -> !one.equals("All")).orElse("");
    group.objects("sessions", "session").forEach(session -> add(session, date, name));
    List<Fields> all = group.objects("rooms", "room");
    all.forEach(room -> sessions(room, date));
    if (all.isEmpty()) {
      for (Fields time : group.objects("timeSlots", "time")) {
        time.skip("slotStart");
        time.objects("rooms", "room").forEach(room -> sessions(room, date));
      }
    }
    group.skip("timeSlots");
  }

  private void sessions(Fields room, Optional<LocalDate> date) {
    room(room);
    room.skip("index", "hasOnlyPlenumSessions", "session");
    room.objects("sessions", "session").forEach(session -> add(session, date, ""));
    room.object("session", "session").ifPresent(session -> add(session, date, ""));
  }

  private void room(Fields room) {
    room.skip("sort");
    Optional<String> id = room.line("id");
    Optional<String> name = room.line("name");
    if (name.isPresent()) {
      rooms.of(id.orElseGet(name::get), name.get(), room.offset());
    } else {
      room.reportMissing("name");
    }
  }

  private void add(Fields session, Optional<LocalDate> date, String group) {
    talks.add(new Talk(session, date, Optional.empty(), group));
  }

  private EventBuilder event() {
    ForeignDays days = new ForeignDays(file);
    TalkTimes times = TalkTimes.of(file, days, Optional.empty(), 0, talks);
    SessionizeTalks reading = new SessionizeTalks(times, words, cast, rooms, language);
    List<Session> sessions = new ArrayList<>();
    talks.forEach(talk -> reading.read(talk).ifPresent(sessions::add));
    return Event.builder("")
        .zone(times.zone())
        .days(days.list())
        .venues(rooms.venues())
        .people(cast.people())
        .sessions(sessions)
        .translations(file.translations());
  }
}
