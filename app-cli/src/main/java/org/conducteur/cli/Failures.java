package org.conducteur.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one sentence why a command has ended, and shows the trace only to those who ask. */
final class Failures implements IExecutionExceptionHandler {
  private final Setting setting;

  Failures(Setting setting) {
    this.setting = setting;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws ParameterException {
    if (failure instanceof Stop stop) {
      trace(setting, failure, command);
      setting.err().line(stop.getMessage());
      return stop.code();
    }
    return fault(failure, command);
  }

  /** Says that the program itself is at fault. */
  int fault(Throwable failure, CommandLine command) {
    trace(setting, failure, command);
    setting.say("fault", "what", describe(failure));
    return ExitCode.FAULT;
  }

  /** The trace of a failure, with {@code --debug}. */
  static void trace(Setting setting, Throwable failure, CommandLine command) {
    RootCommand root = (RootCommand) command.getCommandSpec().root().userObject();
    if (root.debug()) {
      PrintWriter out = setting.err().writer();
      failure.printStackTrace(out);
      out.flush();
    }
  }

  /** Type and message: all that is known of a failure that nobody expected. */
  static String describe(Throwable failure) {
    String type = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    return message == null ? type : type + ": " + message;
  }
}
