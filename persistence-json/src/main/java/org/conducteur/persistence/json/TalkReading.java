package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.text.RichText;

/** Makes sessions of the entries of a schedule of pretalx or the c3voc. */
final class TalkReading {
  private final ForeignIds ids = new ForeignIds();
  private final Set<String> guids = new HashSet<>();
  private final TalkTimes times;
  private final TalkTexts texts;
  private final TalkPeople people;
  private final ForeignRooms rooms;
  private final String language;
  private final ImmutableMap<String, String> tracks;
  private final boolean ownFile;

  /**
   * A reading.
   *
   * @param tracks names of tracks by their slugs
   * @param ownFile whether this program wrote the file, so that slugs are ids
   */
  TalkReading(
      TalkTimes times,
      TalkTexts texts,
      TalkPeople people,
      ForeignRooms rooms,
      String language,
      Map<String, String> tracks,
      boolean ownFile) {
    this.times = times;
    this.texts = texts;
    this.people = people;
    this.rooms = rooms;
    this.language = language;
    this.tracks = ImmutableMap.copyOf(tracks);
    this.ownFile = ownFile;
  }

  Session read(Talk talk) {
    Fields fields = talk.fields();
    Optional<String> title = fields.text("title").map(text -> text.replaceAll("\\s+", " ").strip());
    if (fields.isAbsent("title")) {
      fields.reportMissing("title");
    }
    SessionId id = id(fields, title.orElse(""));
    Pointer place = Pointer.of("sessions", id);
    fields.file().put(place, fields.offset());
    fields.file().put(place.then("slot"), fields.offset("date"));
    Jottings remarks = new Jottings(language);
    SessionBuilder session = Session.builder(id, title.orElse(""));
    session.kind(kind(fields, title.orElse(""), remarks));
    session.slot(times.slot(talk));
    room(talk, remarks).ifPresent(session::room);
    texts.summary(fields, place, "abstract", session);
    session.contents(texts.rich(fields.text("description", place.then("contents"))));
    texts.language(fields, session, remarks);
    session.participations(people.of(fields, remarks));
    remarks(fields, remarks);
    return session.remarks(remarks.text()).notes(notes(fields)).build();
  }

  private SessionId id(Fields fields, String title) {
    Optional<String> guid = fields.line("guid");
    Optional<String> slug = fields.line("slug");
    Optional<String> number = fields.line("id");
    boolean again = guid.isPresent() && !guids.add(guid.get());
    if (again) {
      fields
          .file()
          .problems()
          .report(
              Trouble.GUID_TWICE,
              fields.offset("guid"),
              fields.place().then("guid"),
              Shown.text(guid.orElseThrow()));
    }
    Optional<String> first = ownFile ? slug : guid.filter(one -> !again);
    Optional<String> wanted =
        first
            .or(() -> slug.map(ForeignIds::slug))
            .or(() -> title.isEmpty() ? number : Optional.empty())
            .map(id -> !ownFile && id.matches("\\d+") ? "s" + id : id);
    return SessionId.of(wanted.filter(ids::take).orElseGet(() -> ids.of(title, "session")));
  }

  private static SessionKind kind(Fields fields, String title, Jottings remarks) {
    Optional<String> type = fields.line("type");
    Optional<SessionKind> kind = type.flatMap(ForeignKinds::find);
    if (type.isPresent() && !kind.filter(k -> ForeignKinds.saysAll(k, type.get())).isPresent()) {
      remarks.add("type", type);
    }
    return kind.or(() -> ForeignKinds.find(title)).orElse(SessionKind.OTHER);
  }

  /** The room that the entry names, else the one under which it stands. */
  private Optional<RoomId> room(Talk talk, Jottings remarks) {
    Fields fields = talk.fields();
    Optional<Node> node = fields.find("room");
    Optional<String> own;
    if (node.isPresent() && node.get() instanceof Node.Members) {
      Optional<Fields> room = fields.object("room", "room");
      own = room.flatMap(one -> one.firstLine("name", "slug"));
      room.ifPresent(one -> one.skip("guid", "slug"));
    } else {
      own = fields.line("room");
    }
    String listed = talk.room().strip();
    if (!listed.isEmpty() && own.isPresent() && !own.get().equals(listed)) {
      remarks.add("room", own);
    }
    String name = listed.isEmpty() ? own.orElse("") : listed;
    return rooms.of(name, name, fields.offset("room"));
  }

  private void remarks(Fields fields, Jottings remarks) {
    remarks.add("track", track(fields));
    fields.objects("links", "link").forEach(link -> TalkLinks.add(link, "link", remarks));
    fields
        .objects("attachments", "attachment")
        .forEach(file -> TalkLinks.add(file, "attachment", remarks));
    fields.objects("answers", "answer").forEach(answer -> TalkLinks.answer(answer, remarks));
    remarks.addIf(fields.flag("do_not_record"), "no.recording");
    remarks.addIf(fields.flag("do_not_stream"), "no.streaming");
    remarks.add("license", fields.line("recording_license"));
    remarks.add("state", fields.line("state").filter(state -> !state.equals("CONFIRMED")));
  }

  private Optional<String> track(Fields fields) {
    Optional<Node> node = fields.find("track");
    if (node.isPresent() && node.get() instanceof Node.Members) {
      return fields
          .object("track", "track")
          .flatMap(track -> track.firstLine("name", "slug", "title"))
          .map(name -> tracks.getOrDefault(name, name));
    }
    return fields.line("track").map(name -> tracks.getOrDefault(name, name));
  }

  private RichText notes(Fields fields) {
    Jottings notes = new Jottings(language);
    if (!ownFile) {
      notes.add("code", fields.line("code"));
      page(fields, "url", "page", notes);
      page(fields, "origin_url", "origin", notes);
      page(fields, "feedback_url", "feedback", notes);
    }
    fields.skip("id", "slug", "url");
    TalkLinks.address(fields, "logo").ifPresent(url -> notes.addLink("logo", "", url));
    return notes.text();
  }

  private static void page(Fields fields, String name, String label, Jottings notes) {
    fields.line(name).ifPresent(url -> notes.addLink(label, "", url));
  }
}
