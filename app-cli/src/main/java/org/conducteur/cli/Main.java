package org.conducteur.cli;

import com.google.common.base.Suppliers;
import org.conducteur.Conducteur;

/** Where the command starts. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the program with its exit code.
   *
   * @param args what was typed after the command's name
   */
  public static void main(String[] args) {
    Console console = SystemConsole.open();
    int code = Application.run(console, Suppliers.memoize(Conducteur::discover), args);
    System.exit(code);
  }
}
