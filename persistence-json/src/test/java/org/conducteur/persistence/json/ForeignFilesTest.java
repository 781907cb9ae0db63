package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conducteur.persistence.json.ForeignSchedule.codes;
import static org.conducteur.persistence.json.ForeignSchedule.entry;
import static org.conducteur.persistence.json.ForeignSchedule.only;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.conducteur.event.Event;
import org.conducteur.port.Reading;
import org.conducteur.session.Role;
import org.conducteur.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real schedules, which come in whole, and hostile ones, which do no harm. */
class ForeignFilesTest {
  private static final Path CORPUS = Path.of("../../shared/corpus/schedules");

  private static Reading corpus(String name) {
    Path file = CORPUS.resolve(name);
    assumeTrue(Files.exists(file), "no corpus");
    Reading reading = JsonEvents.load(file);
    assertThat(reading.isWhole()).as(reading.findings().toString()).isTrue();
    return reading;
  }

  @Test
  void the_schedule_of_democon_comes_in_whole() {
    Reading reading = corpus("pretalx-democon.json");
    Event event = reading.event();

    assertThat(codes(reading)).containsExactly("schedule-zone-contradicted");
    assertThat(event.sessions()).hasSize(36);
    assertThat(event.days()).hasSize(3);
    assertThat(event.venues().get(0).rooms()).hasSize(2);
    assertThat(event.people()).hasSize(27);
    assertThat(event.sessions().get(0).slot()).hasToString("2020-12-14 09:00-09:30");
    assertThat(event.sessions()).allMatch(session -> session.room().isPresent());
  }

  @Test
  void the_schedule_of_anyconf_comes_in_whole() {
    Event event = corpus("pretalx-anyconf.json").event();

    assertThat(event.title()).isEqualTo("AnyConf 2024");
    assertThat(event.zone().getId()).isEqualTo("Europe/Brussels");
    assertThat(event.sessions()).hasSize(2);
    assertThat(event.people()).hasSize(2);
    assertThat(event.venues().get(0).rooms()).hasSizeGreaterThan(8);
  }

  @Test
  void the_second_version_of_the_c3voc_comes_in_whole() {
    Event event = corpus("c3voc-schedule2.json").event();

    assertThat(event.language()).isEqualTo("en");
    assertThat(event.days()).hasSize(4);
    assertThat(event.sessions())
        .extracting(session -> session.slot().toString())
        .containsExactly("2024-12-27 10:30-11:00", "2024-12-27 00:15+1-00:55+1");
    assertThat(event.people()).hasSize(4).noneMatch(person -> person.biography().isEmpty());
    assertThat(event.sessions().get(0).participations())
        .extracting(part -> part.role())
        .containsOnly(Role.SPEAKER);
    assertThat(event.sessions().get(0).remarks().markdown()).contains("contributor", "foo bar");
  }

  @Test
  @Timeout(30)
  void five_thousand_entries_are_read_in_moments() {
    String[] entries =
        IntStream.range(0, 5000)
            .mapToObj(
                i ->
                    entry(
                        "Essai " + i % 100,
                        "'guid': 'g"
                            + i
                            + "', 'date': '2027-07-03T21:00:00+02:00', 'duration': '00:30',"
                            + " 'persons': [{'public_name': 'Ada Essai', 'id': "
                            + i
                            + "}]"))
            .toArray(String[]::new);
    long start = System.nanoTime();

    Reading reading = ForeignSchedule.of(entries);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.event().sessions()).hasSize(5000);
    assertThat(reading.event().people())
        .hasSize(5000)
        .extracting(p -> p.id())
        .doesNotHaveDuplicates();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  @Timeout(30)
  void a_very_long_abstract_comes_in_whole() {
    String words = "مرحبا 🎪 mot *x* ".repeat(1250);

    Session session = only(ForeignSchedule.of(entry("Un", "'abstract': '" + words + "'")));
    Session html =
        only(
            ForeignSchedule.of(
                entry("Un", "'abstract': '<p>" + "<b><i>".repeat(3000) + words + "'")));

    assertThat(session.summary().markdown()).isEqualTo(words.strip());
    assertThat(html.summary().plain()).contains("مرحبا 🎪");
  }

  @Test
  @Timeout(60)
  void a_schedule_with_bytes_changed_at_random_never_breaks_the_reader() {
    String file =
        """
        {'schedule': {'conference': {'title': 'T', 'time_zone_name': 'UTC', 'rooms': [{'name': 'A'}],
        'tracks': [{'name': 'B'}], 'days': [{'date': '2027-01-01', 'day_start':
        '2027-01-01T04:00:00Z', 'rooms': {'A': [{'title': 'X', 'date': '2027-01-01T05:00:00Z',
        'duration': '01:00', 'persons': [{'name': 'N', 'links': [{'url': 'u'}]}], 'track': {'en': 1},
        'room': {'name': 'A'}, 'links': [{}], 'answers': [{'question': {'question': 'q'}}]}]}}]}}}
        """;
    String pieces = "{}[]':,0912-+TZ\\naé";
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder changed = new StringBuilder(file);
      for (int j = 0; j <= random.nextInt(3); j++) {
        char piece = pieces.charAt(random.nextInt(pieces.length()));
        changed.setCharAt(random.nextInt(changed.length()), piece);
      }
      assertThat(Json.read(changed.toString()).event()).isNotNull();
    }
  }

  @Test
  @Timeout(60)
  void a_schedule_with_values_of_any_type_never_breaks_the_reader() {
    String[] values = {
      "null", "1", "-1.5e300", "true", "''", "'x'", "[]", "{}", "[[{}]]", "{'a': {'b': 1}}"
    };
    String[] names = {
      "date",
      "start",
      "end",
      "duration",
      "room",
      "guid",
      "slug",
      "id",
      "title",
      "subtitle",
      "track",
      "type",
      "language",
      "abstract",
      "description",
      "persons",
      "links",
      "attachments",
      "logo",
      "url"
    };
    for (String name : names) {
      for (String value : values) {
        Reading reading = ForeignSchedule.of("{'" + name + "': " + value + "}");
        assertThat(reading.event().sessions()).as(name + value).hasSize(1);
      }
    }
    for (String outer :
        List.of(
            "{'schedule': %s}",
            "{'conference': %s}",
            "{'schedule': {'conference': {'days': %s}}}",
            "{'speakers': %1$s, 'sessions': %1$s}",
            "{'schedule': {'conference': {'days': [{'date': '2027-01-01', 'rooms': %s}]}}}",
            "{'schedule': {'conference': {'rooms': %s, 'tracks': %1$s, 'keywords': %1$s}}}",
            "[{'rooms': %s}]",
            "[{'sessions': [%s]}]",
            "{'sessions': [%1$s], 'speakers': [%1$s]}")) {
      for (String value : values) {
        assertThat(Json.read(outer.formatted(value)).event()).as(outer + value).isNotNull();
      }
    }
  }
}
