package org.conducteur.export.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes charts that Word draws itself, each with the workbook that its figures are edited in. */
final class ChartWriting {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String BOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
          "<c:chart xmlns:c=\"%s\" xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(CHART, RELATIONS, id);
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
    PackagePart part = part("/word/charts/chart" + charts + ".xml", CHART_TYPE);
    PackagePart book = part("/word/embeddings/chart" + charts + ".xlsx", BOOK_TYPE);
    fill(book, ChartBook.of(chart.chart()));
    String bookId = relate(part, book, "package");
    fill(part, xml.of(chart.chart(), bookId).getBytes(StandardCharsets.UTF_8));
    return relate(file.getPackagePart(), part, "chart");
  }

  private PackagePart part(String name, String type) throws InvalidFormatException {
    PackagePartName partName = PackagingURIHelper.createPartName(name);
    return file.getPackage().createPart(partName, type);
  }

  private static void fill(PackagePart part, byte[] content) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    }
  }

  private static String relate(PackagePart from, PackagePart to, String kind) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONS + "/" + kind)
        .getId();
  }
}
