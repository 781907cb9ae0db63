package org.conducteur.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a sub-command, and the options that all of them share. */
@Command(name = Application.NAME, versionProvider = VersionText.class, sortOptions = false)
@SuppressWarnings("UnusedVariable") // picocli looks at the options itself
final class RootCommand implements Runnable {
  /** The commands whose documents have more languages than the command. */
  private static final ImmutableSet<String> MAKING = ImmutableSet.of("init", "export", "watch");

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT, order = 90)
  private @Nullable UserLanguage language;

  @Option(names = "--debug", scope = ScopeType.INHERIT, order = 91)
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 92)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 93)
  private boolean version;

  RootCommand(Setting setting) {
    this.setting = setting;
  }

  boolean debug() {
    return debug;
  }

  /** The language that was asked for. */
  Optional<Locale> asked() {
    return Optional.ofNullable(language).map(UserLanguage::locale);
  }

  /** Refuses, for a command that makes no documents, a language of documents only. */
  void checkLanguage(CommandLine command) {
    if (language != null && !language.isSpoken() && !makes(command)) {
      throw new ParameterException(
          command, setting.messages().text("usage.language", "language", language));
    }
  }

  private boolean makes(CommandLine command) {
    return MAKING.contains(command.getCommandName()) && command.getParent() == spec.commandLine();
  }

  Setting setting() {
    return setting;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), setting.messages().text("usage.no.command"));
  }
}
