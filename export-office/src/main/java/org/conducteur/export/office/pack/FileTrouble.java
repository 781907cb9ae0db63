package org.conducteur.export.office.pack;

import org.conducteur.check.FindingKind;
import org.conducteur.check.Severity;

/** Everything that may be told of a workbook or a document of Word that is read. */
public enum FileTrouble implements FindingKind {
  /** There is nothing in the file. */
  FILE_EMPTY("file-empty", Severity.ERROR),
  /** A password is needed. */
  FILE_PROTECTED("file-protected", Severity.ERROR),
  /** The file is no workbook. */
  FILE_NO_WORKBOOK("file-no-workbook", Severity.ERROR),
  /** The workbook is in a format that other programs have to turn into the right one. */
  FILE_OTHER_WORKBOOK("file-other-workbook", Severity.ERROR),
  /** The workbook cannot be unpacked. */
  FILE_BROKEN("file-broken", Severity.ERROR),
  /** A part of the workbook is missing or makes no sense. */
  FILE_DAMAGED("file-damaged", Severity.ERROR),
  /** The workbook holds more than is read. */
  FILE_TOO_LARGE("file-too-large", Severity.ERROR),
  /** The workbook holds what no program writes. */
  FILE_SUSPICIOUS("file-suspicious", Severity.ERROR),
  /** The file is no document of Word. */
  DOCUMENT_NO_WORD("document-no-word", Severity.ERROR),
  /** The document cannot be unpacked. */
  DOCUMENT_BROKEN("document-broken", Severity.ERROR),
  /** A part of the document is missing or makes no sense. */
  DOCUMENT_DAMAGED("document-damaged", Severity.ERROR),
  /** The document holds more than is read. */
  DOCUMENT_TOO_LARGE("document-too-large", Severity.ERROR),
  /** The document holds what no program writes. */
  DOCUMENT_SUSPICIOUS("document-suspicious", Severity.ERROR),
  /** Somebody struck out words, and nobody has agreed yet. */
  DOCUMENT_DELETED("document-deleted", Severity.HINT),
  /** Somebody added words, and nobody has agreed yet. */
  DOCUMENT_INSERTED("document-inserted", Severity.HINT),
  /** Words are hidden. */
  DOCUMENT_HIDDEN("document-hidden", Severity.HINT),
  /** Something is not read. */
  DOCUMENT_UNREAD("document-unread", Severity.HINT),
  /** A time was expected. */
  CELL_TIME("cell-time", Severity.ERROR),
  /** Start and end were expected. */
  CELL_SLOT("cell-slot", Severity.ERROR),
  /** A length of time was expected. */
  CELL_LENGTH("cell-length", Severity.ERROR),
  /** A date was expected. */
  CELL_DATE("cell-date", Severity.ERROR),
  /** A number was expected. */
  CELL_NUMBER("cell-number", Severity.ERROR),
  /** A figure or a range of figures was expected. */
  CELL_FIGURE("cell-figure", Severity.ERROR),
  /** One of some words was expected. */
  CELL_CHOICE("cell-choice", Severity.ERROR),
  /** Nothing has the name. */
  CELL_NAME_UNKNOWN("cell-name-unknown", Severity.ERROR),
  /** Nothing has the name, but something nearly has it. */
  CELL_NAME_MISSPELT("cell-name-misspelt", Severity.ERROR),
  /** Several things have the name. */
  CELL_NAME_SEVERAL("cell-name-several", Severity.ERROR),
  /** A formula ended in an error. */
  CELL_FAULT("cell-fault", Severity.ERROR),
  /** No program has computed the formula. */
  CELL_NOT_COMPUTED("cell-not-computed", Severity.ERROR),
  /** Something stands in a row that has no such thing. */
  CELL_NOT_HERE("cell-not-here", Severity.ERROR),
  /** The text ends where it was too long for a cell. */
  CELL_CUT("cell-cut", Severity.ERROR),
  /** Somebody typed over what is calculated. */
  CELL_COMPUTED("cell-computed", Severity.HINT),
  /** A reason silences nothing. */
  CELL_REASON_IDLE("cell-reason-idle", Severity.WARNING),
  /** There are two reasons for the same. */
  CELL_REASON_TWICE("cell-reason-twice", Severity.ERROR),
  /** A column is taken for one more country. */
  COUNTRY_ADDED("country-added", Severity.HINT),
  /** A column is gone. */
  COLUMN_MISSING("column-missing", Severity.WARNING),
  /** A sheet is gone. */
  SHEET_MISSING("sheet-missing", Severity.HINT),
  /** How a column is understood. */
  PLAN_COLUMN("plan-column", Severity.HINT),
  /** A column is not understood. */
  PLAN_COLUMN_UNKNOWN("plan-column-unknown", Severity.HINT),
  /** No row of headers is known. */
  PLAN_WITHOUT_HEADERS("plan-without-headers", Severity.ERROR),
  /** There are more sessions than an event can have. */
  PLAN_TOO_LONG("plan-too-long", Severity.ERROR),
  /** A sheet is not read. */
  PLAN_SHEET_PASSED("plan-sheet-passed", Severity.HINT),
  /** A row names no session. */
  PLAN_ROW_PASSED("plan-row-passed", Severity.HINT),
  /** A length is not the time from start to end. */
  PLAN_LENGTH_DIFFERS("plan-length-differs", Severity.WARNING);

  private final String code;
  private final Severity severity;

  FileTrouble(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
