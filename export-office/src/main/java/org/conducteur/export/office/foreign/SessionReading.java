package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conducteur.export.office.scan.ScannedCell;
import org.conducteur.id.DayId;
import org.conducteur.id.Pointer;
import org.conducteur.id.RoomId;
import org.conducteur.id.SessionId;
import org.conducteur.naming.FreshIds;
import org.conducteur.plan.KindWords;
import org.conducteur.plan.Meaning;
import org.conducteur.plan.Words;
import org.conducteur.session.Participation;
import org.conducteur.session.ParticipationState;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.session.SessionBuilder;
import org.conducteur.session.SessionKind;
import org.conducteur.time.DayTime;

/** Makes sessions of rows. */
final class SessionReading {
  /** A question mark or a dash is no title. */
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]+");

  private final FreshIds ids = new FreshIds();
  private final Rooms rooms;
  private final Cast cast;
  private final Equipment equipment;
  private final Places places;
  private final PlanFindings findings;

  SessionReading(
      Rooms rooms, Cast cast, Equipment equipment, Places places, PlanFindings findings) {
    this.rooms = rooms;
    this.cast = cast;
    this.equipment = equipment;
    this.places = places;
    this.findings = findings;
  }

  /** Makes a session of a row; without a room or a start it may have those of what is before. */
  Session read(
      SessionRow row,
      ScannedCell first,
      Optional<DayId> day,
      Optional<RoomId> sheetRoom,
      Optional<Session> before) {
    String title = title(row);
    SessionId id = id(row, title);
    Pointer place = Pointer.of("sessions", id);
    places.put(place, row.place(row.find(Meaning.TITLE).orElse(first)));
    Stream.of(Meaning.START, Meaning.SLOT)
        .flatMap(meaning -> row.find(meaning).stream())
        .findFirst()
        .ifPresent(cell -> places.put(place.then("slot"), row.place(cell)));
    List<String> notes = new ArrayList<>(row.others());
    Optional<RoomId> room = room(row).or(() -> sheetRoom);
    Optional<DayTime> free =
        before
            .filter(session -> session.slot().day().equals(day) && session.room().equals(room))
            .flatMap(session -> session.slot().end());
    SessionBuilder session =
        Session.builder(id, title)
            .kind(kind(row, title, notes))
            .slot(SlotReading.read(row, day, free, place.then("slot"), findings))
            .participations(people(row, place, notes))
            .needs(equipment.needs(row.text(Meaning.EQUIPMENT)));
    room.ifPresent(session::room);
    texts(row, session);
    language(row, session, notes);
    return session.notes(Prose.of(String.join("\n", notes))).build();
  }

  /** What a row is called; empty if it does not say. */
  static String title(SessionRow row) {
    return Stream.of(Meaning.TITLE, Meaning.KIND, Meaning.SUBTITLE)
        .map(meaning -> Words.line(row.text(meaning)))
        .filter(text -> !text.isEmpty() && !MARKS.matcher(text).matches())
        .findFirst()
        .orElse("");
  }

  /** A mere number would be taken for the place in a list, so it gets a letter. */
  private SessionId id(SessionRow row, String title) {
    String typed = Words.folded(row.text(Meaning.ID)).replace(' ', '-');
    String given = typed.matches("\\d+") ? "s" + typed : typed;
    return SessionId.of(
        !given.isEmpty() && given.length() <= 60 && ids.take(given)
            ? given
            : ids.of(title, "seance"));
  }

  private static SessionKind kind(SessionRow row, String title, List<String> notes) {
    String typed = row.text(Meaning.KIND);
    Optional<SessionKind> kind = KindWords.find(typed);
    if (kind.isEmpty() && !typed.isEmpty() && !typed.equals(title)) {
      kind = KindWords.ofTitle(typed);
      notes.add(header(row, Meaning.KIND) + " : " + typed);
    }
    return kind.or(() -> KindWords.ofTitle(title)).orElse(SessionKind.OTHER);
  }

  private static String header(SessionRow row, Meaning meaning) {
    return row.columns()
        .first(meaning)
        .map(column -> row.columns().headers().get(column).text())
        .orElse("");
  }

  private Optional<RoomId> room(SessionRow row) {
    return row.find(Meaning.ROOM)
        .filter(cell -> !NameLists.isNobody(CellText.of(cell.content())))
        .map(
            cell ->
                rooms.of(CellText.of(cell.content()), row.text(Meaning.VENUE), row.place(cell)));
  }

  private static void texts(SessionRow row, SessionBuilder session) {
    String subtitle = row.find(Meaning.TITLE).isPresent() ? row.text(Meaning.SUBTITLE) : "";
    String summary =
        Stream.of(subtitle, row.text(Meaning.SUMMARY))
            .filter(text -> !text.isEmpty())
            .reduce((one, other) -> one + "\n\n" + other)
            .orElse("");
    session.summary(Prose.of(summary));
    session.contents(Prose.of(row.text(Meaning.CONTENTS)));
    session.remarks(Prose.of(row.text(Meaning.REMARKS)));
  }

  private static void language(SessionRow row, SessionBuilder session, List<String> notes) {
    String typed = row.text(Meaning.LANGUAGE);
    Optional<String> code = LanguageWords.code(typed);
    code.ifPresent(session::language);
    if (code.isEmpty() && !typed.isEmpty()) {
      notes.add(header(row, Meaning.LANGUAGE) + " : " + typed);
    }
  }

  /** The session with the people of one more row. */
  Session withMorePeople(Session session, SessionRow row) {
    List<String> notes = new ArrayList<>();
    List<Participation> all = new ArrayList<>(session.participations());
    addPeople(row, Pointer.of("sessions", session.id()), all, notes);
    notes.addAll(row.others());
    String added = String.join("\n", notes);
    String before = session.notes().markdown();
    return session.toBuilder()
        .participations(all.stream().distinct().toList())
        .notes(added.isEmpty() ? session.notes() : Prose.of(before + "\n\n" + added))
        .build();
  }

  private ImmutableList<Participation> people(SessionRow row, Pointer place, List<String> notes) {
    List<Participation> all = new ArrayList<>();
    addPeople(row, place, all, notes);
    return all.stream().distinct().collect(ImmutableList.toImmutableList());
  }

  private void addPeople(
      SessionRow row, Pointer place, List<Participation> all, List<String> notes) {
    add(row, Meaning.MASTERS, Role.MC, all);
    add(row, Meaning.MODERATORS, Role.MODERATOR, all);
    ImmutableList<Named> speakers = Affiliations.speakers(row, notes);
    Optional<ParticipationState> state = NameLists.state(row.text(Meaning.STATE));
    if (state.isEmpty() && !row.text(Meaning.STATE).isEmpty()) {
      notes.add(header(row, Meaning.STATE) + " : " + row.text(Meaning.STATE));
    }
    row.find(Meaning.SPEAKERS)
        .ifPresent(
            cell -> {
              places.put(place.then("participations"), row.place(cell));
              speakers.forEach(
                  named -> all.add(cast.part(named.orState(state), Role.SPEAKER, row.place(cell))));
            });
    add(row, Meaning.CREW, Role.CREW, all);
  }

  private void add(SessionRow row, Meaning meaning, Role role, List<Participation> all) {
    for (ScannedCell cell : row.all(meaning)) {
      Affiliations.named(row, cell)
          .forEach(named -> all.add(cast.part(named, role, row.place(cell))));
    }
  }
}
