package org.conducteur.reading;

/** What the labels of fiches announce. */
enum Label {
  /** When. */
  TIMING,
  /** Where. */
  ROOM,
  /** For how many. */
  SEATING,
  /** What happens. */
  CONTENTS,
  /** Who. */
  PARTICIPANTS,
  /** With what. */
  EQUIPMENT
}
