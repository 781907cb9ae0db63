package org.conducteur.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that makes a shell complete the command. */
@Command(name = "completion")
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
    setting.out().print(AutoComplete.bash(Application.NAME, spec.root().commandLine()) + "\n");
    return ExitCode.DONE;
  }
}
