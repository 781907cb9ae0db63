package org.conducteur.export.office.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.document.Bar;
import org.conducteur.document.BarChart;
import org.conducteur.export.office.ooxml.ReproducibleZip;

/** The workbook inside a chart: labels in column A, values in column B, the title above them. */
final class ChartBook {
  static final String SHEET = "Sheet1";

  /** A fixed day, so that the same chart gives the same bytes. */
  private static final Optional<Date> MADE = Optional.of(Date.from(Instant.EPOCH));

  private ChartBook() {}

  static byte[] of(BarChart chart) throws IOException, InvalidFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet(SHEET);
      sheet.createRow(0).createCell(1).setCellValue(XmlText.clean(chart.title()));
      int number = 0;
      for (Bar bar : chart.bars()) {
        XSSFRow row = sheet.createRow(++number);
        row.createCell(0).setCellValue(XmlText.clean(bar.label()));
        row.createCell(1).setCellValue(bar.value().doubleValue());
      }
      PackagePropertiesPart core =
          book.getProperties().getCoreProperties().getUnderlyingProperties();
      core.setCreatorProperty("Conducteur");
      core.setCreatedProperty(MADE);
      core.setModifiedProperty(MADE);
      try (ReproducibleZip zip = new ReproducibleZip(out)) {
        book.write(zip);
      }
    }
    return out.toByteArray();
  }
}
