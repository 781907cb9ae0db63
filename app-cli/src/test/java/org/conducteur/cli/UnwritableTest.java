package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real system refuses to write is told in one sentence. */
class UnwritableTest {
  private static final File FULL = new File("/dev/full");

  @TempDir private Path folder;

  private static void assertOneSentence(Shell.Result result, String sentence) {
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(result.err().lines().filter(line -> line.startsWith("Impossible")))
        .containsExactly(sentence);
    assertThat(result.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  private Path calm() {
    return Fixtures.write(folder, "event.json", Fixtures.CALM);
  }

  @Test
  void a_folder_that_may_only_be_read() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Call call =
        Installation.shared()
            .call("export", calm(), "--out", closed, "--only", "fiches", "--format", "docx");
    assertOneSentence(
        call.bound(closed).run(),
        "Impossible d’écrire " + closed.resolve("fiches.docx") + "\u00A0: accès refusé.");
    assertThat(closed).isEmptyDirectory();
  }

  @Test
  void a_folder_inside_one_that_may_only_be_read() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path inside = closed.resolve("inside");
    Call call = Installation.shared().call("export", calm(), "--out", inside);
    assertOneSentence(
        call.bound(closed).run(), "Impossible d’écrire " + inside + "\u00A0: accès refusé.");
  }

  @Test
  void a_file_in_the_place_of_the_folder() {
    Path file = Fixtures.write(folder, "taken", "mine");
    assertOneSentence(
        Installation.shared().call("export", calm(), "--out", file).run(),
        "Impossible d’écrire "
            + file
            + "\u00A0: un fichier se trouve là où il faudrait un dossier.");
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_disk_that_takes_no_more_bytes_keeps_the_old_file() {
    Path out = folder.resolve("out");
    Call call =
        Installation.shared().call("export", Fixtures.METZ, "--out", out, "--only", "fiches");
    assertThat(call.run().code()).isEqualTo(ExitCode.FINDINGS);
    byte[] before = Fixtures.contents(out).get("fiches.pdf");
    // In blocks of 512 bytes: enough for Word, and not for the fonts of a PDF.
    Shell.Result result = call.inShell("ulimit -f 140 && exec \"$@\"").run();
    assertOneSentence(
        result,
        "Impossible d’écrire "
            + out.resolve("fiches.pdf")
            + "\u00A0: la taille permise pour un fichier est dépassée.");
    assertThat(result.out()).endsWith("1 fichier écrit dans " + out + "\n");
    assertThat(Fixtures.contents(out))
        .containsOnlyKeys("fiches.docx", "fiches.pdf")
        .containsEntry("fiches.pdf", before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "check", "check --format json", "schema", "completion", "--help"})
  void a_result_that_goes_to_a_full_disk(String command) {
    assumeTrue(FULL.exists(), "there is no /dev/full");
    boolean reads = command.startsWith("show") || command.startsWith("check");
    Shell.Result result =
        Installation.shared()
            .call((Object[]) (command + (reads ? " " + Fixtures.METZ : "")).split(" ", -1))
            .inShell("exec \"$@\" >/dev/full")
            .run();
    assertOneSentence(result, "Impossible d’écrire le résultat\u00A0: le disque est plein.");
  }
}
