package org.conducteur.export.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conducteur.reading.SourceDocument;

/** A document of Word, written part by part as its programs do. */
final class RawDocument {
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private RawDocument(String body) {
    parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
  }

  static RawDocument of(String... body) {
    return new RawDocument(String.join("", body));
  }

  private static String root(String name, String content) {
    return "<w:" + name + SPACES + ">" + content + "</w:" + name + ">";
  }

  /** A part of its own: {@code styles}, {@code numbering}, {@code footnotes}, {@code header}. */
  RawDocument with(String type, String content) {
    String root =
        switch (type) {
          case "header" -> "hdr";
          case "footer" -> "ftr";
          default -> type;
        };
    String name = type + parts.size() + ".xml";
    parts.put("word/" + name, root(root, content));
    relations
        .append("<Relationship Id=\"p" + parts.size() + "\" Type=\"" + TYPE + type)
        .append("\" Target=\"" + name + "\"/>");
    return this;
  }

  RawDocument linking(String id, String address) {
    relations
        .append("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + "hyperlink\" Target=\"")
        .append(address + "\" TargetMode=\"External\"/>");
    return this;
  }

  byte[] bytes() {
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    parts.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"d\" Type=\""
                + TYPE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  SourceDocument read() {
    return new WordReader().read(new ByteArrayInputStream(bytes()), "plan.docx");
  }

  /** A paragraph of a text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String p(String properties, String... runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  /** A run with something else than text. */
  static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  static String style(String type, String id, String name, String basedOn, String content) {
    String below = basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>";
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + below
        + content
        + "</w:style>";
  }

  static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        r(text));
  }

  static String level(int level, String format, String text, String font) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\"/></w:rPr></w:lvl>";
  }

  static String kind(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  static String list(int id, int kind, String overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + kind
        + "\"/>"
        + overrides
        + "</w:num>";
  }
}
