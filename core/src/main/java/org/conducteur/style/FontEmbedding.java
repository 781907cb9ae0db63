package org.conducteur.style;

/**
 * What the licence bits of a font file allow ({@code fsType} of its table {@code OS/2}, OpenType
 * 1.9). They do not replace its licence, but programs have to keep to them.
 */
public enum FontEmbedding {
  /** Documents may hold it. */
  ALLOWED,
  /** Documents may hold it only whole, which makes each of them larger by the whole font. */
  WHOLE_ONLY,
  /** Documents may hold only pictures of its letters. */
  BITMAPS_ONLY,
  /** Documents may not hold it at all without leave of its owner. */
  FORBIDDEN
}
