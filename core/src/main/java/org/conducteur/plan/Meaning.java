package org.conducteur.plan;

import java.util.Locale;

/** What a column of a plan says. */
public enum Meaning {
  /** Start and end in one cell, or the start alone. */
  SLOT,
  /** When a session begins. */
  START,
  /** When it ends. */
  END,
  /** How long it takes. */
  LENGTH,
  /** On which day. */
  DATE,
  /** In which room. */
  ROOM,
  /** At which place, where there is another column for rooms. */
  VENUE,
  /** What it is called. */
  TITLE,
  /** What its title leaves out. */
  SUBTITLE,
  /** What kind of session it is. */
  KIND,
  /** Who speaks. */
  SPEAKERS,
  /** Who asks and gives the floor. */
  MODERATORS,
  /** Who leads through the day. */
  MASTERS,
  /** Who works behind the scenes. */
  CREW,
  /** What the speakers are. */
  FUNCTION,
  /** How sure it is that they come. */
  STATE,
  /** For whom they speak. */
  ORGANISATION,
  /** What the public reads about it. */
  SUMMARY,
  /** What it holds. */
  CONTENTS,
  /** What else is to be known. */
  REMARKS,
  /** In which language. */
  LANGUAGE,
  /** What equipment it needs. */
  EQUIPMENT,
  /** An id. */
  ID;

  /**
   * Whether several columns may say it.
   *
   * @return true for people and words
   */
  public boolean isShared() {
    return switch (this) {
      case SPEAKERS, MODERATORS, MASTERS, CREW, SUMMARY, CONTENTS, REMARKS, EQUIPMENT -> true;
      default -> false;
    };
  }

  /**
   * Whether it says when.
   *
   * @return true for times and dates
   */
  public boolean isTime() {
    return this == SLOT || this == START || this == END || this == LENGTH || this == DATE;
  }

  /**
   * Its word in the vocabulary {@code meaning} of the sentences.
   *
   * @return in small letters
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
