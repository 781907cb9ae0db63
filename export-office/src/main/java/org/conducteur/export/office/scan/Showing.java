package org.conducteur.export.office.scan;

/** Whether people see a sheet. */
public enum Showing {
  /** Its tab is there. */
  VISIBLE,
  /** Excel's menu can show it. */
  HIDDEN,
  /** Only programs can show it. */
  VERY_HIDDEN
}
