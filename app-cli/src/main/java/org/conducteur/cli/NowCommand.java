package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conducteur.event.Event;
import org.conducteur.persistence.json.JsonForecasts;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Situation;
import org.conducteur.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is on, what comes next, and who has to be where. */
@Command(name = "now", sortOptions = false)
final class NowCommand implements Callable<Integer> {
  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  @Option(names = "--at", paramLabel = "TIME")
  private @Nullable String at;

  @Option(names = "--day", paramLabel = "DAY")
  private @Nullable String day;

  @Option(names = "--actual", paramLabel = "JOURNAL")
  private @Nullable Path journal;

  @Option(names = "--format", paramLabel = "human|json", defaultValue = "human")
  private CheckCommand.Form form;

  NowCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Event read = EventFile.readWhole(setting, event, null).event();
    TypedMoment moment = TypedMoment.of(setting, spec, read, at, day);
    Timeline timeline = Timeline.of(read);
    ImmutableList<Observation> known =
        DayLog.observations(setting, timeline, journal).stream()
            .filter(seen -> !seen.at().isAfter(moment.time()))
            .collect(ImmutableList.toImmutableList());
    Forecast forecast = timeline.forecast(known, Optional.of(moment.time()));
    Situation situation = Situation.of(forecast, moment.time());
    if (form == CheckCommand.Form.JSON) {
      JsonForecasts.write(
          situation, forecast, setting.messages().language(), setting.out().stream());
    } else {
      setting.out().print(new NowReport(setting, forecast, situation, moment.date()).text());
    }
    return ExitCode.DONE;
  }
}
