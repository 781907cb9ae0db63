package org.conducteur.trespass;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.conducteur.trespass.cycle.Circle;
import picocli.CommandLine;

/** Does everything that is forbidden, one thing per method. */
@SuppressWarnings({"DefaultLocale", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone"})
public final class Trespasses {
  static int count;

  private Trespasses() {}

  /** Shows a library. */
  public static CommandLine library() {
    return new CommandLine(new Object());
  }

  static String time() {
    return LocalDate.now() + " " + LocalDate.now(ZoneId.of("UTC")) + System.nanoTime();
  }

  static void print(RuntimeException trouble) {
    System.out.println(trouble.getMessage());
    trouble.printStackTrace();
  }

  static String defaults(String text) {
    return text.toLowerCase() + String.format("%s", text) + Locale.getDefault();
  }

  static void turnInCircles() {
    count++;
    Circle.turn();
  }

  /** A name that says nothing. */
  static final class ThingImpl {}

  /** A name that says nothing. */
  static final class BaseThing {}
}
