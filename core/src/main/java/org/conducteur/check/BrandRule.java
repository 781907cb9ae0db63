package org.conducteur.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;

/**
 * One thing that is looked for in a house style: a code, a severity, and a function from an
 * examined brand to findings. What it says is in the bundle {@code findings} under its code.
 */
public final class BrandRule implements FindingKind {
  private final String code;
  private final Severity severity;
  private final BiConsumer<ExaminedBrand, Report> look;

  private BrandRule(String code, Severity severity, BiConsumer<ExaminedBrand, Report> look) {
    this.code = requireNonNull(code, "code");
    this.severity = requireNonNull(severity, "severity");
    this.look = requireNonNull(look, "look");
  }

  static BrandRule error(String code, BiConsumer<ExaminedBrand, Report> look) {
    return new BrandRule(code, Severity.ERROR, look);
  }

  static BrandRule warning(String code, BiConsumer<ExaminedBrand, Report> look) {
    return new BrandRule(code, Severity.WARNING, look);
  }

  static BrandRule hint(String code, BiConsumer<ExaminedBrand, Report> look) {
    return new BrandRule(code, Severity.HINT, look);
  }

  /**
   * The code that its findings bear.
   *
   * @return stable, in kebab case, beginning with {@code brand-}
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

  ImmutableList<Finding> findings(ExaminedBrand examined) {
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
