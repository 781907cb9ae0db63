package org.conducteur.reading;

/** What of a document is no content. */
public enum FurnitureKind {
  /** A line of the table of contents, or the title of it. */
  CONTENTS,
  /** Repeated at the top of pages. */
  HEADER,
  /** Repeated at the bottom of pages. */
  FOOTER
}
