package org.conducteur.export.office.workbook;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes figures with their charts, one part below the other. */
final class BoardWriting {
  private static final int COLUMNS = 9;
  private static final double LABELS = 30;
  private static final double FIGURES = 13;

  private final SheetPlan.OfBoard plan;
  private final Cells cells;
  private final Words words;
  private int nextRow = 4;

  BoardWriting(SheetPlan.OfBoard plan, Cells cells, Words words) {
    this.plan = plan;
    this.cells = cells;
    this.words = words;
  }

  /** Writes all, and gives the last row. */
  int write(SXSSFSheet sheet, XSSFSheet frame) throws IOException {
    SheetFrame.width(sheet, 0, LABELS);
    for (int i = 1; i <= COLUMNS; i++) {
      SheetFrame.width(sheet, i, FIGURES);
    }
    if (plan.parts().isEmpty()) {
      cells.write(sheet.createRow(nextRow), 0, words.text("board.empty"), Style.INTRO);
    }
    for (BoardPart part : plan.parts()) {
      int header = nextRow + 1;
      writeTable(sheet, part);
      nextRow++;
      addChart(frame, part, header);
      nextRow += rows(part) + 2;
    }
    return nextRow;
  }

  /** How many columns are printed. */
  static int columns() {
    return COLUMNS;
  }

  private void writeTable(SXSSFSheet sheet, BoardPart part) {
    Row band = sheet.createRow(nextRow++);
    band.setHeightInPoints(20);
    cells.write(band, 0, part.title(), Style.BAND);
    for (int i = 1; i <= COLUMNS; i++) {
      cells.write(band, i, "", Style.BAND);
    }
    Row header = sheet.createRow(nextRow++);
    header.setHeightInPoints(20);
    cells.write(header, 0, part.labels(), Style.HEADER);
    for (int i = 0; i < part.headers().size(); i++) {
      cells.write(header, i + 1, part.headers().get(i), Style.HEADER, Format.SHORT_DATE);
    }
    for (BoardPart.Line line : part.lines()) {
      writeLine(sheet, part, line, header.getRowNum());
    }
  }

  private void writeLine(SXSSFSheet sheet, BoardPart part, BoardPart.Line line, int header) {
    Row row = sheet.createRow(nextRow++);
    row.setHeightInPoints(
        TableLayout.height(TextMeasure.lines(line.label(), LABELS, Looks.BODY_SIZE)));
    cells.write(row, 0, line.label(), Style.BODY);
    Format format = part.kind() == BoardPart.Kind.BARS ? Format.DURATION : Format.COUNT;
    for (int i = 0; i < line.cells().size(); i++) {
      Value.Formula value = (Value.Formula) line.cells().get(i);
      String formula =
          value
              .formula()
              .replace(
                  "{label}", new CellReference(row.getRowNum(), 0, false, true).formatAsString())
              .replace("{header}", new CellReference(header, i + 1, true, false).formatAsString());
      cells.write(row, i + 1, new Value.Formula(formula, value.result()), Style.BODY, format);
    }
  }

  /** The height of a chart in rows. */
  private static int rows(BoardPart part) {
    int bars = part.lines().size() * (part.drawn() + 1);
    return part.kind() == BoardPart.Kind.RING ? 15 : Math.min(60, 6 + bars);
  }

  private void addChart(XSSFSheet frame, BoardPart part, int header) throws IOException {
    int last = part.kind() == BoardPart.Kind.RING ? 5 : COLUMNS + 1;
    XSSFDrawing drawing = frame.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, 0, nextRow, last, nextRow + rows(part));
    XSSFChart chart = drawing.createChart(anchor);
    BoardChart xml = new BoardChart(part, frame.getSheetName(), header, cells, words);
    try {
      chart.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml.of()).getChartSpace());
    } catch (XmlException e) {
      throw new IOException(e);
    }
    CTNonVisualDrawingProps named =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    named.setName(part.title());
    named.setDescr(words.text("board.alt", "title", part.title(), "sheet", frame.getSheetName()));
  }
}
