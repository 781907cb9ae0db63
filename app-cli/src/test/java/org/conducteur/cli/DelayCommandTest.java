package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelayCommandTest {
  @TempDir private Path folder;

  private static int widest(String text) {
    return Splitter.on('\n').splitToStream(text).mapToInt(DisplayWidth::of).max().orElse(0);
  }

  @Test
  void a_delay_runs_through_the_morning_until_the_break_absorbs_it() {
    Shell.Result result =
        Shell.french().run("delay", Fixtures.METZ, "--at", "discours-introductifs", "--by", "10m");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .contains("09:00–09:45  09:10–09:55  +10")
        .contains("10:45–11:00  10:55–11:00  +10")
        .contains("De nouveau à l’heure à 11:00")
        .contains("si la mise en place dure un peu")
        .doesNotContain("11:10");
  }

  @Test
  void a_session_is_known_by_the_beginning_of_its_title() {
    assertThat(
            Shell.english()
                .run("delay", Fixtures.FESTIVAL, "--at", "Ouverture", "--by", "20 min")
                .out())
        .contains("09:50–10:35");
  }

  @Test
  void what_nobody_can_mean_is_refused_with_what_is_near() {
    Shell.Result result =
        Shell.french()
            .run("delay", Fixtures.FESTIVAL, "--at", "ouvertur du festival", "--by", "5m");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("Vouliez-vous dire Ouverture du festival (ouverture)");
  }

  @Test
  void several_sessions_of_a_name_are_all_named() {
    Shell.Result result =
        Shell.french().run("delay", Fixtures.FESTIVAL, "--at", "Atelier", "--by", "5m");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("(mots-de-passe)").contains("(podcast)");
  }

  @Test
  void a_length_that_is_none_is_refused() {
    Shell.Result result =
        Shell.french().run("delay", Fixtures.METZ, "--at", "accueil", "--by", "bientôt");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("« bientôt »");
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "80", "132"})
  void no_line_is_wider_than_the_terminal(String columns) {
    Shell shell = Shell.french().with("COLUMNS", columns);
    assertThat(
            widest(shell.run("delay", Fixtures.FESTIVAL, "--at", "ouverture", "--by", "40m").out()))
        .isLessThanOrEqualTo(Integer.parseInt(columns));
    assertThat(
            widest(shell.run("now", Fixtures.FESTIVAL, "--at", "10:50", "--day", "samedi").out()))
        .isLessThanOrEqualTo(Integer.parseInt(columns));
  }

  @Test
  void other_programs_get_json() {
    assertThat(
            Shell.english()
                .run("delay", Fixtures.METZ, "--at", "cnum-anct", "--by", "20m", "--format", "json")
                .out())
        .startsWith("{\n  \"sessions\": [")
        .contains("\"recoveries\"");
  }

  @Test
  void now_says_what_is_on_and_what_comes_next() {
    String out = Shell.french().run("now", Fixtures.METZ, "--at", "10h20").out();
    assertThat(out)
        .startsWith("jeudi 12 octobre 2023, 10:20\n")
        .contains("Interview croisée Cnum et ANCT, jusqu’à 10:30, encore 10 min")
        .contains("10:30 Présentation de PC Solidaire, dans 10 min");
  }

  @Test
  void a_day_that_nobody_dated_is_today() throws IOException {
    String sessions =
        "\"sessions\": [{\"id\": \"a\", \"title\": \"Bal\", \"slot\": \"09:00-10:00\"}]";
    for (String days : List.of("", "\"days\": [{\"id\": \"d\", \"title\": \"Samedi\"}],")) {
      Path event =
          Files.writeString(
              folder.resolve("event.json"),
              "{\"format\": 1, \"title\": \"Fête\"," + days + sessions + "}");
      assertThat(Shell.french().run("now", event, "--at", "9h30").out())
          .startsWith("09:30\n")
          .contains("Bal, jusqu’à 10:00, encore 30 min");
    }
  }

  @Test
  void a_journal_tells_now_how_late_it_is_and_comes_into_the_event() throws IOException {
    Path journal =
        Files.writeString(
            folder.resolve("day.jsonl"),
            """
            {"format":1}
            {"n":1,"started":"discours-introductifs","at":"2023-10-12T09:12"}
            {"n":2,"ended":"discours-introductifs","at":"2023-10-12T09:58"}
            {"n":3,"started":"unknown","at":"2023-10-12T09:58"}
            """);
    assertThat(Shell.french().run("now", Fixtures.METZ, "--at", "9h30", "--actual", journal).out())
        .contains("retard     12 min");
    Path event = Files.copy(Fixtures.METZ, folder.resolve("event.json"));
    Shell.Result result = Shell.french().run("import", journal, "--into", event, "--yes");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
    assertThat(result.err()).contains("ne connaît pas : unknown");
    assertThat(Files.readString(event)).contains("\"actualStart\": \"09:12\"");
    assertThat(Shell.french().run("import", journal, "--into", event, "--yes").out())
        .contains("Rien à changer");
  }
}
