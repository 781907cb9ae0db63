package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.StandardSystemProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Words of a shell, run as a process of their own.
 *
 * @param words program and arguments
 * @param environment variables beside those that a French user has
 */
record Call(ImmutableList<String> words, ImmutableMap<String, String> environment) {
  private static final int PATIENCE_SECONDS = 120;

  static Call of(Iterable<?> words, ImmutableMap<String, String> environment) {
    return new Call(
        ImmutableList.copyOf(Iterables.transform(words, Object::toString)), environment);
  }

  /** The same through another program, such as {@code env}. */
  Call through(String... before) {
    return new Call(ImmutableList.<String>builder().add(before).addAll(words).build(), environment);
  }

  /** The same by a line of the shell, in which {@code "$@"} stands for it. */
  Call inShell(String line) {
    return through("/bin/sh", "-c", line, "sh");
  }

  Call with(String variable, Object value) {
    return new Call(
        words,
        ImmutableMap.<String, String>builder()
            .putAll(environment)
            .put(variable, value.toString())
            .buildKeepingLast());
  }

  /** Runs it to its end. */
  Shell.Result run() {
    try {
      Path out = Files.createTempFile("conducteur-out", ".txt");
      Path err = Files.createTempFile("conducteur-err", ".txt");
      try {
        Process process =
            builder().redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Shell.Result(end(process), read(out), read(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it; what it says on its error output goes to a file. */
  Process start(Path err) {
    try {
      return builder().redirectError(err.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exit code of a process, which is not left running. */
  static int end(Process process) {
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(ended).as("ended within %s s", PATIENCE_SECONDS).isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(words);
    // Variables of whoever runs the tests must not decide them.
    List<String> foreign =
        builder.environment().keySet().stream()
            .filter(name -> !name.equals("PATH") && !name.equals("HOME"))
            .toList();
    builder.environment().keySet().removeAll(foreign);
    builder.environment().put("JAVA_HOME", StandardSystemProperty.JAVA_HOME.value());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder;
  }

  /** Whether a program runs here, with these arguments. */
  static boolean works(String... words) {
    try {
      return end(
              new ProcessBuilder(words)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .redirectError(ProcessBuilder.Redirect.DISCARD)
                  .start())
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The same for a user whom permissions bind. Root writes to every folder, unless this one power
   * is taken away.
   */
  Call bound(Path readOnly) {
    if (!Files.isWritable(readOnly)) {
      return this;
    }
    String[] powerless = {
      "setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override", "--"
    };
    String[] probe =
        Stream.concat(Stream.of(powerless), Stream.of("test", "!", "-w", readOnly.toString()))
            .toArray(String[]::new);
    assumeTrue(
        works(probe), "root can write to every folder, and setpriv cannot take that away here");
    return through(powerless);
  }
}
