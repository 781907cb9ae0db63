package org.conducteur.cli;

/** Where the command starts. */
public final class Main {
  private Main() {}

  /**
   * Runs the command.
   *
   * @param args what was typed after the command's name
   */
  public static void main(String[] args) {}
}
