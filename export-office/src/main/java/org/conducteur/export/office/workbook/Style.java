package org.conducteur.export.office.workbook;

/** The looks a cell can have, apart from its number format. */
enum Style {
  /** The name of the sheet. */
  TITLE,
  /** A line below the name. */
  INTRO,
  /** A link to another sheet. */
  LINK,
  /** The header of a table. */
  HEADER,
  /** Ordinary content. */
  BODY,
  /** What matters more, such as the row of a session among those of its running order. */
  STRONG,
  /** The same, where a new day or room begins. */
  STRONG_FIRST,
  /** What is subordinate, such as an item below its session. */
  DETAIL,
  /** The label of a fact. */
  LABEL,
  /** A fact. */
  FACT,
  /** A row that names what the rows below have in common. */
  BAND,
  /** The time beside the grid. */
  GRID_TIME,
  /** A free quarter in the grid. */
  GRID_FREE,
  /** The same, on the hour. */
  GRID_HOUR,
  /** A session on stage, in the grid. */
  GRID_STAGE,
  /** A session in which people do something together, in the grid. */
  GRID_TOGETHER,
  /** A performance, in the grid. */
  GRID_SHOW,
  /** A pause, in the grid. */
  GRID_PAUSE,
  /** A session that shares its room with another at the same time, in the grid. */
  GRID_CONFLICT
}
