package org.conducteur.cli;

import com.google.common.base.Ascii;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conducteur.EditedPlan;
import org.conducteur.PlanMerge;
import org.conducteur.event.Event;
import org.conducteur.port.Reading;
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

  ImportCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if (!Overwriting.isJson(event)) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("import.into", "event", event.toString()));
    }
    EditedPlan edited = PlanFile.open(setting, plan);
    ImportReport report = new ImportReport(setting, plan, event);
    report.columns(edited.columns());
    if (!Files.exists(event)) {
      return create(edited.reading(), report);
    }
    Event current = EventFile.readWhole(setting, event, null).event();
    PlanMerge merge =
        preferred == Side.PLAN ? edited.over(current, removals) : edited.into(current, removals);
    if (!edited.remembers() && edited.isOwn()) {
      setting.say("import.no.state", "plan", plan.toString());
    }
    report.findings(merge.findings());
    report.changes(current, merge.merged());
    if (report.hasErrors(merge.findings())) {
      throw new Stop(ExitCode.UNREADABLE, notWritten());
    }
    if (!merge.merged().changes().isEmpty()) {
      writeIfAgreed(merge.merged().event());
    }
    return merge.merged().conflicts().isEmpty() || preferred == Side.PLAN
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }

  private int create(Reading reading, ImportReport report) {
    report.findings(reading.findings());
    if (!reading.isWhole()) {
      throw new Stop(ExitCode.UNREADABLE, notWritten());
    }
    report.contents(reading.event());
    writeIfAgreed(reading.event());
    return ExitCode.DONE;
  }

  private String notWritten() {
    return setting.messages().text("import.not.whole", "plan", plan.toString());
  }

  private void writeIfAgreed(Event changed) {
    new Overwriting(setting, agreed).write(changed, event);
  }
}
