package org.conducteur.cli;

/** What the command tells the shell. The help of every command lists them. */
final class ExitCode {
  static final int DONE = 0;

  /** The event has findings of severity error, or a file could not be made. */
  static final int FINDINGS = 1;

  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int UNWRITABLE = 5;

  /** Ended by Ctrl-C, as the shell counts it: 128 and the number of the signal. */
  static final int INTERRUPTED = 130;

  /** Ended by the system, likewise. */
  static final int TERMINATED = 143;

  /** A fault of the program itself: EX_SOFTWARE of BSD's sysexits.h. */
  static final int FAULT = 70;

  private ExitCode() {}
}
