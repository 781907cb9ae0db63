package org.conducteur.cli;

import com.google.common.base.Suppliers;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.Conducteur;

/**
 * Runs every command once in one machine, so that the start script can have Java keep the classes
 * that they load (AppCDS). What they print goes nowhere.
 */
final class Training {
  private Training() {}

  /**
   * Exercises the commands.
   *
   * @param args a file to read, and a folder to write to
   */
  public static void main(String[] args) {
    Console real = SystemConsole.open();
    Console console =
        new Console(
            silence(), silence(), real.environment(), Locale.FRENCH, Optional::empty, real.clock());
    String event = args[0];
    run(console, "export", event, "--out", args[1]);
    run(console, "export", event, "--out", args[1], "--zip", "--only", "programme");
    run(console, "handouts", event);
    run(console, "check", event);
    run(console, "check", event, "--format", "json", "--lang", "en");
    run(console, "show", event);
    run(console, "schema");
    run(console, "completion");
    run(console, "--version");
    run(console, "--help");
    run(console, "export");
  }

  private static void run(Console console, String... args) {
    Application.run(console, Suppliers.memoize(Conducteur::discover), args);
  }

  private static Output silence() {
    return new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8, false);
  }
}
