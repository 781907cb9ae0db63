package org.conducteur.document;

/** How much a block of a schedule catches the eye. Its words say the same as its colour. */
public enum BlockTone {
  /** Something happens on a stage. */
  STRONG,
  /** Something happens elsewhere, such as a workshop. */
  SOFT,
  /** A break. */
  QUIET
}
