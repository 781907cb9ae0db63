package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFixTest {
  @TempDir private Path folder;

  /** One error with a proposal: the weekday contradicts the date. */
  private Path wrong() {
    return Fixtures.write(
        folder,
        "wrong.json",
        Fixtures.CALM.replace("\"weekday\": \"saturday\"", "\"weekday\": \"sunday\""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_would_change_is_shown_and_nothing_is_written_without_being_asked() {
    Path event = wrong();
    String before = text(event);
    Shell.Result result = Shell.english().run("check", event, "--fix");
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out())
        .startsWith("1 change proposed:\n  ~ ")
        .contains("Saturday")
        .contains("[weekday-mismatch]");
    assertThat(result.err()).contains("Nothing was written");
    assertThat(text(event)).isEqualTo(before);
  }

  @Test
  void who_agrees_gets_the_file_changed_and_hears_what_is_left() {
    Path event = wrong();
    Shell.Result result = Shell.french().run("check", event, "--fix", "--yes");
    assertThat(result).isEqualTo(new Shell.Result(ExitCode.DONE, result.out(), result.err()));
    assertThat(result.out()).endsWith("Rien à signaler.\n");
    assertThat(text(event)).contains("\"weekday\": \"saturday\"");
    assertThat(Shell.french().run("check", event, "--fix").out())
        .isEqualTo("Aucune correction à appliquer dans " + event + ".\n");
  }

  @Test
  void an_answer_on_the_terminal_decides() {
    Path event = wrong();
    Shell.Result no = Shell.french().answering("non").run("check", event, "--fix");
    assertThat(no.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(text(event)).contains("sunday");
    Shell.Result yes = Shell.french().answering("o").run("check", event, "--fix");
    assertThat(yes.code()).isEqualTo(ExitCode.DONE);
    assertThat(text(event)).contains("\"weekday\": \"saturday\"");
  }

  @Test
  void only_wanted_rules_are_fixed() {
    Shell.Result result =
        Shell.french().run("check", wrong(), "--fix", "--yes", "--only", "word-twice");
    assertThat(result.out()).startsWith("Aucune correction");
    assertThat(result.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void a_date_for_the_check_does_not_get_into_the_file() {
    Path event = wrong();
    Shell.french().run("check", event, "--fix", "--yes", "--as-of", "2031-01-01");
    assertThat(text(event)).contains("\"weekday\": \"saturday\"").doesNotContain("2031");
  }

  @Test
  void a_workbook_is_left_alone_and_the_result_goes_elsewhere() throws IOException {
    Path event = wrong();
    Path out = Files.createDirectory(folder.resolve("out"));
    Shell.french().run("export", event, "--out", out, "--only", "planning");
    Path plan = out.resolve("planning.xlsx");
    byte[] before = Files.readAllBytes(plan);
    Shell.Result refused = Shell.french().run("check", plan, "--fix", "--yes");
    assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(refused.err()).contains("--output");
    Path target = folder.resolve("fixed.json");
    Shell.Result elsewhere =
        Shell.french().run("check", plan, "--fix", "--yes", "--output", target);
    assertThat(elsewhere.code()).isEqualTo(ExitCode.DONE);
    assertThat(text(target)).contains("\"weekday\": \"saturday\"");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  @Test
  void the_schedule_of_another_program_is_not_overwritten() throws IOException {
    Path schedule =
        Fixtures.write(
            folder,
            "schedule.json",
            "{\"schedule\": {\"conference\": {\"title\": \"Un rendez-vous\", \"days\": []}}}");
    String before = text(schedule);
    Shell.Result result = Shell.french().run("check", schedule, "--fix", "--yes");
    assertThat(text(schedule)).isEqualTo(before);
    assertThat(result.code()).isIn(ExitCode.DONE, ExitCode.FINDINGS, ExitCode.UNREADABLE);
  }

  @Test
  void a_file_that_was_not_understood_is_not_fixed() {
    Path event = Fixtures.write(folder, "half.json", Fixtures.CALM.replace("\"kind\"", "\"knid\""));
    String before = text(event);
    Shell.Result result = Shell.french().run("check", event, "--fix", "--yes");
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.err()).contains("knid");
    assertThat(text(event)).isEqualTo(before);
  }

  @Test
  void what_cannot_be_written_stays_as_it_was() throws IOException {
    Path event = wrong();
    Path target = folder.resolve("nowhere").resolve("event.json");
    Shell.Result result = Shell.french().run("check", event, "--fix", "--yes", "--output", target);
    assertThat(result.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(text(event)).contains("sunday");
  }

  @Test
  void options_that_do_not_fit_are_refused() {
    Path event = wrong();
    for (String[] words :
        new String[][] {
          {"--fix", "--format", "json"},
          {"--fix", "--silence", "word-twice"},
          {"--yes"},
          {"--output", "x.json"},
          {"--at", "/sessions"},
          {"--fix", "--output", "x.xlsx"},
          {"--only", "room-overlpa"},
          {"--explain", "nothing-like-this"},
          {"--silence", "weekday-mismatch"},
        }) {
      Object[] all = new Object[words.length + 2];
      all[0] = "check";
      all[1] = event;
      System.arraycopy(words, 0, all, 2, words.length);
      Shell.Result result = Shell.english().run(all);
      assertThat(result.code()).as("%s", (Object) words).isEqualTo(ExitCode.USAGE);
      assertThat(result.err()).as("%s", (Object) words).isNotBlank();
    }
    assertThat(Shell.english().run("check", event, "--only", "weekday-mismach").err())
        .contains("Did you mean “weekday-mismatch”?");
  }
}
