package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * One thing that the checker looks for: a code, a severity, and a function from an examined event
 * to findings. What it says is in the bundle {@code findings} under its code.
 */
public final class Rule {
  private final String code;
  private final Severity severity;
  private final BiConsumer<Examined, Report> look;

  private Rule(String code, Severity severity, BiConsumer<Examined, Report> look) {
    this.code = requireNonNull(code, "code");
    this.severity = requireNonNull(severity, "severity");
    this.look = requireNonNull(look, "look");
  }

  static Rule error(String code, BiConsumer<Examined, Report> look) {
    return new Rule(code, Severity.ERROR, look);
  }

  static Rule warning(String code, BiConsumer<Examined, Report> look) {
    return new Rule(code, Severity.WARNING, look);
  }

  static Rule hint(String code, BiConsumer<Examined, Report> look) {
    return new Rule(code, Severity.HINT, look);
  }

  /**
   * The code that its findings bear.
   *
   * @return stable, in kebab case
   */
  public String code() {
    return code;
  }

  /**
   * How much its findings matter.
   *
   * @return the same for all of them
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What it looks for and why.
   *
   * @param language French unless the language is English
   * @return one or a few sentences
   */
  public String about(Locale language) {
    return FindingWords.in(language).about(code);
  }

  ImmutableList<Finding> findings(Examined examined) {
    Report report = new Report(code, severity);
    look.accept(examined, report);
    return report.findings();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
