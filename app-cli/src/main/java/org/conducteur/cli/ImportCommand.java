package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conducteur.EditedPlan;
import org.conducteur.PlanMerge;
import org.conducteur.change.Merge;
import org.conducteur.change.Merged;
import org.conducteur.event.Event;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.Reading;
import org.conducteur.port.WriteException;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Timeline;
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
    if (!Ascii.toLowerCase(event.toString()).endsWith(".json")) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("import.into", "event", event.toString()));
    }
    ImportReport report = new ImportReport(setting, plan, event);
    if (setting.conducteur().journals().knows(plan)) {
      return record(report);
    }
    EditedPlan edited = PlanFile.open(setting, plan);
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

  /** What a journal says really happened comes into the event as its actual times. */
  private int record(ImportReport report) {
    ImmutableList<Observation> seen = DayLog.read(setting, plan).journal().observations();
    Event current = EventFile.readWhole(setting, event, null).event();
    Timeline timeline = Timeline.of(current);
    ImmutableList<Observation> unplaced = timeline.forecast(seen).unplaced();
    if (!unplaced.isEmpty()) {
      String steps =
          unplaced.stream().map(o -> o.step().toString()).distinct().collect(joining(", "));
      setting.say("import.unplaced", "steps", Printable.line(steps), "event", event.toString());
    }
    Merged merged = Merge.of(current, current, timeline.record(seen));
    report.changes(current, merged);
    if (!merged.changes().isEmpty()) {
      writeIfAgreed(merged.event());
    }
    return ExitCode.DONE;
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
