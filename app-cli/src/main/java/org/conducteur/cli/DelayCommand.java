package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conducteur.event.Event;
import org.conducteur.persistence.json.JsonForecasts;
import org.conducteur.time.TypedLength;
import org.conducteur.timeline.Expected;
import org.conducteur.timeline.Forecast;
import org.conducteur.timeline.Observation;
import org.conducteur.timeline.Recovery;
import org.conducteur.timeline.Step;
import org.conducteur.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what becomes of the day if something is late, and what could be done about it. */
@Command(name = "delay", sortOptions = false)
final class DelayCommand implements Callable<Integer> {
  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  @Option(names = "--at", paramLabel = "STEP", required = true)
  private String at;

  @Option(names = "--by", paramLabel = "LENGTH", required = true)
  private String by;

  @Option(names = "--longer")
  private boolean longer;

  @Option(names = "--actual", paramLabel = "JOURNAL")
  private @Nullable Path journal;

  @Option(names = "--format", paramLabel = "human|json", defaultValue = "human")
  private CheckCommand.Form form;

  DelayCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Duration length =
        TypedLength.parseOrMinutes(by)
            .orElseThrow(() -> refused("delay.by", "by", Printable.line(by)));
    Event read = EventFile.readWhole(setting, event, null).event();
    Step step = new TypedStep(setting, spec, read).find(at);
    Timeline timeline = Timeline.of(read);
    ImmutableList<Observation> known = DayLog.observations(setting, timeline, journal);
    Forecast before = timeline.forecast(known);
    Expected late = before.find(step).orElseThrow();
    LocalDateTime start =
        late.start()
            .orElseThrow(() -> refused("delay.no.start", "step", Printable.line(late.title())));
    ImmutableList<Observation> all =
        ImmutableList.<Observation>builder().addAll(known).add(delay(late, start, length)).build();
    Forecast after = timeline.forecast(all, Optional.of(start));
    ImmutableList<Recovery> recoveries = Recovery.options(timeline, all, start);
    if (form == CheckCommand.Form.JSON) {
      JsonForecasts.write(after, recoveries, setting.messages().language(), setting.out().stream());
    } else {
      setting.out().print(new DelayReport(setting, before, after, recoveries).text());
    }
    return ExitCode.DONE;
  }

  /** What has begun can only take longer. */
  private Observation delay(Expected late, LocalDateTime start, Duration length) {
    if (!longer && late.actual().start().isEmpty()) {
      return new Observation.Held(late.step(), start.plus(length), start);
    } else if (late.times().length().isEmpty()) {
      throw refused("delay.no.length", "step", Printable.line(late.title()));
    }
    return new Observation.Prolonged(late.step(), length, start);
  }

  private ParameterException refused(String key, Object... named) {
    return new ParameterException(spec.commandLine(), setting.messages().text(key, named));
  }
}
