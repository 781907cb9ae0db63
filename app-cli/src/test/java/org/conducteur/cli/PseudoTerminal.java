package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A real terminal of the system, with the command in it; Python keeps it and what it shows. */
final class PseudoTerminal implements AutoCloseable {
  private static final String NO_PYTHON =
      "no python3 with pty runs here (variable CONDUCTEUR_PYTHON)";

  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;

  private PseudoTerminal(Process process) {
    this.process = process;
    orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  static PseudoTerminal open(int width, int height, String term, Path err, Call call) {
    String python = Optional.ofNullable(System.getenv("CONDUCTEUR_PYTHON")).orElse("python3");
    boolean works = Call.works(python, "-c", "import pty, fcntl, termios");
    if (System.getProperty("conducteur.acceptance", "").equals("required") && !works) {
      fail(NO_PYTHON);
    }
    assumeTrue(works, NO_PYTHON);
    String[] words = {
      python, script().toString(), Integer.toString(width), Integer.toString(height), term
    };
    return new PseudoTerminal(call.through(words).start(err));
  }

  private static Path script() {
    try {
      return Path.of(PseudoTerminal.class.getResource("terminal.py").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private String ask(String order) {
    orders.println(order);
    try {
      String answer = answers.readLine();
      assertThat(answer).as("answer to %s", order).isNotNull();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types; escapes as Python has them, such as {@code \x03}. */
  void type(String keys) {
    orders.println("key " + keys);
  }

  void resize(int width, int height) {
    orders.println("resize " + width + " " + height);
  }

  void signal(int number) {
    orders.println("signal " + number);
  }

  /** Waits until the screen has something. */
  void await(String pattern) {
    assertThat(ask("wait " + pattern)).as("waiting for %s", pattern).isEqualTo("found");
  }

  ImmutableList<String> screen() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String line = ask("screen");
    try {
      while (line != null && !line.equals(".")) {
        lines.add(line);
        line = answers.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.build();
  }

  /** What the terminal is set to, and what it was sent that it does not know. */
  String modes() {
    return ask("modes");
  }

  /** The exit code of the command; a signal is told as a negative number. */
  int end() {
    return Integer.parseInt(ask("end").substring("code ".length()));
  }

  @Override
  public void close() {
    orders.close();
    Call.end(process);
  }
}
