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

  int code() {
    return code;
  }
}
