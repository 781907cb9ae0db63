package org.conducteur.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final Setting setting;

  @Spec private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "fr|en|de|da", scope = ScopeType.INHERIT, order = 90)
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

  /** The language that documents are wanted in, if any was asked for. */
  Optional<Locale> language() {
    return Optional.ofNullable(language).map(UserLanguage::locale);
  }

  boolean debug() {
    return debug;
  }

  Setting setting() {
    return setting;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), setting.messages().text("usage.no.command"));
  }
}
