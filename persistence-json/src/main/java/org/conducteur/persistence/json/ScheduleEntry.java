package org.conducteur.persistence.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conducteur.event.Directory;
import org.conducteur.event.Event;
import org.conducteur.event.Planned;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;

/** A session as an entry of a schedule. */
final class ScheduleEntry {
  private static final int MINUTES = 60;

  private final Event event;
  private final ScheduleIds ids;
  private final ScheduleRoomNames rooms;
  private final Directory directory;
  private final ForeignIds slugs = new ForeignIds();

  ScheduleEntry(Event event, ScheduleIds ids, ScheduleRoomNames rooms) {
    this.event = event;
    this.ids = ids;
    this.rooms = rooms;
    directory = Directory.of(event);
  }

  /** The entry of a session that has a start. */
  Node node(Planned planned) {
    Session session = planned.session();
    UUID guid = ids.fresh("sessions", session.id().value());
    LocalDateTime from = planned.start().orElseThrow();
    ZonedDateTime start = from.atZone(event.zone());
    Optional<ZonedDateTime> end =
        planned.end().filter(from::isBefore).map(time -> time.atZone(event.zone()));
    Duration length = end.map(time -> Duration.between(start, time)).orElse(Duration.ZERO);
    return new Written()
        .put("guid", guid.toString())
        .put("id", ScheduleIds.number(guid))
        .put("date", moment(start))
        .put("start", DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(start))
        .put("end", end.map(ScheduleEntry::moment))
        .put("duration", clock(length))
        .put("room", rooms.of(session))
        .put("slug", slug(session, guid))
        .put("url", "urn:uuid:" + guid)
        .put("title", session.title())
        .put("subtitle", "")
        .none("track")
        .put("type", ForeignKinds.word(session.kind()))
        .put("language", session.language().orElse(event.language()))
        .put("abstract", markdown(session.summary()))
        .put("description", markdown(session.contents()))
        .put("logo", "")
        .put("recording_license", "")
        .none("do_not_record")
        .put("persons", Written.tall(persons(session)))
        .put("links", Node.items(ImmutableList.of()))
        .put("attachments", Node.items(ImmutableList.of()))
        .object();
  }

  private static String moment(ZonedDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private static String clock(Duration length) {
    long minutes = length.toMinutes();
    return String.format(Locale.ROOT, "%02d:%02d", minutes / MINUTES, minutes % MINUTES);
  }

  private String slug(Session session, UUID guid) {
    return ScheduleIds.slug(session.id().value())
        .filter(slugs::take)
        .orElseGet(() -> slugs.of(ScheduleIds.substitute("session", guid), "session"));
  }

  /** Passages in another language are marked by links that only this program understands. */
  static String markdown(RichText text) {
    return text.markdown().replaceAll("\\[([^\\]\\[]*)\\]\\(lang:[A-Za-z0-9-]*\\)", "$1");
  }

  /** Those whom the programme names, too. */
  private ImmutableList<Node> persons(Session session) {
    return session.participations().stream()
        .filter(part -> part.role() != Role.CREW && part.role() != Role.HOST)
        .map(this::person)
        .collect(toImmutableList());
  }

  private Node person(Participation part) {
    String id = part.who().value();
    Optional<Party> party = directory.findParty(part.who());
    Optional<Person> person = party.filter(Person.class::isInstance).map(Person.class::cast);
    String name =
        person
            .map(one -> (one.givenName() + " " + one.surname()).strip())
            .orElseGet(() -> directory.name(part.who()));
    return new Written()
        .put("guid", ids.uuid("people", id).toString())
        .put("slug", id)
        .put("name", name)
        .put("public_name", name)
        .put("surname", person.map(Person::surname).orElse(name))
        .put("function", part.function().or(() -> person.flatMap(Person::function)))
        .put("role", Ascii.toLowerCase(part.role().name()))
        .put("biography", person.map(one -> markdown(one.biography())).orElse(""))
        .object();
  }
}
