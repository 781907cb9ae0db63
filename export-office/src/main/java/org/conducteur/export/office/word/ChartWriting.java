package org.conducteur.export.office.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes charts that Word draws itself, each with the workbook that its figures are edited in. */
final class ChartWriting {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String BOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The first and only relation of a chart. */
  private static final String BOOK_RELATION = "rId1";

  private final XWPFDocument file;
  private final Drawings drawings;
  private final ChartXml xml;
  private int charts;

  ChartWriting(XWPFDocument file, Drawings drawings, ChartXml xml) {
    this.file = file;
    this.drawings = drawings;
    this.xml = xml;
  }

  void write(Piece.Chart chart, CTR run) {
    try {
      String id = addParts(chart);
      String content =
          String.format(
              Locale.ROOT,
              "<c:chart xmlns:c=\"%s\" xmlns:r=\"%s\" r:id=\"%s\"/>",
              CHART,
              Parts.RELATIONS,
              id);
      drawings.add(
          run,
          CHART,
          content,
          chart.line().place().width(),
          chart.height(),
          XmlText.clean(chart.chart().description()));
    } catch (InvalidFormatException | XmlException | IOException e) {
      throw new IllegalStateException("a chart of this program is broken", e);
    }
  }

  private String addParts(Piece.Chart chart) throws InvalidFormatException, IOException {
    charts++;
    String name = "/word/charts/chart" + charts + ".xml";
    byte[] content = xml.of(chart.chart(), BOOK_RELATION).getBytes(StandardCharsets.UTF_8);
    Parts.Added added = Parts.add(file.getPackagePart(), name, CHART_TYPE, "chart", content);
    Parts.add(
        added.part(),
        "/word/embeddings/chart" + charts + ".xlsx",
        BOOK_TYPE,
        "package",
        ChartBook.of(chart.chart()));
    return added.relation();
  }
}
