package org.conducteur.cli;

import com.google.common.collect.ImmutableMap;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the command knows of the world around it; a test gives its own.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param environment environment variables
 * @param language of the user, French or English
 * @param answers what the user answers to a question; nothing where nobody can be asked
 * @param clock tells how long the user has been waiting, and what time it is where the day is run;
 *     nothing else looks at it
 */
record Console(
    Output out,
    Output err,
    ImmutableMap<String, String> environment,
    Locale language,
    Supplier<Optional<String>> answers,
    InstantSource clock) {
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;
  private static final int GREATEST_WIDTH = 1000;

  /** Columns of the terminal, as the variable {@code COLUMNS} tells; 80 if it says nothing. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!columns.matches("[0-9]{1,6}")) {
      return USUAL_WIDTH;
    }
    int told = Integer.parseInt(columns);
    return told == 0 ? USUAL_WIDTH : Math.min(Math.max(told, LEAST_WIDTH), GREATEST_WIDTH);
  }

  /** How text to an output may look: plain unless it is a terminal that shows colours. */
  Style style(Output output) {
    boolean plain =
        !output.isTerminal()
            || !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Style(!plain);
  }

  Console withOut(Output other) {
    return new Console(other, err, environment, language, answers, clock);
  }

  Console withLanguage(Locale other) {
    return new Console(out, err, environment, other, answers, clock);
  }
}
