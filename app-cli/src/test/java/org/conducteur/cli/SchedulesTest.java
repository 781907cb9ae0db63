package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.conducteur.event.Event;
import org.conducteur.logistics.Venue;
import org.conducteur.persistence.json.JsonEvents;
import org.conducteur.session.Session;
import org.conducteur.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {
  private static final String SCHEDULE =
      """
      {"schedule": {"version": "1", "conference": {"title": "Nuit des essais",
        "time_zone_name": "Europe/Paris", "days": [{"index": 1, "date": "2027-07-03",
        "day_start": "2027-07-03T10:00:00+02:00", "day_end": "2027-07-04T04:00:00+02:00",
        "rooms": {"Grande salle": [{"guid": "g1", "title": "%s", "language": "fr", "type": "talk",
        "date": "2027-07-03T21:00:00+02:00", "start": "21:00", "duration": "%s",
        "persons": [{"public_name": "Ada Exemple"}]}]}}]}}}
      """;

  @TempDir private Path folder;

  private Path schedule(String title, String duration) {
    return Fixtures.write(folder, "schedule.json", SCHEDULE.formatted(title, duration));
  }

  private Path imported() {
    Path event = folder.resolve("event.json");
    Shell.Result result =
        Shell.english().run("import", schedule("Le ciel", "01:00"), "--into", event, "--yes");
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    return event;
  }

  private static Session only(Path event) {
    return JsonEvents.load(event).event().sessions().get(0);
  }

  @Test
  void a_schedule_becomes_an_event_that_did_not_exist() {
    Event event = JsonEvents.load(imported()).event();

    assertThat(event.title()).isEqualTo("Nuit des essais");
    assertThat(event.sessions()).extracting(Session::title).containsExactly("Le ciel");
    assertThat(event.people()).hasSize(1);
  }

  @Test
  void a_schedule_that_says_the_same_changes_nothing() {
    Path event = imported();

    Shell.Result result =
        Shell.english().run("import", folder.resolve("schedule.json"), "--into", event, "--yes");

    assertThat(result.out()).contains("Nothing to change");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void what_differs_is_a_conflict_that_the_event_wins_unless_told_otherwise() {
    Path event = imported();
    Path changed = schedule("Le grand ciel", "01:30");

    Shell.Result kept = Shell.english().run("import", changed, "--into", event, "--yes");
    assertThat(kept.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(kept.out()).contains("2 conflicts");
    assertThat(only(event).title()).isEqualTo("Le ciel");

    Shell.Result taken =
        Shell.english().run("import", changed, "--into", event, "--yes", "--prefer", "plan");
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    assertThat(only(event).title()).isEqualTo("Le grand ciel");
    assertThat(only(event).slot()).hasToString("2027-07-03 21:00-22:30");
  }

  @Test
  void what_only_the_event_knows_stays_also_if_the_schedule_wins() {
    Path event = imported();
    Event known = JsonEvents.load(event).event();
    Session noted = only(event).toBuilder().notes(RichText.of("Deux micros")).build();
    Venue named = known.venues().get(0).toBuilder().name("Mairie").build();
    JsonEvents.save(
        known.toBuilder().sessions(List.of(noted)).venues(List.of(named)).build(), event);

    Shell.Result result =
        Shell.english()
            .run(
                "import", schedule("Autre", "01:00"), "--into", event, "--yes", "--prefer", "plan");

    assertThat(result.code()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
    assertThat(only(event).title()).isEqualTo("Autre");
    assertThat(only(event).notes().markdown()).isEqualTo("Deux micros");
    assertThat(JsonEvents.load(event).event().venues())
        .singleElement()
        .satisfies(venue -> assertThat(venue.name()).isEqualTo("Mairie"));
  }

  @Test
  void an_event_file_is_compared_and_merged_as_well() {
    Path event = imported();
    Path other =
        Fixtures.write(
            folder,
            "other.json",
            "{\"format\": 1, \"title\": \"Nuit des essais\", \"sessions\": [{\"id\": \"bal\","
                + " \"title\": \"Bal\"}]}");

    Shell.Result result = Shell.english().run("import", other, "--into", event, "--yes");

    assertThat(result.code()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
    assertThat(JsonEvents.load(event).event().sessions())
        .extracting(Session::title)
        .containsExactlyInAnyOrder("Le ciel", "Bal");
  }

  @Test
  void a_schedule_that_is_not_understood_writes_nothing() {
    Path event = folder.resolve("event.json");

    Shell.Result result =
        Shell.english().run("import", schedule("Un", "bientôt"), "--into", event, "--yes");

    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("schedule-length", "schedule.json");
    assertThat(event).doesNotExist();
  }

  @Test
  void the_schedule_is_written_when_asked_for_by_format_or_by_name_alone() {
    Path byFormat = folder.resolve("a");
    Path byName = folder.resolve("b");

    Shell.english()
        .run("export", Fixtures.FESTIVAL, "--out", byFormat, "--format", "schedule-json");
    Shell.english().run("export", Fixtures.FESTIVAL, "--out", byName, "--only", "schedule");

    assertThat(Fixtures.contents(byFormat)).containsOnlyKeys("schedule.json");
    assertThat(byName.resolve("schedule.json"))
        .hasSameBinaryContentAs(byFormat.resolve("schedule.json"));
  }

  @Test
  void documents_are_made_of_a_schedule_as_of_an_event() {
    Path out = folder.resolve("out");

    Shell.Result result =
        Shell.english()
            .run(
                "export",
                schedule("Le ciel", "01:00"),
                "--out",
                out,
                "--only",
                "programme,schedule");

    assertThat(result.code()).as(result.err()).isNotEqualTo(ExitCode.UNREADABLE);
    assertThat(Fixtures.contents(out))
        .containsOnlyKeys("programme.docx", "programme.pdf", "schedule.json");
  }
}
