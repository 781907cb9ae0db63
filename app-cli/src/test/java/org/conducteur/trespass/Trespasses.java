package org.conducteur.trespass;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.check.Severity;
import org.conducteur.id.Pointer;
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

  static Finding finding() {
    return new Finding(
        "made-up",
        Severity.HINT,
        Pointer.ROOT,
        ImmutableMap.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A kind of any code. */
  record Whatever(String code) implements FindingKind {
    @Override
    public Severity severity() {
      return Severity.HINT;
    }
  }

  /** A name that says nothing. */
  static final class ThingImpl {}

  /** A name that says nothing. */
  static final class BaseThing {}
}
