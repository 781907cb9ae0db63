package org.conducteur.cli;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conducteur.EditedPlan;
import org.conducteur.PlanMerge;
import org.conducteur.event.Event;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.Reading;
import org.conducteur.port.WriteException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings what was changed in a plan into the file of an event. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  /** Which side wins where both changed the same datum. */
  enum Side {
    EVENT,
    PLAN;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--into", paramLabel = "EVENT", required = true)
  private Path event;

  @Option(names = "--yes")
  private boolean agreed;

  @Option(names = "--allow-removals")
  private boolean removals;

  @Option(names = "--prefer", paramLabel = "event|plan")
  private Side preferred = Side.EVENT;

  @Option(names = "--report")
  private boolean reported;

  @Option(names = "--require-coverage", paramLabel = "0-1")
  private @Nullable BigDecimal required;

  ImportCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if (!Ascii.toLowerCase(event.toString()).endsWith(".json")) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("import.into", "event", event.toString()));
    }
    if (required != null && (required.signum() < 0 || required.compareTo(BigDecimal.ONE) > 0)) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("import.coverage.range", "value", required));
    }
    EditedPlan edited = PlanFile.open(setting, plan);
    ImportReport report = new ImportReport(setting, plan, event);
    report.columns(edited.columns());
    Coverage coverage = new Coverage(setting, plan, reported);
    if (!Files.exists(event)) {
      return create(edited, report, coverage);
    }
    Event current = EventFile.readWhole(setting, event, null).event();
    PlanMerge merge =
        preferred == Side.PLAN ? edited.over(current, removals) : edited.into(current, removals);
    if (!edited.remembers() && edited.shows(current)) {
      setting.say("import.no.state", "plan", plan.toString());
    }
    report.findings(merge.findings());
    edited.interpretation().ifPresent(coverage::print);
    report.changes(current, merge.merged());
    if (report.hasErrors(merge.findings())) {
      throw new Stop(ExitCode.UNREADABLE, notWritten());
    }
    requireCoverage(edited, coverage);
    if (!merge.merged().changes().isEmpty()) {
      writeIfAgreed(merge.merged().event());
    }
    return merge.merged().conflicts().isEmpty() || preferred == Side.PLAN
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }

  private int create(EditedPlan edited, ImportReport report, Coverage coverage) {
    Reading reading = edited.reading();
    report.findings(reading.findings());
    edited.interpretation().ifPresent(coverage::print);
    if (!reading.isWhole()) {
      throw new Stop(ExitCode.UNREADABLE, notWritten());
    }
    report.contents(reading.event());
    requireCoverage(edited, coverage);
    writeIfAgreed(reading.event());
    return ExitCode.DONE;
  }

  private void requireCoverage(EditedPlan edited, Coverage coverage) {
    if (required != null) {
      edited
          .interpretation()
          .ifPresent(document -> coverage.require(document, required.doubleValue()));
    }
  }

  private String notWritten() {
    return setting.messages().text("import.not.whole", "plan", plan.toString());
  }

  private void writeIfAgreed(Event changed) {
    if (!agreed && !isAgreed()) {
      setting.say("import.not.written", "event", event.toString());
      return;
    }
    try {
      AtomicFile.write(event, out -> setting.conducteur().write(changed, "json", out));
    } catch (WriteException e) {
      throw Stop.unwritable(setting, e.target(), e.getCause());
    }
    setting.say("import.written", "event", event.toString());
  }

  private boolean isAgreed() {
    setting.err().print(setting.messages().text("import.ask", "event", event.toString()) + " ");
    return setting
        .console()
        .answers()
        .get()
        .map(answer -> setting.messages().isYes(answer))
        .orElseGet(
            () -> {
              setting.err().print("\n");
              return false;
            });
  }
}
