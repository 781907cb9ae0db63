package org.conducteur.persistence.json;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** Makes sessions of those of Sessionize. */
final class SessionizeTalks {
  private static final int LONGEST_KIND = 2;

  private final ForeignIds ids = new ForeignIds();
  private final Set<String> known = new HashSet<>();
  private final TalkTimes times;
  private final SessionizeWords words;
  private final SessionizeCast cast;
  private final ForeignRooms rooms;
  private final String language;

  SessionizeTalks(
      TalkTimes times,
      SessionizeWords words,
      SessionizeCast cast,
      ForeignRooms rooms,
      String language) {
    this.times = times;
    this.words = words;
    this.cast = cast;
    this.rooms = rooms;
    this.language = language;
  }

  /** A session; nothing if it is for everybody and was read in another room already. */
  Optional<Session> read(Talk talk) {
    Fields fields = talk.fields();
    Optional<String> number = fields.line("id");
    boolean plenum = fields.flag("isPlenumSession");
    boolean again = number.isPresent() && !known.add(number.get());
    if (again && plenum) {
      fields.names().forEach(fields::skip);
      return Optional.empty();
    } else if (again) {
      fields
          .file()
          .problems()
          .report(
              Trouble.GUID_TWICE,
              fields.offset("id"),
              fields.place().then("id"),
              Shown.text(number.get()));
    }
    Optional<String> title = fields.line("title");
    if (fields.isAbsent("title")) {
      fields.reportMissing("title");
    }
    Optional<String> wanted = number.map(id -> id.matches("\\d+") ? "s" + id : id);
    SessionId id =
        SessionId.of(wanted.filter(ids::take).orElseGet(() -> ids.of(title.orElse(""), "session")));
    return Optional.of(session(talk, id, title.orElse(""), plenum));
  }

  private Session session(Talk talk, SessionId id, String title, boolean plenum) {
    Fields fields = talk.fields();
    fields.file().put(Pointer.of("sessions", id), fields.offset());
    fields.file().put(Pointer.of("sessions", id, "slot"), fields.offset("startsAt"));
    Jottings remarks = new Jottings(language);
    Jottings notes = new Jottings(language);
    Optional<SessionKind> kind = words.choices(fields, remarks).or(() -> ofTitle(title));
    boolean service = fields.flag("isServiceSession");
    SessionBuilder session = Session.builder(id, title).slot(times.slot(talk));
    session.kind(kind.orElse(service ? SessionKind.OTHER : SessionKind.PRESENTATION));
    session.summary(RichText.of(fields.text("description").map(Markup::plainLines).orElse("")));
    room(fields, remarks).ifPresent(session::room);
    session.participations(cast.of(fields, state(fields, notes), notes));
    remarks.addIf(plenum, "plenum");
    remarks.addIf(service, "service");
    remarks.add("group", Optional.of(talk.room()).filter(group -> !group.isEmpty()));
    fields.line("liveUrl").ifPresent(url -> remarks.addLink("live", "", url));
    fields.line("recordingUrl").ifPresent(url -> remarks.addLink("recording", "", url));
    words.answers(fields, notes);
    return session.remarks(remarks.text()).notes(notes.text()).build();
  }

  /** Whether the speakers have confirmed, which the file says of the session. */
  private static Optional<ParticipationState> state(Fields fields, Jottings notes) {
    boolean told = fields.find("isConfirmed").isPresent();
    boolean confirmed = fields.flag("isConfirmed");
    boolean toldInformed = fields.find("isInformed").isPresent();
    notes.addIf(toldInformed && !fields.flag("isInformed"), "informed.no");
    notes.add("state", fields.line("status").filter(status -> !status.equals("Accepted")));
    return told
        ? Optional.of(confirmed ? ParticipationState.CONFIRMED : ParticipationState.ASKED)
        : Optional.empty();
  }

  private Optional<RoomId> room(Fields fields, Jottings remarks) {
    Optional<String> id = fields.line("roomId");
    Optional<String> name = fields.line("room");
    Optional<RoomId> room = id.flatMap(rooms::find);
    if (room.isEmpty() && name.isPresent()) {
      return rooms.of(id.orElse(name.get()), name.get(), fields.offset("room"));
    } else if (room.isEmpty() && id.isPresent()) {
      remarks.add("room", id);
      fields
          .file()
          .problems()
          .report(
              Trouble.REFERENCE,
              fields.offset("roomId"),
              fields.place().then("roomId"),
              Shown.text(id.get()));
    }
    return room;
  }

  /** The kind that a title begins with, such as "Lunch" or "Coffee Break". */
  private static Optional<SessionKind> ofTitle(String title) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(title);
    if (words.size() > LONGEST_KIND) {
      return Optional.empty();
    }
    return ForeignKinds.find(title);
  }
}
