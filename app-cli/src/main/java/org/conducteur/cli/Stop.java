package org.conducteur.cli;

import java.io.Serial;

/** Ends a command with a sentence for the user and an exit code. */
final class Stop extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** See {@link ExitCode}. */
  private final int code;

  Stop(int code, String sentence) {
    super(sentence);
    this.code = code;
  }

  Stop(int code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** For a file or folder that cannot be written. */
  static Stop unwritable(Setting setting, String file, Throwable cause) {
    String reason = new Reasons(setting.messages()).of(cause);
    return new Stop(
        ExitCode.UNWRITABLE,
        setting.messages().text("cannot.write", "file", file, "reason", reason),
        cause);
  }

  int code() {
    return code;
  }
}
