package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.persistence.json.JsonFindings;
import org.conducteur.port.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong, missing or doubtful in an event. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  /** How findings are told. */
  enum Form {
    HUMAN,
    JSON;

    @Override
    public String toString() {
      return this == HUMAN ? "human" : "json";
    }
  }

  private final Setting setting;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  @Option(names = "--format", paramLabel = "human|json", defaultValue = "human")
  private Form form;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Option(names = "--strict")
  private boolean strict;

  CheckCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Reading reading = EventFile.read(setting, event, asOf);
    // Half an event would be blamed for what merely was not understood.
    ImmutableList<Finding> findings =
        reading.isWhole() ? setting.conducteur().check(reading) : reading.findings();
    if (form == Form.JSON) {
      JsonFindings.write(findings, setting.messages().language(), setting.out().stream());
    } else {
      FindingReport report = FindingReport.to(setting.out(), setting);
      setting.out().print(report.text(findings) + report.summary(findings) + "\n");
    }
    if (!reading.isWhole()) {
      setting.say("not.whole", "file", event.toString());
      return ExitCode.UNREADABLE;
    }
    return findings.stream().anyMatch(this::matters) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private boolean matters(Finding finding) {
    return finding.severity() == Severity.ERROR
        || (strict && finding.severity() == Severity.WARNING);
  }
}
