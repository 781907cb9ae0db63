package org.conducteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** House styles of towns; says what there is if nobody says what to do. */
@Command(name = "style", sortOptions = false)
final class StyleCommand implements Runnable {
  private final Setting setting;

  @Spec private CommandSpec spec;

  StyleCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), setting.messages().text("usage.no.command"));
  }
}
