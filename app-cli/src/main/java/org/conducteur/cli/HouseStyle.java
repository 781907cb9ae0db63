package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.port.BrandReading;
import org.jspecify.annotations.Nullable;

/** The house style in which an export is asked for, or none. */
final class HouseStyle {
  private final Setting setting;
  private final @Nullable Path style;
  private final @Nullable BrandReading reading;

  private HouseStyle(Setting setting, @Nullable Path style) {
    this.setting = setting;
    this.style = style;
    reading = style == null ? null : StyleFile.readWhole(setting, style);
  }

  /**
   * Reads the style that was named.
   *
   * @throws Stop if any of it was not understood, after everything that was not is told
   */
  static HouseStyle of(Setting setting, @Nullable Path style) {
    return new HouseStyle(setting, style);
  }

  HandoutOptions in(HandoutOptions options) {
    return reading == null ? options : options.withBrand(reading.brand());
  }

  /**
   * Says in one line how much is wrong with it.
   *
   * @return the exit code that follows from it
   */
  int report() {
    if (reading == null) {
      return ExitCode.DONE;
    }
    ImmutableList<Finding> findings = setting.conducteur().brands().check(reading);
    if (!findings.isEmpty()) {
      String summary = FindingReport.to(setting.err(), setting).summary(findings);
      setting.say("export.style.findings", "summary", summary, "style", String.valueOf(style));
    }
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }
}
