package org.conducteur.style;

/** A face of a family of fonts. */
public enum FontFace {
  /** Upright, of usual weight. */
  REGULAR,
  /** Upright and bold. */
  BOLD,
  /** Slanted. */
  ITALIC,
  /** Slanted and bold. */
  BOLD_ITALIC
}
