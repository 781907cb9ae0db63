package org.conducteur.cli;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conducteur.check.Checked;
import org.conducteur.check.Finding;
import org.conducteur.check.Rule;
import org.conducteur.check.RuleCatalogue;
import org.conducteur.check.Severity;
import org.conducteur.event.Event;
import org.conducteur.id.Pointer;
import org.conducteur.persistence.json.JsonFindings;
import org.conducteur.port.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong, missing or doubtful in an event, and mends or silences it if asked to. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  /** How findings are told. */
  enum Form {
    HUMAN,
    JSON,
    SARIF;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EVENT", arity = "0..1")
  private @Nullable Path event;

  @Option(names = "--format", paramLabel = "human|json|sarif", defaultValue = "human")
  private Form form;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin private CheckOptions options;

  CheckCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if (options.explained().isPresent()) {
      setting.out().print(new Explanation(setting).of(options.explained().get()));
      return ExitCode.DONE;
    }
    Path file = file();
    refuseNonsense();
    if (options.fixing()) {
      return fix(file);
    } else if (options.silenced().isPresent()) {
      return silence(file);
    }
    return tell(file, EventFile.read(setting, file, asOf));
  }

  private Path file() {
    if (event == null) {
      throw refusal("usage.missing", "names", "EVENT");
    }
    return event;
  }

  private int tell(Path file, Reading reading) {
    FindingChoice choice = known(reading);
    // Half an event would be blamed for what merely was not understood.
    Checked checked =
        reading.isWhole()
            ? setting.conducteur().review(reading)
            : new Checked(reading.findings(), Checked.NOTHING.silenced());
    int code = tell(checked.only(choice));
    if (!reading.isWhole()) {
      setting.say("not.whole", "file", file.toString());
      return ExitCode.UNREADABLE;
    }
    return code;
  }

  private int tell(Checked checked) {
    switch (form) {
      case JSON ->
          JsonFindings.write(checked, setting.messages().language(), setting.out().stream());
      case SARIF ->
          JsonFindings.writeSarif(checked, setting.messages().language(), setting.out().stream());
      case HUMAN -> {
        FindingReport report = FindingReport.to(setting.out(), setting);
        setting
            .out()
            .print(
                report.text(checked.findings())
                    + report.silenced(checked.silenced())
                    + report.summary(checked)
                    + "\n");
      }
    }
    return checked.findings().stream().anyMatch(this::matters) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private int fix(Path file) {
    Reading reading = EventFile.readWhole(setting, file, null);
    FindingChoice choice = known(reading);
    Event fixed = new CheckFix(setting, choice).show(reading, file).event();
    return ended(file, reading, fixed, choice);
  }

  private int silence(Path file) {
    Reading reading = EventFile.readWhole(setting, file, null);
    Rule rule = rule(options.silenced().orElseThrow());
    String reason = options.reason().orElseThrow(() -> refusal("silence.because"));
    Event silenced =
        new CheckSilence(setting, reading.event(), rule.code()).silenced(place(), reason);
    return ended(file, reading, silenced, known(reading));
  }

  /** Writes what changed if it may, and counts what is left in the file that counts from now on. */
  private int ended(Path file, Reading reading, Event changed, FindingChoice choice) {
    boolean written = !changed.equals(reading.event()) && write(changed, file);
    Event state = EventFile.at(asOf, written ? changed : reading.event());
    Checked left =
        setting.conducteur().review(new Reading(state, reading.findings(), reading.sources()));
    Checked wanted = left.only(choice);
    if (written) {
      setting.out().line(FindingReport.to(setting.out(), setting).left(wanted));
    }
    return wanted.findings().stream().anyMatch(this::matters) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private boolean write(Event changed, Path file) {
    Path target = options.output().orElse(file);
    if (options.output().isEmpty() && !Overwriting.mayReplace(file)) {
      setting.say("fix.elsewhere", "file", file.toString());
      return false;
    }
    return new Overwriting(setting, options.agreed()).write(changed, target);
  }

  private Optional<Pointer> place() {
    return options
        .place()
        .map(
            typed -> {
              if (typed.equals("/")) {
                return Pointer.ROOT;
              }
              return Pointer.parse(typed.isEmpty() || typed.startsWith("/") ? typed : "/" + typed);
            });
  }

  private Rule rule(String code) {
    return RuleCatalogue.standard()
        .findRule(Ascii.toLowerCase(code.strip()))
        .orElseThrow(() -> unknown(code));
  }

  private FindingChoice known(Reading reading) {
    FindingChoice choice = options.choice();
    choice.unknown(reading).stream()
        .findFirst()
        .ifPresent(
            word -> {
              throw unknown(word);
            });
    return choice;
  }

  private ParameterException unknown(String word) {
    return FindingChoice.nearest(word)
        .map(near -> refusal("usage.rule.near", "word", word, "near", near))
        .orElseGet(() -> refusal("usage.rule", "word", word));
  }

  private void refuseNonsense() {
    options
        .lonely()
        .ifPresent(
            pair -> {
              throw refusal("usage.lonely", "option", pair[0], "other", pair[1]);
            });
    if (options.fixing() && options.silenced().isPresent()) {
      throw refusal("usage.together", "one", "--fix", "other", "--silence");
    } else if (form != Form.HUMAN && (options.fixing() || options.silenced().isPresent())) {
      String one = options.fixing() ? "--fix" : "--silence";
      throw refusal("usage.together", "one", one, "other", "--format " + form);
    }
    options
        .output()
        .filter(file -> !Overwriting.isJson(file))
        .ifPresent(
            file -> {
              throw refusal("usage.output", "file", file.toString());
            });
  }

  private ParameterException refusal(String key, Object... named) {
    return new ParameterException(spec.commandLine(), setting.messages().text(key, named));
  }

  private boolean matters(Finding finding) {
    return finding.severity() == Severity.ERROR
        || (strict && finding.severity() == Severity.WARNING);
  }
}
