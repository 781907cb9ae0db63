package org.conducteur.session;

/** What a medium is. */
public enum MediaKind {
  /** A film. */
  VIDEO,
  /** A presentation. */
  SLIDES,
  /** Photographs or drawings. */
  IMAGES,
  /** Music or speech. */
  SOUND,
  /** Names and functions on screen. */
  TITLES,
  /** Something to hand out or publish. */
  DOCUMENT
}
