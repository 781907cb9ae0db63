package org.conducteur.export.office.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.conducteur.port.SeenDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a Word file with the JDK alone, part by part. */
final class WordReading {
  static final String MAIN = "word/document.xml";
  static final String NOTES = "word/footnotes.xml";

  private final ImmutableMap<String, byte[]> parts;

  private WordReading(ImmutableMap<String, byte[]> parts) {
    this.parts = parts;
  }

  static WordReading of(byte[] file) throws IOException {
    ImmutableMap.Builder<String, byte[]> parts = ImmutableMap.builder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new WordReading(parts.buildOrThrow());
  }

  ImmutableMap<String, byte[]> parts() {
    return parts;
  }

  String xml(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  Document tree(String part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part, e);
    }
  }

  static List<Element> all(Node within, String name) {
    NodeList found =
        within instanceof Document document
            ? document.getElementsByTagNameNS("*", name)
            : ((Element) within).getElementsByTagNameNS("*", name);
    List<Element> out = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      out.add((Element) found.item(i));
    }
    return out;
  }

  static List<Element> children(Element parent) {
    List<Element> out = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  /** An attribute of the same namespace as its element, whatever its prefix. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  static String text(Node within) {
    StringBuilder out = new StringBuilder();
    for (Element paragraph : all(within, "p")) {
      all(paragraph, "t").forEach(t -> out.append(t.getTextContent()));
      out.append('\n');
    }
    return out.toString();
  }

  static Optional<String> styleOf(Element paragraph) {
    return all(paragraph, "pStyle").stream().map(style -> attribute(style, "val")).findFirst();
  }

  SeenDocument seen() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String part : parts.keySet()) {
      if (part.matches("word/(document|footnotes|header\\d+|footer\\d+)\\.xml")) {
        text.append(text(tree(part))).append('\n');
      }
    }
    text.append(chartText());
    Document core = tree("docProps/core.xml");
    return new SeenDocument(
        text.toString(),
        headings(),
        ImmutableList.<String>builder().addAll(links(MAIN)).addAll(links(NOTES)).build(),
        value(core, "title").orElse(""),
        value(core, "creator").orElse(""),
        value(core, "subject"),
        value(core, "language").orElse(""),
        Instant.parse(value(core, "created").orElseThrow()));
  }

  /** What charts show: the names of their bars and the words at them. */
  private String chartText() throws IOException {
    StringBuilder out = new StringBuilder();
    for (String part : parts.keySet()) {
      if (part.startsWith("word/charts/")) {
        for (Element names : all(tree(part), "cat")) {
          all(names, "v").forEach(v -> out.append(v.getTextContent()).append('\n'));
        }
        all(tree(part), "t").forEach(t -> out.append(t.getTextContent()).append('\n'));
      }
    }
    return out.toString();
  }

  private ImmutableList<String> headings() throws IOException {
    ImmutableList.Builder<String> out = ImmutableList.builder();
    for (Element paragraph : all(tree(MAIN), "p")) {
      styleOf(paragraph)
          .map(style -> style.equals("Display") ? "Heading1" : style)
          .filter(style -> style.startsWith("Heading"))
          .ifPresent(style -> out.add(style.substring(7) + " " + line(paragraph)));
    }
    return out.build();
  }

  private static String line(Element paragraph) {
    StringBuilder out = new StringBuilder();
    all(paragraph, "t").forEach(t -> out.append(t.getTextContent()));
    return out.toString();
  }

  private List<String> links(String part) throws IOException {
    String relations = part.replace("word/", "word/_rels/") + ".rels";
    if (!parts.containsKey(relations)) {
      return List.of();
    }
    Map<String, String> targets = new HashMap<>();
    for (Element relation : all(tree(relations), "Relationship")) {
      targets.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
    }
    List<String> out = new ArrayList<>();
    for (Element link : all(tree(part), "hyperlink")) {
      String id =
          link.getAttributeNS(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
      if (!id.isEmpty()) {
        out.add(targets.get(id));
      }
    }
    return out;
  }

  private static Optional<String> value(Document core, String name) {
    return all(core, name).stream().map(Node::getTextContent).findFirst();
  }
}
