package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private static void assertUsage(Shell.Result result, String... words) {
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains(words);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void no_command_is_a_usage_error() {
    assertUsage(Shell.french().run(), "Il manque une commande.", "Aide\u00A0: conducteur --help");
    assertUsage(Shell.english().run(), "A command is missing.", "Help: conducteur --help");
  }

  @Test
  void a_mistyped_command_is_guessed() {
    assertUsage(Shell.french().run("exprot"), "Pas compris\u00A0: exprot", "«\u00A0export\u00A0»");
    assertUsage(Shell.english().run("chek"), "Not understood: chek", "“check”");
  }

  @Test
  void a_mistyped_option_is_guessed() {
    assertUsage(
        Shell.french().run("export", "x.json", "--out", "y", "--fromat", "pdf"),
        "--fromat",
        "«\u00A0--format\u00A0»",
        "conducteur export --help");
  }

  @Test
  void what_is_missing_is_named() {
    assertUsage(Shell.french().run("export"), "Il manque\u00A0: --out DIR, EVENT");
    assertUsage(Shell.english().run("export", "x.json"), "Missing: --out DIR");
    assertUsage(Shell.english().run("export", "x.json", "--out"), "Missing: --out DIR");
  }

  @Test
  void a_date_that_is_none_is_told() {
    assertUsage(
        Shell.french().run("check", "x.json", "--as-of", "hier"),
        "«\u00A0hier\u00A0» ne convient pas à --as-of DATE.");
  }

  @Test
  void a_form_that_is_none_is_told_with_those_there_are() {
    assertUsage(
        Shell.english().run("check", "x.json", "--format", "jsno"),
        "“jsno” does not fit --format human|json|sarif; possible: human, json, sarif",
        "Did you mean “json”?");
  }

  @Test
  void an_option_given_twice_is_told() {
    assertUsage(
        Shell.french().run("export", "x.json", "--out", "a", "--out", "b"),
        "Donné deux fois\u00A0: --out DIR");
  }

  @Test
  void the_option_for_the_language_wins_over_the_surroundings() {
    assertUsage(Shell.french().run("--lang", "en", "export"), "Missing:");
    assertUsage(Shell.french().run("export", "--lang=en"), "Missing:");
    assertUsage(Shell.english().run("--lang=fr"), "Il manque une commande.");
    assertUsage(Shell.french().run("--lang", "de", "export"), "Missing:");
    assertUsage(Shell.french().run("--lang=DA", "schema"), "--lang da is for documents only");
    assertUsage(Shell.english().run("--lang", "es", "schema"), "“es” does not fit --lang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "export", "check", "show", "schema", "completion"})
  void every_command_has_help_in_both_languages(String command) {
    List<String> words = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
    Shell.Result french = Shell.french().run(words.toArray());
    Shell.Result english = Shell.english().run(words.toArray());
    assertThat(french.code()).isEqualTo(ExitCode.DONE);
    assertThat(french.out()).startsWith("Usage\u00A0: conducteur").contains("Codes de retour");
    assertThat(english.out()).startsWith("Usage: conducteur").contains("Exit codes:");
    assertThat(french.err() + english.err()).isEmpty();
    // Each option and argument is explained: picocli leaves the second column empty otherwise.
    for (Shell.Result result : List.of(french, english)) {
      assertThat(result.out().lines().filter(l -> l.matches(" +(-[-a-zA-Z=|, \\[\\].]+|[A-Z]+)")))
          .allMatch(line -> line.length() > 20);
      assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void every_exit_code_is_in_the_help() {
    String help = Shell.english().run("--help").out();
    for (int code :
        new int[] {
          ExitCode.DONE,
          ExitCode.FINDINGS,
          ExitCode.USAGE,
          ExitCode.UNREADABLE,
          ExitCode.UNWRITABLE,
          ExitCode.FAULT
        }) {
      assertThat(help).containsPattern("\n +" + code + " +[a-z]");
    }
  }

  @Test
  void the_version_tells_licences_and_modules() {
    Shell.Result result = Shell.french().run("--version");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .startsWith("conducteur ")
        .contains("AGPL-3.0-or-later")
        .contains("Apache-2.0")
        .contains("Module PDF (conducteur-export-pdf, iText)\u00A0: présent")
        .contains("Java " + Runtime.version());
  }

  @Test
  void the_schema_is_json_and_names_what_an_event_has() throws IOException {
    Shell.Result result = Shell.french().run("schema");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(new ObjectMapper().readTree(result.out()).get("properties").has("sessions"))
        .isTrue();
  }

  @Test
  void completion_knows_commands_options_and_values() {
    Shell.Result bash = Shell.french().run("completion");
    assertThat(bash.code()).isEqualTo(ExitCode.DONE);
    assertThat(bash.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("complete -F _complete_conducteur")
        .contains("--as-of")
        .contains("\"fiches\" \"programme\" ")
        .contains(" \"planning\"");
    assertThat(Shell.french().run("completion", "zsh").out())
        .isEqualTo("#compdef conducteur\n" + bash.out());
    assertUsage(Shell.english().run("completion", "fish"), "bash, zsh");
  }

  @Test
  void an_unexpected_failure_is_one_sentence_without_trace() {
    Shell broken =
        new Shell(
            Locale.FRENCH,
            Shell.french().environment(),
            false,
            Shell.french().charset(),
            () -> {
              throw new IllegalStateException("what nobody foresaw");
            },
            Optional.empty());
    Shell.Result result = broken.run("show", Fixtures.METZ);
    assertThat(result.code()).isEqualTo(ExitCode.FAULT);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("what nobody foresaw").contains("--debug");
    assertThat(broken.run("show", Fixtures.METZ, "--debug").err()).contains("\tat ");
  }

  @Test
  void both_languages_say_the_same_things() {
    Messages french = Messages.in(Locale.FRENCH);
    Messages english = Messages.in(Locale.ENGLISH);
    assertThat(english.keys()).isEqualTo(french.keys());
    assertThat(ImmutableList.copyOf(english.help().getKeys().asIterator()))
        .containsExactlyInAnyOrderElementsOf(
            ImmutableList.copyOf(french.help().getKeys().asIterator()));
  }
}
