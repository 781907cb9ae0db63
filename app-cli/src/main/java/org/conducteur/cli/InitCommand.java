package org.conducteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.WriteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out a workbook in which somebody begins to plan an event. */
@Command(name = "init", sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private static final String FORMAT = "xlsx";

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--force")
  private boolean force;

  InitCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if (!plan.toString().toLowerCase(Locale.ROOT).endsWith("." + FORMAT)) {
      throw new Stop(
          ExitCode.USAGE, setting.messages().text("init.format", "plan", plan.toString()));
    }
    if (!force && Files.exists(plan)) {
      throw new Stop(
          ExitCode.UNWRITABLE, setting.messages().text("init.exists", "plan", plan.toString()));
    }
    RootCommand root = (RootCommand) spec.root().userObject();
    Locale language = root.asked().orElse(setting.messages().language());
    try {
      AtomicFile.write(plan, out -> setting.conducteur().begin(FORMAT, language, out));
    } catch (WriteException e) {
      throw Stop.unwritable(setting, e.target(), e.getCause());
    }
    setting.out().line(plan.toString());
    setting.say("init.begun", "plan", plan.toString());
    return ExitCode.DONE;
  }
}
