package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.persistence.json.JsonFindings;
import org.conducteur.port.BrandReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong or missing in a house style. */
@Command(name = "check", sortOptions = false)
final class StyleCheckCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "STYLE")
  private Path style;

  @Option(names = "--format", paramLabel = "human|json|sarif", defaultValue = "human")
  private CheckCommand.Form form;

  @Option(names = "--strict")
  private boolean strict;

  StyleCheckCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    BrandReading reading = StyleFile.read(setting, style);
    ImmutableList<Finding> findings = setting.conducteur().brands().check(reading);
    Locale language = setting.messages().language();
    Checked checked = new Checked(findings, Checked.NOTHING.silenced());
    switch (form) {
      case JSON -> JsonFindings.write(checked, language, setting.out().stream());
      case SARIF -> JsonFindings.writeSarif(checked, language, setting.out().stream());
      case HUMAN -> {
        FindingReport report = FindingReport.to(setting.out(), setting);
        setting.out().print(report.text(findings) + report.summary(checked) + "\n");
      }
    }
    if (!reading.isWhole()) {
      setting.say("not.whole", "file", style.toString());
      return ExitCode.UNREADABLE;
    }
    return findings.stream().anyMatch(this::matters) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private boolean matters(Finding finding) {
    return finding.severity() == Severity.ERROR
        || (strict && finding.severity() == Severity.WARNING);
  }
}
