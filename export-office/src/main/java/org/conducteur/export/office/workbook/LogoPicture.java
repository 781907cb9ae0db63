package org.conducteur.export.office.workbook;

import java.io.IOException;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conducteur.style.Logo;

/** Sets the logo of a town into a cell, at its right. */
final class LogoPicture {
  private static final double MARGIN = 2;

  private LogoPicture() {}

  /**
   * Sets the logo.
   *
   * @param width of the column in characters
   * @param height of the row in points
   */
  static void set(Logo logo, XSSFSheet sheet, int row, int column, double width, double height)
      throws IOException {
    double room = Units.pixelToPoints(width * 7);
    double wide = logo.widthWithin(room - 2 * MARGIN, height - 2 * MARGIN);
    double tall = wide * logo.height() / logo.width();
    double left = room - MARGIN - wide;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            Units.toEMU(left),
            Units.toEMU(MARGIN),
            Units.toEMU(left + wide),
            Units.toEMU(MARGIN + tall),
            column,
            row,
            column,
            row);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFWorkbook workbook = sheet.getWorkbook();
    int picture = workbook.addPicture(logo.image().read(), type(logo));
    XSSFPicture placed = sheet.createDrawingPatriarch().createPicture(anchor, picture);
    placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.description());
  }

  private static int type(Logo logo) {
    return logo.mediaType().equals("image/png")
        ? Workbook.PICTURE_TYPE_PNG
        : Workbook.PICTURE_TYPE_JPEG;
  }
}
