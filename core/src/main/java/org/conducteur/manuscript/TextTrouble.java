package org.conducteur.manuscript;

import org.conducteur.check.FindingKind;
import org.conducteur.check.Severity;

/** What may be wrong with a file of text. */
enum TextTrouble implements FindingKind {
  CHARSET("document-charset", Severity.HINT),
  NO_TEXT("document-no-text", Severity.ERROR),
  TOO_LARGE("document-too-large", Severity.ERROR);

  private final String code;
  private final Severity severity;

  TextTrouble(String code, Severity severity) {
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
