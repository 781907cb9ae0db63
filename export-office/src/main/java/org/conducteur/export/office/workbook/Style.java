package org.conducteur.export.office.workbook;

/** The looks a cell can have, apart from its number format. */
enum Style {
  /** The name of the sheet. */
  TITLE,
  /** A line below the name. */
  INTRO,
  /** A link to another sheet. */
  LINK,
  /** The same among ordinary content. */
  BODY_LINK,
  /** What a line of ordinary content is about. */
  BODY_LABEL,
  /** The header of a table. */
  HEADER,
  /** Ordinary content. */
  BODY,
  /** What matters more, such as the row of a session among those of its running order. */
  STRONG,
  /** The same, where a new day or room begins. */
  STRONG_FIRST,
  /** The columns beside the leading ones of a row that matters more. */
  STRONG_BESIDE,
  /** The same, where a new day or room begins. */
  STRONG_FIRST_BESIDE,
  /** What is subordinate, such as an item below its session. */
  DETAIL,
  /** Its leading columns, set in. */
  DETAIL_LEADING,
  /** The label of a fact. */
  LABEL,
  /** A fact. */
  FACT,
  /** A row that names what the rows below have in common. */
  BAND,
  /** What nobody sees: on the left and on one line, so that nothing of it juts out. */
  HIDDEN,
  /** The time beside the grid. */
  GRID_TIME,
  /** The half hours beside the grid, and its rows without a time. */
  GRID_HALF,
  /** A row of the grid. */
  GRID_FREE,
  /** The same, on the hour. */
  GRID_HOUR;

  /** The look of a cell in a row of this look, by whether its column is a leading one. */
  Style in(boolean leading) {
    return switch (this) {
      case STRONG -> leading ? STRONG : STRONG_BESIDE;
      case STRONG_FIRST -> leading ? STRONG_FIRST : STRONG_FIRST_BESIDE;
      case DETAIL -> leading ? DETAIL_LEADING : DETAIL;
      default -> this;
    };
  }
}
