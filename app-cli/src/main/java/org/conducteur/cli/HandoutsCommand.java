package org.conducteur.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conducteur.event.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what can be made, and of an event also for whom. */
@Command(name = "handouts", sortOptions = false)
final class HandoutsCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(arity = "0..1", paramLabel = "EVENT")
  private @Nullable Path event;

  HandoutsCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Optional<Event> read =
        Optional.ofNullable(event).map(file -> EventFile.readWhole(setting, file, null).event());
    setting.out().print(new HandoutList(setting).text(read));
    return ExitCode.DONE;
  }
}
