package org.conducteur.trespass.cycle;

import org.conducteur.trespass.Trespasses;

/** Needs what needs it, in a package that does not say how it treats null. */
public final class Circle {
  private Circle() {}

  /** Turns once. */
  public static void turn() {
    Trespasses.library();
  }
}
