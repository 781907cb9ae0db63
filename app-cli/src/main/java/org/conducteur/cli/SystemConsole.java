package org.conducteur.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The console of the machine. Which of the outputs are terminals, Java 17 can't tell one by one, so
 * the start script says it in the property {@code conducteur.terminals}: {@code out}, {@code err},
 * both with a comma between, or nothing. It says in {@code conducteur.encoding} what the terminal
 * shows, if that differs from what Java is told.
 */
final class SystemConsole {
  private SystemConsole() {}

  static Console open() {
    ImmutableMap<String, String> environment = ImmutableMap.copyOf(System.getenv());
    return new Console(
        output(FileDescriptor.out, "out"),
        output(FileDescriptor.err, "err"),
        environment,
        Languages.preferred(
            environment,
            System.getProperty("os.name", ""),
            Locale.getDefault(Locale.Category.DISPLAY)),
        SystemConsole::answer,
        InstantSource.system());
  }

  /** A line typed at a terminal; Java has a console only if one is there to type and to read. */
  private static Optional<String> answer() {
    return Optional.ofNullable(System.console()).map(java.io.Console::readLine);
  }

  private static Output output(FileDescriptor descriptor, String name) {
    return new Output(
        new FileOutputStream(descriptor), encoding("std" + name + ".encoding"), isTerminal(name));
  }

  /** Without the start script it is taken for none: escape codes in a file are worse than none. */
  private static boolean isTerminal(String name) {
    return Splitter.on(',')
        .splitToList(System.getProperty("conducteur.terminals", ""))
        .contains(name);
  }

  /** What the terminal shows: Java's own guess has three names in as many versions. */
  private static Charset encoding(String property) {
    return Stream.of("conducteur.encoding", property, "sun." + property, "native.encoding")
        .map(System::getProperty)
        .filter(name -> name != null && !name.isBlank() && supported(name))
        .findFirst()
        .map(Charset::forName)
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean supported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
