package org.conducteur.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conducteur.port.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the event as a table in the terminal. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  ShowCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Reading reading = EventFile.readWhole(setting, event, null);
    setting.out().print(new RunOfShow(reading.event(), setting).text());
    return ExitCode.DONE;
  }
}
