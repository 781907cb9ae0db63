package org.conducteur.time;

/** A part of a day, for times that nobody said more exactly. */
public enum DayPart {
  /** Before the day has begun for most. */
  EARLY_MORNING,
  /** Until noon. */
  MORNING,
  /** Around noon. */
  MIDDAY,
  /** From noon to evening. */
  AFTERNOON,
  /** After work. */
  EVENING,
  /** When most are asleep. */
  NIGHT
}
