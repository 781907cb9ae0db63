package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of others, broken and hostile ones among them, given to the command. */
class ForeignFilesTest {
  private static final Path CORPUS = Fixtures.PROJECT.resolveSibling("shared").resolve("corpus");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void every_file_ends_in_an_event_or_in_a_sentence() throws IOException {
    List<Path> files = files("hostile");
    assumeTrue(!files.isEmpty(), "no corpus beside the project");
    Shell shell = Shell.french();
    for (Path file : files) {
      // By its name it is taken for a workbook, whatever it is.
      Path plan = Files.copy(file, folder.resolve(file.getFileName() + ".xlsx"));
      Path event = folder.resolve(file.getFileName() + ".json");
      long begin = System.nanoTime();

      Shell.Result result = shell.run("import", plan, "--into", event, "--yes");

      String told = file.getFileName() + ": " + result.out() + result.err();
      assertThat(result.code()).as(told).isIn(ExitCode.DONE, ExitCode.UNREADABLE);
      assertThat(told).doesNotContain("Exception", "défaut du programme");
      assertThat(Files.exists(event)).as(told).isEqualTo(result.code() == ExitCode.DONE);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(told).isLessThan(PATIENCE);
    }
  }

  @Test
  void plans_of_organisers_are_read_checked_and_exported() throws IOException {
    List<Path> files = files("office");
    assumeTrue(!files.isEmpty(), "no corpus beside the project");
    Shell shell = Shell.french();
    for (Path file : files) {
      Path event = folder.resolve(file.getFileName() + ".json");
      assertThat(shell.run("import", file, "--into", event, "--yes").code())
          .as(file.toString())
          .isEqualTo(ExitCode.DONE);
      assertThat(shell.run("check", event).code()).isNotEqualTo(ExitCode.UNREADABLE);
      shell.run("export", event, "--only", "planning", "--out", folder);
      assertThat(shell.run("import", folder.resolve("planning.xlsx"), "--into", event).out())
          .contains("Rien à changer");
    }
  }

  private static List<Path> files(String kind) throws IOException {
    if (!Files.isDirectory(CORPUS.resolve(kind))) {
      return List.of();
    }
    try (Stream<Path> listed = Files.list(CORPUS.resolve(kind))) {
      return listed.sorted().toList();
    }
  }
}
