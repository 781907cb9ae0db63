package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/** Reads a drawing: its boxes of text, and what of it has no text to be read. */
final class GraphicReading {
  private final XmlPart xml;
  private final Progress progress;
  private final Relations relations;
  private final List<SourceBlock> boxes = new ArrayList<>();
  private String description = "";
  private Optional<String> unread = Optional.empty();

  GraphicReading(XmlPart xml, Progress progress, Relations relations) {
    this.xml = xml;
    this.progress = progress;
    this.relations = relations;
  }

  /** Reads the element that was begun last. */
  ImmutableList<SourceBlock> read() throws IOException {
    if (xml.element().equals("object")) {
      unread = Optional.of("object");
    }
    children();
    unread.filter(what -> boxes.isEmpty()).ifPresent(what -> progress.unread(what, description));
    return ImmutableList.copyOf(boxes);
  }

  private boolean children() throws IOException {
    int before = boxes.size();
    int own = xml.depth();
    while (xml.toChild(own)) {
      element();
    }
    return boxes.size() > before;
  }

  private void element() throws IOException {
    switch (xml.element()) {
      // Shapes of other programs have paragraphs of another kind, but with the same names.
      case "txbxContent", "txBody" -> box();
      case "AlternateContent" -> Alternatives.read(xml, this::children);
      case "textpath" -> xml.attribute("string").ifPresent(this::wordArt);
      case "docPr" -> describe();
      case "blip", "imagedata" -> unread = unread.or(() -> Optional.of("picture"));
      case "chart" -> unread = Optional.of("chart");
      case "relIds" -> unread = Optional.of("diagram");
      default -> children();
    }
  }

  private void describe() throws IOException {
    description =
        xml.attribute("descr")
            .filter(text -> !text.isBlank())
            .or(() -> xml.attribute("title"))
            .orElse("");
    children();
  }

  private void box() throws IOException {
    int at = progress.paragraph();
    ImmutableList<SourceBlock> inside = new BlockReading(xml, progress, relations).read();
    if (!inside.isEmpty()) {
      boxes.add(new SourceBlock.Box(inside, progress.place(at, words(inside))));
    }
  }

  private static String words(ImmutableList<SourceBlock> blocks) {
    return blocks.stream()
        .flatMap(block -> Progress.text(block).stream())
        .map(StyledText::plain)
        .findFirst()
        .orElse("");
  }

  private void wordArt(String words) {
    if (!words.isBlank()) {
      boxes.add(
          new SourceBlock.Box(
              ImmutableList.of(
                  new SourceBlock.Paragraph(
                      "", StyledText.of(words).strip(), progress.place(words))),
              progress.place(words)));
    }
  }
}
