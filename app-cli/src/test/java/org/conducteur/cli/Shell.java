package org.conducteur.cli;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.Conducteur;

/** Runs the command in process, with a world of its own around it. */
record Shell(
    Locale language,
    ImmutableMap<String, String> environment,
    boolean terminal,
    Charset charset,
    Supplier<Conducteur> library,
    Optional<String> answer) {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));

  /** What came of a run. */
  record Result(int code, String out, String err) {}

  static Shell french() {
    return new Shell(
        Locale.FRENCH,
        ImmutableMap.of(),
        false,
        StandardCharsets.UTF_8,
        Suppliers.memoize(Conducteur::discover),
        Optional.empty());
  }

  static Shell english() {
    return french().in(Locale.ENGLISH);
  }

  Shell in(Locale other) {
    return new Shell(other, environment, terminal, charset, library, answer);
  }

  Shell with(String variable, String value) {
    ImmutableMap<String, String> more =
        ImmutableMap.<String, String>builder().putAll(environment).put(variable, value).build();
    return new Shell(language, more, terminal, charset, library, answer);
  }

  Shell onTerminal() {
    return new Shell(language, environment, true, charset, library, answer);
  }

  Shell encoding(Charset other) {
    return new Shell(language, environment, terminal, other, library, answer);
  }

  Shell using(Conducteur other) {
    return new Shell(language, environment, terminal, charset, () -> other, answer);
  }

  /** Somebody who gives this answer to every question. */
  Shell answering(String words) {
    return new Shell(language, environment, terminal, charset, library, Optional.of(words));
  }

  Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = Application.run(console(out, err), library, words);
    return new Result(code, out.toString(charset), err.toString(charset));
  }

  private Console console(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Console(
        new Output(out, charset, terminal),
        new Output(err, charset, terminal),
        environment,
        language,
        () -> answer,
        NOON);
  }
}
