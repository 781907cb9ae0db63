package org.conducteur.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that makes a shell complete the command. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  /** Shells that picocli's one script serves; zsh reads it through its bashcompinit. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return this == BASH ? "bash" : "zsh";
    }
  }

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "bash|zsh", defaultValue = "bash")
  private Shell shell;

  CompletionCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    // By its first line zsh knows, if the script is kept as a file, what it is for.
    String first = shell == Shell.ZSH ? "#compdef " + Application.NAME + "\n" : "";
    setting.out().print(first + AutoComplete.bash(Application.NAME, spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
