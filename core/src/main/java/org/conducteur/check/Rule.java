package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.conducteur.people.Visibility;

/**
 * One thing that the checker looks for: a code, a severity, who would notice the fault, and a
 * function from an examined event to findings. What it says is in the bundle {@code findings} under
 * its code, what it said of an event made wrong on purpose in the bundle {@code examples}.
 */
public final class Rule implements FindingKind {
  private final String code;
  private final Severity severity;
  private final Visibility audience;
  private final boolean last;
  private final BiConsumer<Examined, Report> look;

  private Rule(
      String code,
      Severity severity,
      Visibility audience,
      boolean last,
      BiConsumer<Examined, Report> look) {
    this.code = requireNonNull(code, "code");
    this.severity = requireNonNull(severity, "severity");
    this.audience = requireNonNull(audience, "audience");
    this.last = last;
    this.look = requireNonNull(look, "look");
  }

  static Rule error(String code, BiConsumer<Examined, Report> look) {
    return new Rule(code, Severity.ERROR, Visibility.INTERNAL, false, look);
  }

  static Rule warning(String code, BiConsumer<Examined, Report> look) {
    return new Rule(code, Severity.WARNING, Visibility.INTERNAL, false, look);
  }

  static Rule hint(String code, BiConsumer<Examined, Report> look) {
    return new Rule(code, Severity.HINT, Visibility.INTERNAL, false, look);
  }

  /** The same rule about a fault that others than the organisers would notice. */
  Rule noticedBy(Visibility widest) {
    return new Rule(code, severity, widest, last, look);
  }

  /** The same rule, applied once it is known which silences found something to be silent about. */
  Rule afterAll() {
    return new Rule(code, severity, audience, true, look);
  }

  /**
   * The code that its findings bear.
   *
   * @return stable, in kebab case
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * How much its findings matter.
   *
   * @return the same for all of them
   */
  @Override
  public Severity severity() {
    return severity;
  }

  /**
   * The widest circle that would notice the fault: the public in what it gets, the crew on its
   * sheets, or the organisers alone.
   *
   * @return the same for all of its findings
   */
  public Visibility audience() {
    return audience;
  }

  /**
   * What it said of an event that was made wrong on purpose.
   *
   * @param language French unless the language is English
   * @return a sentence and what to do about it
   */
  public Example example(Locale language) {
    return FindingWords.in(language).example(code);
  }

  boolean isLast() {
    return last;
  }

  ImmutableList<Finding> findings(Examined examined) {
    Report report = new Report(code, severity);
    look.accept(examined, report);
    return report.findings();
  }

  /**
   * A finding in words.
   *
   * @param message what was wrong
   * @param hint what to do about it
   * @param fixable whether the rule proposes a fix where it can tell what was meant
   */
  public record Example(String message, String hint, boolean fixable) {
    /** Refuses null. {@inheritDoc} */
    public Example {
      requireNonNull(message, "message");
      requireNonNull(hint, "hint");
    }
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
