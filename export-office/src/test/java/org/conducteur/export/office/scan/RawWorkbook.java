package org.conducteur.export.office.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, as no program would write it. */
final class RawWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A workbook of one sheet, "Plan", with these rows. */
  static RawWorkbook ofRows(String rows) {
    return new RawWorkbook()
        .part("[Content_Types].xml", "<Types/>")
        .part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
        .part("xl/workbook.xml", workbook("", "<sheet name='Plan' sheetId='1' r:id='rId1'/>"))
        .part(
            "xl/_rels/workbook.xml.rels",
            relations(
                relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                relation("rId2", "sharedStrings", "/xl/sharedStrings.xml"),
                relation("rId3", "styles", "styles.xml")))
        .part("xl/worksheets/sheet1.xml", sheet(rows))
        .part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'/>")
        .part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>");
  }

  static String workbook(String properties, String sheets) {
    return "<workbook xmlns='"
        + MAIN
        + "' xmlns:r='"
        + OFFICE
        + "'>"
        + properties
        + "<sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  static String sheet(String rows) {
    return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
  }

  static String relations(String... relations) {
    return "<Relationships>" + String.join("", relations) + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
  }

  RawWorkbook part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  RawWorkbook part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  RawWorkbook without(String name) {
    parts.remove(name);
    return this;
  }

  RawWorkbook sharedTexts(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  RawWorkbook styles(String content) {
    return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + content + "</styleSheet>");
  }

  /** The same by the strict kind of the standard, whose namespaces are others. */
  RawWorkbook strict() {
    RawWorkbook strict = new RawWorkbook();
    parts.forEach(
        (name, content) ->
            strict.part(
                name,
                new String(content, StandardCharsets.UTF_8)
                    .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    return strict;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      copyTo(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  void copyTo(ZipOutputStream zip) throws IOException {
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue());
      zip.closeEntry();
    }
  }

  ScannedWorkbook scan() {
    return scan(bytes());
  }

  static ScannedWorkbook scan(byte[] file) {
    return ScannedWorkbook.read(new ByteArrayInputStream(file), "plan.xlsx");
  }

  /** What the cell at an address of the first sheet shows. */
  Content content(String address) {
    return cell(scan(), address).content();
  }

  static ScannedCell cell(ScannedWorkbook workbook, String address) {
    return workbook.sheets().get(0).rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cell " + address));
  }
}
