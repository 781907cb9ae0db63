package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be read ends the same way for every command that reads. */
class UnreadableTest {
  @TempDir private Path folder;

  private Shell.Result run(String command, Path event) {
    Shell shell = Shell.french();
    return command.equals("export")
        ? shell.run(command, event, "--out", folder.resolve("out"))
        : shell.run(command, event);
  }

  private void assertUnreadable(Shell.Result result, String word) {
    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(result.out() + result.err()).contains(word).doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "check", "show"})
  void a_missing_file(String command) {
    Path missing = folder.resolve("missing.json");
    Shell.Result result = run(command, missing);
    assertUnreadable(result, "Impossible de lire " + missing + "\u00A0: ce fichier");
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "check", "show"})
  void a_folder(String command) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("folder.json"));
    assertUnreadable(run(command, inside), "c’est un dossier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "check", "show"})
  void an_unknown_format(String command) {
    Path event = Fixtures.write(folder, "event.odt", "x");
    assertUnreadable(run(command, event), "ce format n’est pas connu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "check", "show"})
  void an_empty_file(String command) {
    Path event = Fixtures.write(folder, "event.json", "");
    assertUnreadable(run(command, event), event + ":1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "check", "show"})
  void json_that_is_none(String command) {
    Path event = Fixtures.write(folder, "event.json", "{\n  \"format\": 1,\n  \"title\" \"x\"\n}");
    assertUnreadable(run(command, event), event + ":3:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "check", "show"})
  void bytes_that_are_no_text(String command) throws IOException {
    Path event = Files.write(folder.resolve("event.json"), new byte[] {'{', '"', (byte) 0xE9, '"'});
    assertUnreadable(run(command, event), "UTF-8");
  }
}
