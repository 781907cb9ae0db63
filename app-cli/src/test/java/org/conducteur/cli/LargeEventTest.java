package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.conducteur.persistence.json.JsonEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeEventTest {
  private static final int INTERVAL_MILLIS = 20;

  @TempDir private Path folder;

  /** The greatest memory of a process, in KiB, asked for again and again until it ends. */
  private static long peak(Process process) throws InterruptedException, IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    do {
      peak = Math.max(peak, told(status));
    } while (!process.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
    return peak;
  }

  private static long told(Path status) throws IOException {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      if (Files.exists(status)) {
        throw e;
      }
      return 0; // It has just ended.
    }
  }

  @Test
  void a_thousand_sessions_fit_into_512_mebibytes() throws InterruptedException, IOException {
    assumeTrue(
        Files.isReadable(Path.of("/proc/self/status")), "no /proc tells the memory of a process");
    Path event = folder.resolve("event.json");
    JsonEvents.save(Fixtures.big(1000), event);
    Path out = folder.resolve("out");
    Process process =
        Installation.shared()
            .call("export", event, "--out", out, "--only", "fiches,programme,planning")
            .start(folder.resolve("err.txt"));
    long peak = peak(process);
    assertThat(Call.end(process)).isEqualTo(ExitCode.FINDINGS);
    assertThat(Fixtures.contentsOf(out)).hasSize(5);
    assertThat(peak).isBetween(64L << 10, 512L << 10);
  }
}
