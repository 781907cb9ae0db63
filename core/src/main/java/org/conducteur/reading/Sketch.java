package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
import org.conducteur.event.EventBuilder;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.logistics.Room;
import org.conducteur.logistics.Venue;
import org.conducteur.naming.Folded;
import org.conducteur.naming.FreshIds;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.text.RichText;

/** The event while a document is read. */
final class Sketch {
  private final Ledger ledger = new Ledger();
  private final MarkdownWriting markdown;
  private final List<Finding> findings = new ArrayList<>();
  private final FreshIds sessionIds = new FreshIds();
  private final FreshIds roomIds = new FreshIds();
  private final Map<SessionId, SessionBuilder> sessions = new LinkedHashMap<>();
  private final Map<String, SessionId> titles = new HashMap<>();
  private final List<Venue> venues = new ArrayList<>();
  private final Set<RoomId> described = new HashSet<>();
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Map<SessionId, List<SourceBlock>> remarks = new LinkedHashMap<>();
  private final List<SourceBlock> eventRemarks = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final Parties parties = new Parties();
  private final Countries countries = new Countries();
  private final Things things = new Things();
  private final EventBuilder about = Event.builder("");

  Sketch(ImmutableMap<String, StyledText> notes) {
    markdown = new MarkdownWriting(notes);
  }

  Ledger ledger() {
    return ledger;
  }

  MarkdownWriting markdown() {
    return markdown;
  }

  void title(String words) {
    about.title(words);
  }

  /** What is known of the event as a whole. */
  EventBuilder about() {
    return about;
  }

  Parties parties() {
    return parties;
  }

  Countries countries() {
    return countries;
  }

  /** Equipment, days, tasks and forms by their names. */
  Things things() {
    return things;
  }

  /** Does something when all of the document is known, such as the sessions that it mentions. */
  void later(Runnable task) {
    later.add(task);
  }

  /** The session of this title, if there is one. */
  Optional<SessionId> sessionOf(String words) {
    return Optional.ofNullable(titles.get(Folded.of(words)));
  }

  /** The remarks of a session or of the event begin with these. */
  void remarks(List<? extends SourceBlock> blocks, Optional<SessionId> session) {
    session
        .map(id -> remarks.computeIfAbsent(id, key -> new ArrayList<>()))
        .orElse(eventRemarks)
        .addAll(0, blocks);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  /** A new session. */
  SessionId session(String words) {
    SessionId id = SessionId.of(sessionIds.of(words, "session"));
    sessions.put(id, Session.builder(id, words));
    titles.putIfAbsent(Folded.of(words), id);
    return id;
  }

  /** The sessions so far, in order. */
  ImmutableSet<SessionId> sessions() {
    return ImmutableSet.copyOf(sessions.keySet());
  }

  /** The builder of a session that was added. */
  SessionBuilder at(SessionId id) {
    SessionBuilder builder = sessions.get(id);
    if (builder == null) {
      throw new IllegalArgumentException("no session '" + id + "'");
    }
    return builder;
  }

  /** The room of this name, a new one if there is none. */
  RoomId room(String name) {
    return rooms
        .computeIfAbsent(
            Folded.of(name), key -> Room.builder(RoomId.of(roomIds.of(name, "room")), name).build())
        .id();
  }

  /** The room of this name, if it was mentioned. */
  Optional<RoomId> knownRoom(String name) {
    return Optional.ofNullable(rooms.get(Folded.of(name))).map(Room::id);
  }

  /** A room of a venue with all that is known of it; the second of a name is another one. */
  Room describe(String name, UnaryOperator<Room.Builder> known) {
    RoomId id = room(name);
    if (!described.add(id)) {
      id = RoomId.of(roomIds.of(name, "room"));
    }
    Room room = known.apply(Room.builder(id, name)).build();
    if (room.id().equals(room(name))) {
      rooms.put(Folded.of(name), room);
    }
    return room;
  }

  /** Keeps a block word by word in the remarks of a session, or of the event. */
  void keep(SourceBlock block, Optional<SessionId> nearest) {
    nearest
        .map(id -> remarks.computeIfAbsent(id, key -> new ArrayList<>()))
        .orElse(eventRemarks)
        .add(block);
    ledger.kept(block, remarksOf(nearest));
  }

  /** The home of words that nobody understands. */
  static Pointer remarksOf(Optional<SessionId> session) {
    return session
        .map(id -> Pointer.of("sessions", id, "remarks"))
        .orElseGet(() -> Pointer.of("remarks"));
  }

  /** A venue with its rooms. */
  void venue(Venue venue) {
    venues.add(venue);
  }

  Event event() {
    later.forEach(Runnable::run);
    ImmutableList.Builder<Session> all = ImmutableList.builder();
    sessions.forEach(
        (id, builder) -> {
          List<SourceBlock> kept = remarks.getOrDefault(id, List.of());
          all.add((kept.isEmpty() ? builder : builder.remarks(markdown.rich(kept))).build());
        });
    return things
        .addTo(about)
        .sessions(all.build())
        .people(parties.people())
        .groups(parties.groups())
        .organisations(parties.organisations())
        .countries(countries.profiles())
        .venues(venues())
        .remarks(eventRemarks.isEmpty() ? RichText.EMPTY : markdown.rich(eventRemarks))
        .build();
  }

  /** Rooms that no venue is known to have are in one without a name. */
  private ImmutableList<Venue> venues() {
    Set<RoomId> placed = new HashSet<>();
    venues.forEach(venue -> venue.rooms().forEach(room -> placed.add(room.id())));
    ImmutableList<Room> others =
        rooms.values().stream()
            .filter(room -> !placed.contains(room.id()))
            .collect(ImmutableList.toImmutableList());
    return others.isEmpty()
        ? ImmutableList.copyOf(venues)
        : ImmutableList.<Venue>builder()
            .addAll(venues)
            .add(Venue.builder("").rooms(others).build())
            .build();
  }
}
