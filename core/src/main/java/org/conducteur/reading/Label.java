package org.conducteur.reading;

/** What the labels of fiches announce. */
enum Label {
  /** Nothing known: what stands before the first label, or under words that are none. */
  NONE,
  /** When. */
  TIMING,
  /** Where. */
  ROOM,
  /** For how many. */
  SEATING,
  /** How many come. */
  EXPECTED,
  /** What sort of session it is. */
  KIND,
  /** In which language. */
  LANGUAGE,
  /** What it is about, for everybody. */
  SUMMARY,
  /** What happens. */
  CONTENTS,
  /** What happens, in order. */
  RUNNING_ORDER,
  /** Who. */
  PARTICIPANTS,
  /** Who leads through it. */
  MODERATORS,
  /** Who helps. */
  CREW,
  /** With what. */
  EQUIPMENT,
  /** How the stage is set. */
  STAGE,
  /** What is shown and heard. */
  MEDIA,
  /** What the technicians do. */
  CUES,
  /** For those with needs of their own. */
  PROVISIONS,
  /** What speakers are to know. */
  BRIEFS,
  /** What is asked if nobody says it. */
  PROMPTS,
  /** What speakers are to send. */
  REQUESTS,
  /** What was said before. */
  EXCHANGES,
  /** One question to several countries. */
  QUESTION,
  /** What one country answers. */
  ANSWERS,
  /** How a comparison works. */
  COMPARISON,
  /** What surrounds a comparison. */
  FRAMING,
  /** What several countries have in common. */
  COMMON,
  /** A text taken over from elsewhere. */
  PASSAGES,
  /** Remarks for all who work there. */
  REMARKS,
  /** Notes of those who plan. */
  NOTES,
  /** Chapter on all that is not one session. */
  LOGISTICS,
  /** What there is to do. */
  TASKS,
  /** A box, a stand. */
  STATION,
  /** A form to fill in. */
  QUESTIONNAIRE;

  /** Whether it belongs to the head of a fiche: a second one of its kind begins the next fiche. */
  boolean isHead() {
    return this == TIMING || this == ROOM || this == SEATING;
  }
}
