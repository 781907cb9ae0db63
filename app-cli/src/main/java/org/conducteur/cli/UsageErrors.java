package org.conducteur.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with what was typed, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Setting setting;

  UsageErrors(Setting setting) {
    this.setting = setting;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    Failures.trace(setting, error, command);
    setting.err().line(sentence(error));
    suggestion(error).ifPresent(meant -> setting.say("usage.meant", "meant", meant));
    setting.say("usage.help", "command", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException error) {
    Messages messages = setting.messages();
    if (error instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String names = missing.getMissing().stream().map(UsageErrors::name).collect(joining(", "));
      return messages.text("usage.missing", "names", names);
    } else if (error instanceof UnmatchedArgumentException unmatched) {
      return messages.text("usage.unknown", "words", String.join(" ", unmatched.getUnmatched()));
    } else if (error instanceof OverwrittenOptionException twice) {
      return messages.text("usage.twice", "name", name(twice.getOverwritten()));
    } else if (error.getArgSpec() != null && error.getValue() != null) {
      return wrongValue(error);
    }
    return error.getMessage();
  }

  private String wrongValue(ParameterException error) {
    Messages messages = setting.messages();
    String name = name(error.getArgSpec());
    ImmutableList<String> values = values(error.getArgSpec());
    return values.isEmpty()
        ? messages.text("usage.value", "value", error.getValue(), "name", name)
        : messages.text(
            "usage.value.of",
            "value",
            error.getValue(),
            "name",
            name,
            "values",
            String.join(", ", values));
  }

  /** {@code --out DIR} for an option, {@code EVENT} for an argument. */
  private static String name(ArgSpec arg) {
    String label = arg.paramLabel();
    return arg instanceof OptionSpec option ? option.longestName() + " " + label : label;
  }

  private static ImmutableList<String> values(ArgSpec arg) {
    return arg.completionCandidates() == null
        ? ImmutableList.of()
        : ImmutableList.copyOf(arg.completionCandidates());
  }

  private static Optional<String> suggestion(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return Suggestion.of(unmatched.getUnmatched().get(0), words(error.getCommandLine()));
    }
    return error.getArgSpec() == null || error.getValue() == null
        ? Optional.empty()
        : Suggestion.of(error.getValue().toLowerCase(Locale.ROOT), values(error.getArgSpec()));
  }

  private static Iterable<String> words(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    return Iterables.concat(spec.subcommands().keySet(), spec.optionsMap().keySet());
  }
}
