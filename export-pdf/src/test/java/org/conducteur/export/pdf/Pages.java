package org.conducteur.export.pdf;

import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.conducteur.document.Document;
import org.conducteur.port.DocumentRenderer;

/** What stands on each page of a document, line by line from top to bottom, without artifacts. */
final class Pages {
  private static final DocumentRenderer RENDERER = PdfRenderers.pdf();

  private Pages() {}

  static List<List<String>> of(Document document) throws IOException {
    return of(bytes(document));
  }

  static byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(document, out);
    return out.toByteArray();
  }

  static List<List<String>> of(byte[] file) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    for (List<Shown> shown : shown(file)) {
      TreeMap<Integer, StringBuilder> lines = new TreeMap<>(Comparator.reverseOrder());
      for (Shown one : shown) {
        lines
            .computeIfAbsent(Math.round(one.baseline()), any -> new StringBuilder())
            .append(one.text());
      }
      pages.add(lines.values().stream().map(line -> line.toString().strip()).toList());
    }
    return pages;
  }

  /** A text drawn in one go, with its place and the height of its letters in points. */
  record Shown(String text, float left, float right, float baseline, float size) {}

  static List<List<Shown>> shown(byte[] file) throws IOException {
    List<List<Shown>> pages = new ArrayList<>();
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        Collector collector = new Collector();
        new PdfCanvasProcessor(collector).processPageContent(pdf.getPage(i));
        pages.add(collector.shown);
      }
    }
    return pages;
  }

  private static final class Collector implements IEventListener {
    private final List<Shown> shown = new ArrayList<>();

    @Override
    public void eventOccurred(IEventData data, EventType type) {
      TextRenderInfo info = (TextRenderInfo) data;
      if (info.getMcid() >= 0 && !info.getText().isBlank()) {
        Vector start = info.getBaseline().getStartPoint();
        Vector end = info.getBaseline().getEndPoint();
        shown.add(
            new Shown(
                info.getText(),
                start.get(Vector.I1),
                end.get(Vector.I1),
                start.get(Vector.I2),
                info.getFontSize()));
      }
    }

    @Override
    public Set<EventType> getSupportedEvents() {
      return Set.of(EventType.RENDER_TEXT);
    }
  }
}
