package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSilenceTest {
  @TempDir private Path folder;

  private Path wrong() {
    return Fixtures.write(
        folder,
        "wrong.json",
        Fixtures.CALM.replace("\"weekday\": \"saturday\"", "\"weekday\": \"sunday\""));
  }

  private Path silenced() {
    Path event = wrong();
    Shell.Result result =
        Shell.french()
            .run(
                "check",
                event,
                "--silence",
                "weekday-mismatch",
                "--because",
                "À \u26A0 voir.",
                "--yes");
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
    return event;
  }

  @Test
  void a_finding_is_silenced_at_its_place_with_a_reason() throws IOException {
    Path event = silenced();
    JsonNode silence = new ObjectMapper().readTree(event.toFile()).get("silences").get(0);
    assertThat(silence.get("rule").asText()).isEqualTo("weekday-mismatch");
    assertThat(silence.get("place").asText()).isEqualTo("/days/samedi/weekday");
    assertThat(silence.get("reason").asText()).isEqualTo("À \u26A0 voir.");
  }

  @Test
  void what_is_silenced_is_told_at_the_end_and_counts_for_nothing() {
    Shell.Result result = Shell.french().run("check", silenced(), "--strict");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .startsWith("Écartées (1)\n\n✖ erreur ")
        .contains("[weekday-mismatch]\n")
        .contains("  Écartée\u00A0: À \u26A0 voir.\n")
        .endsWith("\nRien à signaler. (1 remarque écartée, dont 1 erreur)\n");
  }

  @Test
  void json_tells_the_silence_of_what_is_silenced() throws IOException {
    Shell.Result result = Shell.french().run("check", silenced(), "--format", "json");
    JsonNode findings = new ObjectMapper().readTree(result.out());
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).get("silence").get("reason").asText()).isEqualTo("À \u26A0 voir.");
    assertThat(findings.get(0).get("audience").asText()).isEqualTo("public");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void sarif_suppresses_what_is_silenced_and_places_all_in_the_file() throws IOException {
    Shell.Result result = Shell.english().run("check", silenced(), "--format", "sarif");
    JsonNode run = new ObjectMapper().readTree(result.out()).get("runs").get(0);
    JsonNode found = run.get("results").get(0);
    assertThat(run.get("tool").get("driver").get("rules").get(0).get("id"))
        .isEqualTo(found.get("ruleId"));
    assertThat(found.get("level").asText()).isEqualTo("error");
    assertThat(found.get("suppressions").get(0).get("justification").asText())
        .isEqualTo("À \u26A0 voir.");
    JsonNode place = found.get("locations").get(0);
    assertThat(place.get("logicalLocations").get(0).get("fullyQualifiedName").asText())
        .isEqualTo("/days/samedi/weekday");
    assertThat(place.get("physicalLocation").get("region").get("startLine").asInt()).isPositive();
    assertThat(place.get("physicalLocation").get("artifactLocation").get("uri").asText())
        .startsWith("file:///");
  }

  @Test
  void another_reason_takes_the_place_of_the_first() throws IOException {
    Path event = silenced();
    Shell.french()
        .run("check", event, "--silence", "weekday-mismatch", "--because", "Encore.", "--yes");
    assertThat(Files.readString(event)).contains("Encore.").doesNotContain("voir.");
  }

  @Test
  void a_rule_that_says_nothing_cannot_be_silenced() {
    Shell.Result result =
        Shell.french().run("check", wrong(), "--silence", "room-overlap", "--because", "x");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("il n’y a rien à écarter");
  }

  @Test
  void a_place_where_nothing_is_found_is_refused_with_those_where_something_is() {
    Shell.Result result =
        Shell.english()
            .run(
                "check",
                wrong(),
                "--silence",
                "weekday-mismatch",
                "--at",
                "/sessions",
                "--because",
                "x");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("/days/samedi/weekday");
  }

  @Test
  void a_silence_of_all_the_event_is_one_slash() throws IOException {
    Path event = wrong();
    Shell.french()
        .run(
            "check",
            event,
            "--silence",
            "weekday-mismatch",
            "--at",
            "/",
            "--because",
            "x",
            "--yes");
    JsonNode silence = new ObjectMapper().readTree(event.toFile()).get("silences").get(0);
    assertThat(silence.get("place").asText()).isEmpty();
  }

  @Test
  void without_an_answer_nothing_is_written() throws IOException {
    Path event = wrong();
    String before = Files.readString(event);
    Shell.Result result =
        Shell.french().run("check", event, "--silence", "weekday-mismatch", "--because", "x");
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Files.readString(event)).isEqualTo(before);
  }

  @Test
  void only_and_audience_choose_what_is_told() {
    Path event = wrong();
    assertThat(Shell.french().run("check", event, "--only", "weekday-*").code())
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(Shell.french().run("check", event, "--only", "error", "--audience", "public").code())
        .isEqualTo(ExitCode.FINDINGS);
    Shell.Result none = Shell.french().run("check", event, "--only", "warning,hint", "--strict");
    assertThat(none).isEqualTo(new Shell.Result(ExitCode.DONE, "Rien à signaler.\n", ""));
  }

  @Test
  void a_rule_is_explained_without_an_event() {
    Shell.Result french = Shell.french().run("check", "--explain", "weekday-mismatch");
    assertThat(french.code()).isEqualTo(ExitCode.DONE);
    assertThat(french.out())
        .startsWith("weekday-mismatch\n\n")
        .contains("Gravité\u00A0: erreur.")
        .contains("Remarquée par le public")
        .contains("Le 12 octobre 2023 est un jeudi, et non un vendredi.")
        .contains("--silence weekday-mismatch --at");
    assertThat(Shell.english().run("check", "--explain", "weekday-mismatch").out())
        .contains("Severity: error.")
        .contains("Proposes a fix");
  }
}
