package org.conducteur.port;

import java.io.Serial;

/** A file could not be read, for a reason outside the program. */
public final class ReadException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What could not be read. */
  private final String target;

  /**
   * Trouble with a file or stream.
   *
   * @param target the path or name of what could not be read
   * @param cause what happened
   */
  public ReadException(String target, Throwable cause) {
    super(target + ": " + cause.getMessage(), cause);
    this.target = target;
  }

  /**
   * What could not be read.
   *
   * @return path or name
   */
  public String target() {
    return target;
  }
}
