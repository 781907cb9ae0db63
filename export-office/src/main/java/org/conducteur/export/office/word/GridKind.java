package org.conducteur.export.office.word;

/** How a grid looks, and the distance from its edges to its text in sizes of running text. */
enum GridKind {
  /** Rows and columns with names. */
  TABLE("DataTable", 0.45, 0.45, 0.22),
  /** Labels and what they say. */
  VALUES("LabelValues", 0, 0.8, 0.2),
  /** A box: good to know, or words to say. */
  BOX("Box", 0.8, 0.8, 0.5),
  /** A box that calls for attention. */
  WARNING_BOX("WarningBox", 0.8, 0.8, 0.5),
  /** A box for what an AI tool made. */
  GENERATED_BOX("GeneratedBox", 0.8, 0.8, 0.5),
  /** A quote that is more than paragraphs. */
  QUOTE("QuoteBox", 0.95, 0, 0),
  /** Three short texts on a strip. */
  BANNER("Banner", 0.8, 0.8, 0.45),
  /** Boxes to tick, side by side. */
  CHOICES("Choices", 0, 0.6, 0.1),
  /** Large type with an arrow beside it. */
  SIGN("Sign", 0, 0, 0),
  /** Rooms side by side, hours from top to bottom. */
  SCHEDULE("Schedule", 0.35, 0.35, 0.1),
  /** A plate to fold. */
  PLATE("Plate", 1, 1, 0),
  /** Badges to cut. */
  BADGES("Badges", 0.6, 0.6, 0);

  private final String id;
  private final double start;
  private final double end;
  private final double upright;

  GridKind(String id, double start, double end, double upright) {
    this.id = id;
    this.start = start;
    this.end = end;
    this.upright = upright;
  }

  String id() {
    return id;
  }

  int start(Sheet sheet) {
    return sheet.em(start);
  }

  int end(Sheet sheet) {
    return sheet.em(end);
  }

  int upright(Sheet sheet) {
    return sheet.em(upright);
  }

  /** Whether there are lines between its rows. */
  boolean isRuled() {
    return this == TABLE || this == VALUES || this == SCHEDULE || this == BADGES;
  }
}
