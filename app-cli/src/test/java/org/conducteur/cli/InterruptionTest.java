package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.conducteur.persistence.json.JsonEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptionTest {
  @TempDir private Path folder;

  /** Whoever starts the tests in the background may have interruptions ignored. */
  private static Call interruptible(Call call) {
    return Call.works("env", "--default-signal=INT", "true")
        ? call.through("env", "--default-signal=INT")
        : call;
  }

  private static void assertWhole(String name, byte[] content, Path file) throws IOException {
    if (name.endsWith(".pdf")) {
      assertThat(new String(content, StandardCharsets.ISO_8859_1)).endsWith("%%EOF\n");
    } else {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream in = zip.getInputStream(entry)) {
            assertThat(in.readAllBytes()).as(entry.getName()).isNotNull();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143"})
  void an_export_that_is_interrupted_leaves_whole_files_only(String signal, int code)
      throws IOException {
    Path event = folder.resolve("event.json");
    JsonEvents.save(Fixtures.big(400), event);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err.txt");
    Process process =
        interruptible(Installation.shared().call("export", event, "--out", out)).start(err);
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String first = said.readLine();
    assertThat(Call.works("kill", "-" + signal, Long.toString(process.pid()))).isTrue();
    assertThat(Call.end(process)).isEqualTo(code);
    assertThat(Call.read(err)).isEmpty();
    Map<String, byte[]> files = Fixtures.contents(out);
    assertThat(files)
        .containsKey(Path.of(first).getFileName().toString())
        .doesNotContainKey("planning.xlsx");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(file.getKey()).doesNotStartWith(".");
      assertWhole(file.getKey(), file.getValue(), out.resolve(file.getKey()));
    }
  }

  @Test
  void the_help_tells_the_exit_code_of_an_interruption() {
    assertThat(Shell.french().run("export", "--help").out()).containsPattern("\n +130 +[a-z]");
  }
}
