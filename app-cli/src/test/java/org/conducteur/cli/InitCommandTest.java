package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  @TempDir private Path folder;

  @Test
  void a_workbook_is_made_that_every_command_takes() {
    Path plan = folder.resolve("plan.xlsx");

    Shell.Result made = Shell.french().run("init", plan);

    assertThat(made.code()).isZero();
    assertThat(made.out()).isEqualTo(plan + "\n");
    assertThat(made.err()).contains("conducteur export " + plan + " --out");
    assertThat(Shell.french().run("check", plan).code()).isZero();
    assertThat(Shell.french().run("show", plan).code()).isZero();
    assertThat(Shell.french().run("handouts", plan).code()).isZero();
    Path out = folder.resolve("out");
    assertThat(Shell.french().run("export", plan, "--only", "planning", "--out", out).code())
        .isZero();
    assertThat(out.resolve("planning.xlsx")).exists();
  }

  @Test
  void one_that_is_there_is_kept_unless_forced() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.xlsx"), "mine");

    Shell.Result refused = Shell.english().run("init", plan);

    assertThat(refused.code()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(refused.err()).contains("--force");
    assertThat(plan).hasContent("mine");
    assertThat(Shell.english().run("init", plan, "--force").code()).isZero();
    assertThat(plan).isNotEmptyFile();
    assertThat(Files.size(plan)).isGreaterThan(4);
  }

  @Test
  void another_kind_of_file_is_refused() {
    Shell.Result refused = Shell.french().run("init", folder.resolve("plan.json"));

    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de", "da"})
  void it_speaks_every_language_of_the_documents(String language) {
    Path plan = folder.resolve("plan.xlsx");

    assertThat(Shell.french().run("init", plan, "--lang", language).code()).isZero();
    assertThat(Shell.french().run("check", plan).code()).isZero();
  }
}
