package org.conducteur.reading;

/** Understands one kind of section. */
interface SectionReader {
  /**
   * Takes a section over, if it is of this kind.
   *
   * @param section the section
   * @param sketch what the event is so far, to be added to; what of the section is not said to its
   *     ledger is kept word by word
   * @return whether it is of this kind
   */
  boolean read(Section section, Sketch sketch);
}
