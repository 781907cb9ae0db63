package org.conducteur.cli;

import com.google.common.base.Supplier;
import org.conducteur.Conducteur;

/**
 * What every command needs.
 *
 * @param console the world outside
 * @param messages sentences in the user's language
 * @param library the library, which is made when it is first needed
 */
record Setting(Console console, Messages messages, Supplier<Conducteur> library) {
  Output out() {
    return console.out();
  }

  Output err() {
    return console.err();
  }

  Conducteur conducteur() {
    return library.get();
  }

  /** Prints a sentence where it does not mix with results. */
  void say(String key, Object... named) {
    err().line(messages.text(key, named));
  }
}
