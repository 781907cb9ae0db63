package org.conducteur.export.office.workbook;

import org.conducteur.check.Finding;

/** Leaves the taking over of one cell; whoever reads the table collects the finding. */
final class UnreadableCell extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  UnreadableCell(Finding finding) {
    super(finding.code());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
