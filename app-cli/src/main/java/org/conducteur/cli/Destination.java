package org.conducteur.cli;

/** Where finished files go. */
interface Destination {
  /**
   * Takes a file.
   *
   * @throws org.conducteur.port.WriteException if it cannot be written
   */
  void take(String name, byte[] content);

  /**
   * Ends the delivery, and says what came of it.
   *
   * @param files how many were taken
   * @param whole whether these are all there should be
   * @throws org.conducteur.port.WriteException if something cannot be written
   */
  void end(int files, boolean whole);
}
