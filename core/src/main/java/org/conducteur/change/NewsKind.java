package org.conducteur.change;

/** What a piece of news is, the most urgent first. */
public enum NewsKind {
  /** A day takes place on another date. */
  DAY,
  /** A session does not take place any more. */
  CANCELLED,
  /** A session takes place at another time or elsewhere. */
  MOVED,
  /** A session became several. */
  SPLIT,
  /** A session is new. */
  NEW,
  /** The reader takes part in a session, and did not before. */
  JOINED,
  /** The reader takes part in a session no more. */
  LEFT,
  /** The reader is to be there at another time. */
  ARRIVAL,
  /** Anything else. */
  DETAIL
}
