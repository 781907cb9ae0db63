package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.event.Event;
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
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Map<SessionId, List<SourceBlock>> remarks = new LinkedHashMap<>();
  private final List<SourceBlock> eventRemarks = new ArrayList<>();
  private String title = "";

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
    title = words;
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

  /** Keeps a block word by word in the remarks of a session, or of the event. */
  void keep(SourceBlock block, Optional<SessionId> nearest) {
    nearest
        .map(id -> remarks.computeIfAbsent(id, key -> new ArrayList<>()))
        .orElse(eventRemarks)
        .add(block);
    ledger.kept(
        block,
        nearest
            .map(id -> Pointer.of("sessions", id, "remarks"))
            .orElseGet(() -> Pointer.of("remarks")));
  }

  Event event() {
    ImmutableList.Builder<Session> all = ImmutableList.builder();
    sessions.forEach(
        (id, builder) -> {
          List<SourceBlock> kept = remarks.getOrDefault(id, List.of());
          all.add((kept.isEmpty() ? builder : builder.remarks(markdown.rich(kept))).build());
        });
    return Event.builder(title)
        .sessions(all.build())
        .venues(venues())
        .remarks(eventRemarks.isEmpty() ? RichText.EMPTY : markdown.rich(eventRemarks))
        .build();
  }

  private ImmutableList<Venue> venues() {
    return rooms.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(Venue.builder("").rooms(rooms.values()).build());
  }
}
