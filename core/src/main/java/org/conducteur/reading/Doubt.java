package org.conducteur.reading;

import org.conducteur.check.FindingKind;
import org.conducteur.check.Severity;

/** What may be doubtful in how a document was understood. */
enum Doubt implements FindingKind {
  PASSAGE_NOT_UNDERSTOOD("passage-not-understood"),
  PROGRAMME_AFTERNOON("programme-afternoon"),
  PROGRAMME_SPEAKERS("programme-speakers");

  private final String code;

  Doubt(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.HINT;
  }
}
