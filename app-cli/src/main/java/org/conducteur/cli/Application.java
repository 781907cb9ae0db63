package org.conducteur.cli;

import com.google.common.base.Supplier;
import com.google.common.collect.Iterables;
import java.util.ServiceConfigurationError;
import org.conducteur.Conducteur;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together and runs one. */
final class Application {
  static final String NAME = "conducteur";

  /** Picocli refuses less. */
  private static final int LEAST_HELP_WIDTH = 55;

  private Application() {}

  /**
   * Runs what was typed.
   *
   * @return an {@link ExitCode}
   */
  static int run(Console console, Supplier<Conducteur> library, String... args) {
    Console told =
        Languages.asked(args)
            .map(Languages::ofSentences)
            .map(console::withLanguage)
            .orElse(console);
    Setting setting = new Setting(told, Messages.in(told.language()), library);
    int code = execute(commandLine(setting), setting, args);
    return told.out()
        .trouble()
        .map(
            trouble -> {
              setting.say(
                  "cannot.write.output", "reason", new Reasons(setting.messages()).of(trouble));
              return ExitCode.UNWRITABLE;
            })
        .orElse(code);
  }

  private static int execute(CommandLine commands, Setting setting, String... args) {
    try {
      return commands.execute(args);
    } catch (LinkageError | ServiceConfigurationError | StackOverflowError | OutOfMemoryError e) {
      // Picocli hands over exceptions only.
      return new Failures(setting).fault(e, commands);
    }
  }

  /** All commands, with their help in the user's language. */
  static CommandLine commandLine(Setting setting) {
    RootCommand first = new RootCommand(setting);
    CommandLine root =
        new CommandLine(first)
            .addSubcommand(new InitCommand(setting))
            .addSubcommand(new ExportCommand(setting))
            .addSubcommand(new WatchCommand(setting))
            .addSubcommand(new HandoutsCommand(setting))
            .addSubcommand(new ImportCommand(setting))
            .addSubcommand(new DiffCommand(setting))
            .addSubcommand(new LiveCommand(setting))
            .addSubcommand(new CheckCommand(setting))
            .addSubcommand(new ShowCommand(setting))
            .addSubcommand(new NowCommand(setting))
            .addSubcommand(new DelayCommand(setting))
            .addSubcommand(styleCommand(setting))
            .addSubcommand(new SchemaCommand(setting))
            .addSubcommand(new CompletionCommand(setting));
    root.setExecutionStrategy(
        parsed -> {
          first.checkLanguage(Iterables.getLast(parsed.asCommandLineList()));
          return new CommandLine.RunLast().execute(parsed);
        });
    Failures failures = new Failures(setting);
    root.setExecutionExceptionHandler(failures);
    root.setParameterExceptionHandler(new UsageErrors(setting));
    root.setExpandAtFiles(false);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setAbbreviatedOptionsAllowed(false);
    root.setOut(setting.out().writer());
    root.setErr(setting.err().writer());
    root.setColorScheme(
        Help.defaultColorScheme(
            setting.console().style(setting.out()).coloured() ? Help.Ansi.ON : Help.Ansi.OFF));
    localise(root, setting);
    return root;
  }

  private static CommandLine styleCommand(Setting setting) {
    return new CommandLine(new StyleCommand(setting))
        .addSubcommand(new StyleInitCommand(setting))
        .addSubcommand(new StyleCheckCommand(setting));
  }

  private static void localise(CommandLine command, Setting setting) {
    command.setResourceBundle(setting.messages().help());
    command
        .getCommandSpec()
        .usageMessage()
        .width(Math.min(Math.max(setting.console().width(), LEAST_HELP_WIDTH), 120))
        .adjustLineBreaksForWideCJKCharacters(true)
        .synopsisSubcommandLabel(setting.messages().text("label.command"));
    command.getSubcommands().values().forEach(below -> localise(below, setting));
  }
}
