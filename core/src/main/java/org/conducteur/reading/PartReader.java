package org.conducteur.reading;

/**
 * Understands parts with one label, or some of their blocks. Several readers may share a part: each
 * takes what it knows and leaves blocks alone that the ledger has as placed.
 */
interface PartReader {
  /**
   * Takes of a part what it understands.
   *
   * @param part the part; what nobody says to the ledger is kept word by word
   * @param fiche the session that the part belongs to, to be added to
   */
  void read(Part part, Fiche fiche);
}
