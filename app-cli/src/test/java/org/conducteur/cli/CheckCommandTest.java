package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String CLASH = "\"asOf\": \"2027-09-01\",\n";

  @TempDir private Path folder;

  private Path calm() {
    return Fixtures.write(folder, "calm.json", Fixtures.CALM);
  }

  /** The weekday contradicts the date: one error and nothing else. */
  private Path wrong() {
    return Fixtures.write(
        folder,
        "wrong.json",
        Fixtures.CALM.replace("\"weekday\": \"saturday\"", "\"weekday\": \"sunday\""));
  }

  /** A speaker without a function: a warning and nothing else. */
  private Path doubtful() {
    return Fixtures.write(
        folder, "doubtful.json", Fixtures.CALM.replace(", \"function\": \"Présidente\"", ""));
  }

  @Test
  void an_event_without_a_flaw_has_nothing_to_report() {
    assertThat(Shell.french().run("check", calm()))
        .isEqualTo(new Shell.Result(ExitCode.DONE, "Rien à signaler.\n", ""));
    assertThat(Shell.english().run("check", calm()).out()).isEqualTo("Nothing to report.\n");
  }

  @Test
  void an_error_is_told_with_its_place_its_line_and_what_to_do() {
    Path event = wrong();
    Shell.Result result = Shell.french().run("check", event);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .startsWith("Erreurs (1)\n\n✖ erreur " + event + ":5:")
        .contains("[weekday-mismatch]\n")
        .contains("  5 │ \"days\": [{ \"id\": \"samedi\"")
        .containsPattern("\n    │ +\\^\n")
        .contains("  Conseil\u00A0: ")
        .endsWith("\n1 erreur\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void a_warning_matters_only_under_strict() {
    Shell.Result lenient = Shell.english().run("check", doubtful());
    assertThat(lenient.code()).isEqualTo(ExitCode.DONE);
    assertThat(lenient.out()).startsWith("Warnings (1)").endsWith("1 warning\n");
    Shell.Result strict = Shell.english().run("check", doubtful(), "--strict");
    assertThat(strict.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(strict.out()).isEqualTo(lenient.out());
  }

  @Test
  void the_real_day_has_its_real_traps() {
    Shell.Result result = Shell.french().run("check", Fixtures.METZ);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .contains("19:15")
        .contains("Correction proposée\u00A0: 09:15")
        .contains("[equipment-without-quantity]");
  }

  @Test
  void json_has_the_same_keys_for_every_finding() throws IOException {
    Shell.Result result = Shell.english().run("check", Fixtures.METZ, "--format", "json");
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    JsonNode findings = new ObjectMapper().readTree(result.out());
    assertThat(findings.isArray()).isTrue();
    assertThat(findings).isNotEmpty();
    for (JsonNode finding : findings) {
      assertThat(ImmutableList.copyOf(finding.fieldNames()))
          .containsExactly(
              "code",
              "severity",
              "audience",
              "place",
              "file",
              "line",
              "column",
              "sheet",
              "cell",
              "message",
              "hint",
              "evidence",
              "fix",
              "silence");
      assertThat(finding.get("line").isInt()).isTrue();
    }
  }

  @Test
  void json_is_in_utf_8_whatever_the_terminal_shows() {
    Shell ascii = Shell.french().encoding(StandardCharsets.US_ASCII);
    Shell.Result result = ascii.run("check", doubtful(), "--format", "json");
    assertThat(result.out()).doesNotContain("?").contains("\uFFFD");
  }

  @Test
  void json_of_nothing_is_an_empty_array() {
    assertThat(Shell.french().run("check", calm(), "--format=json").out()).isEqualTo("[ ]\n");
  }

  @Test
  void a_date_that_counts_as_today_decides_what_is_late() {
    String early =
        Shell.french().run("check", Fixtures.METZ, "--as-of", "2023-01-01", "--format=json").out();
    String late =
        Shell.french().run("check", Fixtures.METZ, "--as-of", "2030-01-01", "--format=json").out();
    assertThat(early).isNotEqualTo(late);
  }

  @Test
  void half_an_event_is_not_checked_for_what_was_not_understood() {
    Path event =
        Fixtures.write(
            folder, "half.json", Fixtures.CALM.replace("\"kind\"", "\"knid\"").replace(CLASH, ""));
    Shell.Result result = Shell.french().run("check", event);
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.out()).contains("knid").contains("kind").contains("1 erreur");
    assertThat(result.err()).contains("n’a pas pu être compris en entier");
    Shell.Result json = Shell.french().run("check", event, "--format", "json");
    assertThat(json.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(json.out()).contains("\"line\": 13");
  }

  @Test
  void colours_are_for_terminals_that_want_them() {
    Path event = wrong();
    String red = "\u001B[1;31m";
    assertThat(Shell.french().run("check", event).out()).doesNotContain("\u001B");
    assertThat(Shell.french().onTerminal().run("check", event).out()).contains(red + "✖ erreur");
    assertThat(Shell.french().onTerminal().with("NO_COLOR", "1").run("check", event).out())
        .doesNotContain("\u001B")
        .contains("✖ erreur");
    assertThat(Shell.french().onTerminal().with("TERM", "dumb").run("check", event).out())
        .doesNotContain("\u001B");
    assertThat(Shell.french().onTerminal().with("NO_COLOR", "").run("check", event).out())
        .contains(red);
  }

  @Test
  void text_of_the_file_cannot_command_the_terminal() {
    Path event =
        Fixtures.write(
            folder,
            "evil.json",
            Fixtures.CALM
                .replace(", \"function\": \"Présidente\"", "")
                .replace("\"Ada\"", "\"\\u001b[2JAda\""));
    Shell.Result result = Shell.french().onTerminal().with("NO_COLOR", "1").run("check", event);
    assertThat(result.out()).contains("[2JAda").doesNotContain("\u001B");
  }

  @Test
  void a_terminal_that_shows_ascii_only_gets_readable_words() {
    Shell.Result result = Shell.french().encoding(StandardCharsets.US_ASCII).run("check", wrong());
    assertThat(result.out()).startsWith("Erreurs (1)\n\nx erreur ").doesNotContain("?");
  }
}
