package org.conducteur.change;

/** What happened to a datum. */
public enum ChangeKind {
  /** An element of a list, an entry of a table or an optional part is new. */
  ADDED,
  /** An element of a list, an entry of a table or an optional part is gone. */
  REMOVED,
  /** A single value is another one, or was filled in or emptied. */
  CHANGED,
  /** An element stands elsewhere in its list. */
  MOVED
}
