package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conducteur.port.SeenDocument;

/** Reads a file as a screen reader does: along its structure tree. */
final class ReadPdf {
  private static final Set<String> BLOCKS =
      Set.of(
          "P", "Title", "H1", "H2", "H3", "H4", "TD", "TH", "Note", "Lbl", "Caption", "TOCI",
          "Figure");

  private final PdfDocument pdf;
  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private final Map<PdfDictionary, Map<Integer, String>> contents = new HashMap<>();
  private final StringBuilder artifacts = new StringBuilder();
  private PdfDictionary lastLink = new PdfDictionary();

  private ReadPdf(PdfDocument pdf) {
    this.pdf = pdf;
  }

  /** What a reader finds in a file. */
  static SeenDocument seen(byte[] file) throws IOException {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      ReadPdf reading = new ReadPdf(pdf).read();
      PdfDocumentInfo info = pdf.getDocumentInfo();
      return new SeenDocument(
          reading.text + "\n" + reading.artifacts,
          ImmutableList.copyOf(reading.outline()),
          ImmutableList.copyOf(reading.links),
          info.getTitle(),
          info.getAuthor(),
          Optional.ofNullable(info.getSubject()),
          pdf.getCatalog().getLang().toUnicodeString(),
          PdfDate.decode(info.getMoreInfo("CreationDate")).toInstant());
    }
  }

  /** The structure tree, one line for each element: its depth in dots, its role, its text. */
  static List<String> structure(byte[] file) throws IOException {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      return new ReadPdf(pdf).read().roles;
    }
  }

  private ReadPdf read() {
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      Map<Integer, String> page = new HashMap<>();
      contents.put(pdf.getPage(i).getPdfObject(), page);
      new PdfCanvasProcessor(new Collector(page)).processPageContent(pdf.getPage(i));
      artifacts.append('\n');
    }
    pdf.getStructTreeRoot().getKids().forEach(kid -> walk(kid, 0));
    return this;
  }

  private void walk(IStructureNode node, int depth) {
    if (node instanceof PdfObjRef reference) {
      addLink(reference);
    } else if (node instanceof PdfMcr content) {
      String words = contents.get(content.getPageObject()).getOrDefault(content.getMcid(), "");
      text.append(words);
      int last = roles.size() - 1;
      roles.set(last, roles.get(last) + " " + words.strip());
    } else if (node instanceof PdfStructElem element) {
      String role = element.getRole().getValue();
      roles.add(".".repeat(depth) + role);
      int start = text.length();
      if (element.getActualText() != null) {
        text.append(element.getActualText().toUnicodeString());
      }
      element.getKids().forEach(kid -> walk(kid, depth + 1));
      if (role.matches("H\\d")) {
        headings.add(role.substring(1) + " " + text.substring(start));
      }
      if (BLOCKS.contains(role)) {
        text.append('\n');
      }
    }
  }

  /** A link of several lines has several annotations. */
  private void addLink(PdfObjRef reference) {
    PdfDictionary action = reference.getReferencedObject().getAsDictionary(PdfName.A);
    PdfDictionary link = ((PdfStructElem) reference.getParent()).getPdfObject();
    if (action != null && link != lastLink) {
      links.add(action.getAsString(PdfName.URI).toUnicodeString());
      lastLink = link;
    }
  }

  private List<String> outline() {
    List<String> out = new ArrayList<>();
    PdfOutline root = pdf.getOutlines(false);
    if (root != null) {
      addOutline(root, 0, out);
    }
    return out;
  }

  private void addOutline(PdfOutline outline, int level, List<String> out) {
    if (level > 0) {
      out.add(level + " " + outline.getTitle());
    }
    outline.getAllChildren().forEach(child -> addOutline(child, level + 1, out));
  }

  private final class Collector implements IEventListener {
    private final Map<Integer, String> page;

    private Collector(Map<Integer, String> page) {
      this.page = page;
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
      TextRenderInfo info = (TextRenderInfo) data;
      String actual = info.getActualText();
      String words = (actual == null ? info.getText() : actual).replace("\u00AD", "");
      if (info.getMcid() >= 0) {
        page.merge(info.getMcid(), words, String::concat);
      } else if (isFurniture(info)) {
        artifacts.append(words).append(' ');
      }
    }

    /** A repeated header row is an artifact too, but no furniture. */
    private boolean isFurniture(TextRenderInfo info) {
      return info.getCanvasTagHierarchy().stream()
          .anyMatch(tag -> tag.getProperty(PdfName.Subtype) != null);
    }

    @Override
    public Set<EventType> getSupportedEvents() {
      return Set.of(EventType.RENDER_TEXT);
    }
  }
}
