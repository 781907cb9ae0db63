package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that are not ours and have a say about our files; tests skip where they are missing. */
final class OutsidePrograms {
  private static final long PATIENCE_MINUTES = 5;

  /** Pages of headings as named destinations, which LibreOffice else leaves out. */
  private static final String PDF_WITH_BOOKMARKS =
      "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":"
          + "{\"type\":\"boolean\",\"value\":\"true\"}}";

  private OutsidePrograms() {}

  /** Converts files to PDF beside them, in one run of LibreOffice with a profile of its own. */
  static void convertToPdf(Path folder, List<Path> files) throws IOException {
    String office = find("soffice");
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.add(office, "-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless", "--convert-to", PDF_WITH_BOOKMARKS, "--outdir", folder.toString());
    files.forEach(file -> command.add(file.toString()));
    run(folder, command.build());
  }

  /** The command of that name on the PATH. */
  static String find(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program.toString();
      }
    }
    return missing(name + " is not on the PATH");
  }

  /** A Python that knows python-docx. */
  static String findPython() {
    return Optional.ofNullable(System.getenv("CONDUCTEUR_PYTHON"))
        .orElseGet(
            () ->
                Files.isExecutable(Path.of("/usr/bin/python3"))
                    ? "/usr/bin/python3"
                    : missing("no Python was found"));
  }

  /** The Open XML SDK's validator. */
  static String findValidator() {
    return Optional.ofNullable(System.getenv("CONDUCTEUR_OOXML_VALIDATOR"))
        .orElseGet(() -> missing("CONDUCTEUR_OOXML_VALIDATOR names no validator"));
  }

  /** Skips the test, or fails it where no outside program may be missing. */
  static String missing(String message) {
    if (System.getProperty("conducteur.acceptance", "").equals("required")) {
      return fail(message);
    }
    return abort(message);
  }

  /** Runs a command to its good end and returns what it printed. */
  static String run(Path folder, List<String> command) throws IOException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        fail("no end of " + command);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
