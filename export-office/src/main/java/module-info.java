/** Excel and Word, written and read back. */
module org.conducteur.export.office {
  requires transitive org.conducteur.core;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.poi.ooxml;
  requires static org.jspecify;

  exports org.conducteur.export.office;

  provides org.conducteur.port.DocumentReader with
      org.conducteur.export.office.reading.WordReader;
  provides org.conducteur.port.DocumentRenderer with
      org.conducteur.export.office.word.WordRenderer;
  provides org.conducteur.port.PlanningReader with
      org.conducteur.export.office.workbook.PlanningWorkbookReader;
  provides org.conducteur.port.PlanningWriter with
      org.conducteur.export.office.workbook.PlanningWorkbook;
}
