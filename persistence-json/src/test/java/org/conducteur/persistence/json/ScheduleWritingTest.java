package org.conducteur.persistence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conducteur.event.Agenda;
import org.conducteur.event.Directory;
import org.conducteur.event.Disclosure;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.event.Planned;
import org.conducteur.people.Audience;
import org.conducteur.people.Party;
import org.conducteur.people.Person;
import org.conducteur.port.Reading;
import org.conducteur.session.Participation;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleWritingTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SLUG = "[a-z0-9_-]+[a-z0-9]";
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  static Stream<Event> events() {
    Stream<Event> examples =
        Stream.of("nec-metz-2023", "rivombre-2027")
            .map(name -> Path.of("../examples/" + name + ".json"))
            .filter(Files::exists)
            .map(file -> JsonEvents.load(file).event());
    Stream<Event> generated =
        LongStream.range(0, 60).mapToObj(seed -> EventGenerator.of(seed).next());
    return Stream.concat(examples, generated)
        .map(event -> Disclosure.standard().show(event, Audience.PUBLIC));
  }

  static byte[] write(Event event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonScheduleWriter().write(event, out);
    return out.toByteArray();
  }

  /** What a schedule tells of a session: when, where, what, who. */
  private record Told(
      String start, String end, String title, String room, String kind, List<String> people) {}

  private static List<Told> told(Event event) {
    Directory directory = Directory.of(event);
    ScheduleRoomNames rooms = ScheduleRoomNames.of(event);
    List<Told> all = new ArrayList<>();
    for (Planned planned : Agenda.of(event).inOrder()) {
      boolean dated =
          planned
              .day()
              .flatMap(day -> day.date())
              .filter(date -> date.getYear() >= 0 && date.getYear() < 9999)
              .isPresent();
      if (dated && planned.start().isPresent()) {
        Session session = planned.session();
        all.add(
            new Told(
                planned.start().get().toString(),
                planned.range().map(range -> range.upperEndpoint().toString()).orElse(""),
                session.title().replaceAll("\\s+", " ").strip(),
                rooms.of(session).replaceAll("\\s+", " ").strip(),
                session.kind().toString(),
                people(session, directory)));
      }
    }
    all.sort(
        Comparator.comparing(Told::start)
            .thenComparing(Told::end)
            .thenComparing(Told::title)
            .thenComparing(Told::room)
            .thenComparing(Told::toString));
    return all;
  }

  private static List<String> people(Session session, Directory directory) {
    return session.participations().stream()
        .filter(part -> part.role() != Role.CREW && part.role() != Role.HOST)
        .map(part -> part.role() + " " + name(part, directory))
        .distinct()
        .toList();
  }

  private static String name(Participation part, Directory directory) {
    Optional<Party> party = directory.findParty(part.who());
    String name =
        party
            .filter(Person.class::isInstance)
            .map(Person.class::cast)
            .map(person -> person.givenName() + " " + person.surname())
            .orElseGet(() -> directory.name(part.who()));
    return name.replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @MethodSource("events")
  void what_was_written_is_read_back_with_its_times_rooms_and_people(Event event) {
    Reading reading = Json.readBytes(write(event));

    assertThat(reading.findings())
        .noneMatch(finding -> finding.code().equals("schedule-passed-over"));
    assertThat(reading.isWhole()).as(reading.findings().toString()).isTrue();
    assertThat(told(reading.event())).isEqualTo(told(event));
    assertThat(reading.event().zone()).isEqualTo(event.zone());
  }

  @ParameterizedTest
  @MethodSource("events")
  void the_file_is_as_the_consumers_of_the_c3voc_expect_it(Event event) throws IOException {
    JsonNode file = MAPPER.readTree(write(event));
    JsonNode conference = file.at("/schedule/conference");

    assertThat(file.fieldNames()).toIterable().containsExactly("$schema", "generator", "schedule");
    assertThat(file.at("/schedule/version").isTextual()).isTrue();
    assertThat(conference.get("acronym").asText())
        .matches("[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?");
    for (String name : List.of("title", "start", "end", "timeslot_duration")) {
      assertThat(conference.get(name).isTextual()).as(name).isTrue();
    }
    assertThat(conference.get("daysCount").asInt()).isEqualTo(conference.get("days").size());
    for (JsonNode room : conference.get("rooms")) {
      assertThat(room.get("name").isTextual()).isTrue();
      assertThat(room.get("guid").asText()).matches(UUID);
    }
    List<String> guids = new ArrayList<>();
    for (JsonNode day : conference.get("days")) {
      OffsetDateTime start = OffsetDateTime.parse(day.get("day_start").asText());
      assertThat(start).isBefore(OffsetDateTime.parse(day.get("day_end").asText()));
      for (var room : day.get("rooms").properties()) {
        room.getValue().forEach(entry -> guids.add(entry(entry, room.getKey())));
      }
    }
    assertThat(guids).doesNotHaveDuplicates();
  }

  private static String entry(JsonNode entry, String room) {
    for (String name :
        List.of(
            "guid",
            "id",
            "date",
            "start",
            "duration",
            "room",
            "slug",
            "url",
            "title",
            "subtitle",
            "track",
            "type",
            "language",
            "abstract",
            "persons",
            "links")) {
      assertThat(entry.has(name)).as(name).isTrue();
    }
    assertThat(entry.get("guid").asText()).matches(UUID);
    assertThat(entry.get("id").asInt()).isPositive();
    assertThat(entry.get("start").asText()).matches("(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]");
    assertThat(entry.get("duration").asText()).matches("[0-9]+:[0-9]{2}");
    assertThat(entry.get("slug").asText()).matches(SLUG);
    assertThat(entry.get("room").asText()).isEqualTo(room);
    assertThat(URI.create(entry.get("url").asText()).isAbsolute()).isTrue();
    assertThat(OffsetDateTime.parse(entry.get("date").asText()).toLocalTime().toString())
        .startsWith(entry.get("start").asText());
    for (JsonNode person : entry.get("persons")) {
      assertThat(person.get("name").isTextual()).isTrue();
      assertThat(person.get("guid").asText()).matches(UUID);
      // With an id it would be both a person of frab and one of pretalx, which the schema forbids.
      assertThat(person.has("id")).isFalse();
    }
    return entry.get("guid").asText();
  }

  @Test
  void the_same_event_gives_the_same_bytes_and_names() {
    Event event = EventGenerator.full(5).next();

    assertThat(write(event)).isEqualTo(write(event));
  }

  @Test
  void times_carry_the_offset_of_the_zone_and_real_lengths() throws IOException {
    // In the night to 31 October 2027 clocks go back an hour.
    Event event =
        Json.read(
                """
                {'format': 1, 'title': 'Nuit', 'days': [{'id': 'd', 'date': '2027-10-30'}],
                 'sessions': [{'id': 'n', 'title': 'Nuit', 'slot': '23:00-04:00+1'}]}
                """)
            .event();

    JsonNode entry =
        MAPPER.readTree(write(event)).at("/schedule/conference/days/0/rooms").get("").get(0);

    assertThat(entry.get("date").asText()).isEqualTo("2027-10-30T23:00:00+02:00");
    assertThat(entry.get("end").asText()).isEqualTo("2027-10-31T04:00:00+01:00");
    assertThat(entry.get("duration").asText()).isEqualTo("06:00");
    assertThat(told(Json.readBytes(write(event)).event())).isEqualTo(told(event));
  }

  @Test
  void what_has_no_date_is_in_no_schedule() {
    Event event =
        Json.read(
                "{'format': 1, 'title': 'x', 'sessions': [{'id': 'n', 'title': 'N', 'slot':"
                    + " '09:00-10:00'}]}")
            .event();

    assertThat(new String(write(event), UTF_8)).doesNotContain("\"N\"").contains("\"days\": []");
  }
}
