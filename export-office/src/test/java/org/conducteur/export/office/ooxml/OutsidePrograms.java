package org.conducteur.export.office.ooxml;

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
public final class OutsidePrograms {
  private static final long PATIENCE_MINUTES = 5;

  /** Pages of headings as named destinations, which LibreOffice else leaves out. */
  private static final String PDF_WITH_BOOKMARKS =
      "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":"
          + "{\"type\":\"boolean\",\"value\":\"true\"}}";

  /** Else LibreOffice would believe the values that a file brings along. */
  private static final String RECALCULATE_ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private OutsidePrograms() {}

  /** Converts files to PDF beside them, in one run of LibreOffice with a profile of its own. */
  public static void convertToPdf(Path folder, List<Path> files) throws IOException {
    String office = find("soffice");
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.add(office, "-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless", "--convert-to", PDF_WITH_BOOKMARKS, "--outdir", folder.toString());
    files.forEach(file -> command.add(file.toString()));
    run(folder, command.build());
  }

  /** Has LibreOffice calculate a workbook anew and save it into a folder under the same name. */
  public static Path recalculate(Path folder, Path file) throws IOException {
    String office = find("soffice");
    Path profile = folder.resolve("profile-calc");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user/registrymodifications.xcu"), RECALCULATE_ALWAYS);
    Path out = Files.createDirectories(folder.resolve("recalculated"));
    run(
        folder,
        ImmutableList.of(
            office,
            "-env:UserInstallation=" + profile.toUri(),
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            out.toString(),
            file.toString()));
    return out.resolve(file.getFileName());
  }

  /** The command of that name on the PATH. */
  public static String find(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program.toString();
      }
    }
    return missing(name + " is not on the PATH");
  }

  /** A Python that knows python-docx and openpyxl. */
  public static String findPython() {
    return Optional.ofNullable(System.getenv("CONDUCTEUR_PYTHON"))
        .orElseGet(
            () ->
                Files.isExecutable(Path.of("/usr/bin/python3"))
                    ? "/usr/bin/python3"
                    : missing("no Python was found"));
  }

  /** The Open XML SDK's validator. */
  public static String findValidator() {
    return Optional.ofNullable(System.getenv("CONDUCTEUR_OOXML_VALIDATOR"))
        .orElseGet(() -> missing("CONDUCTEUR_OOXML_VALIDATOR names no validator"));
  }

  /** Skips the test, or fails it where no outside program may be missing. */
  public static String missing(String message) {
    if (System.getProperty("conducteur.acceptance", "").equals("required")) {
      return fail(message);
    }
    return abort(message);
  }

  /** Runs a command to its good end and returns what it printed. */
  public static String run(Path folder, List<String> command) throws IOException {
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
