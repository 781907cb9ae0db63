package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.conducteur.Conducteur;
import org.conducteur.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  /** Lines as they are said. */
  private static final class Lines extends OutputStream {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      if (b == '\n') {
        said.add(line.toString(StandardCharsets.UTF_8));
        line.reset();
      } else {
        line.write(b);
      }
    }

    String next() throws InterruptedException {
      String next = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("a line within %s s", PATIENCE_SECONDS).isNotNull();
      return next;
    }
  }

  @Test
  @Timeout(300)
  void files_are_made_anew_at_each_save_whatever_happens_to_the_plan() throws Exception {
    Path plan = folder.resolve("plan.xlsx");
    Path out = folder.resolve("out");
    Path planning = out.resolve("planning.xlsx");
    save("Un", plan);
    Lines lines = new Lines();
    AtomicInteger code = new AtomicInteger(-1);
    Thread watching =
        new Thread(
            () ->
                code.set(
                    Application.run(
                        console(lines),
                        Suppliers.memoize(Conducteur::discover),
                        "watch",
                        plan.toString(),
                        "--out",
                        out.toString(),
                        "--only",
                        "planning")),
            "watching");
    watching.start();
    try {
      assertThat(lines.next()).startsWith(plan + " : 1 fichier dans " + out);
      assertThat(Conducteur.discover().read(planning).event().title()).isEqualTo("Un");

      save("Deux", plan);
      assertThat(lines.next()).startsWith(plan + " : 1 fichier");
      assertThat(Conducteur.discover().read(planning).event().title()).isEqualTo("Deux");

      Files.writeString(plan, "half a wor");
      assertThat(lines.next()).contains(plan.toString()).doesNotContain("fichier dans");

      Files.delete(plan);
      save("Trois", plan);
      assertThat(lines.next()).startsWith(plan + " : 1 fichier");
      assertThat(Conducteur.discover().read(planning).event().title()).isEqualTo("Trois");
    } finally {
      watching.interrupt();
      watching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
    assertThat(watching.isAlive()).isFalse();
    assertThat(code).hasValue(ExitCode.INTERRUPTED);
  }

  @Test
  void a_plan_that_never_was_there_is_a_typing_error() {
    Shell.Result result =
        Shell.french().run("watch", folder.resolve("plna.xlsx"), "--out", folder.resolve("out"));

    assertThat(result.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_plan_that_its_own_planning_would_replace_is_refused() throws IOException {
    Path plan = folder.resolve("planning.xlsx");
    save("Un", plan);

    Shell.Result result = Shell.english().run("watch", plan, "--out", folder);

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("--out");
  }

  /** As editors do: beside it, then in its place. */
  private void save(String title, Path plan) throws IOException {
    Path beside = folder.resolve(".saving");
    Conducteur.discover()
        .export(Event.builder(title).build(), "planning", "xlsx", Locale.FRENCH, beside);
    Files.move(beside, plan, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Console console(Lines lines) {
    return new Console(
        new Output(lines, StandardCharsets.UTF_8, false),
        new Output(new ByteArrayOutputStream(), StandardCharsets.UTF_8, false),
        ImmutableMap.of(),
        Locale.FRENCH,
        Optional::empty,
        InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")));
  }
}
