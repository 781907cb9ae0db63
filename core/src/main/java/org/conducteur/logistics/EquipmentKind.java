package org.conducteur.logistics;

/** The trade that a kind of equipment belongs to: who brings it, and which column of a sheet. */
public enum EquipmentKind {
  /** Microphones, loudspeakers. */
  SOUND,
  /** Spotlights, dimmers. */
  LIGHT,
  /** Projectors, screens, computers. */
  VIDEO,
  /** What stands on the stage, such as a lectern. */
  STAGE,
  /** Chairs, tables, partitions. */
  FURNITURE,
  /** Extension leads, power supply. */
  ELECTRICITY,
  /** What people eat and drink, and what serves it. */
  CATERING,
  /** Signs, badges, posters. */
  SIGNAGE,
  /** Anything else. */
  OTHER
}
