package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/** Reads the blocks of the body, of a cell, of a box or of a note. */
final class BlockReading {
  private final XmlPart xml;
  private final Progress progress;
  private final Relations relations;
  private final ListDepth depths;
  private final List<SourceBlock> out = new ArrayList<>();
  private StyledText dropCap = StyledText.EMPTY;
  private int span = 1;

  BlockReading(XmlPart xml, Progress progress, Relations relations) {
    this.xml = xml;
    this.progress = progress;
    this.relations = relations;
    depths = new ListDepth(progress.numbering(), progress.styles());
  }

  /** Reads what is in the element that was begun last. */
  ImmutableList<SourceBlock> read() throws IOException {
    children();
    return ImmutableList.copyOf(out);
  }

  /** How many columns the cell takes that was read. */
  int columns() {
    return span;
  }

  private boolean children() throws IOException {
    int before = out.size();
    int own = xml.depth();
    while (xml.toChild(own)) {
      element();
    }
    return out.size() > before;
  }

  private void element() throws IOException {
    switch (xml.element()) {
      case "p" -> paragraph();
      case "tbl" -> {
        depths.end();
        new TableReading(xml, progress, relations).read().ifPresent(out::add);
      }
      case "sdt" -> control();
      case "del", "moveFrom" -> progress.hint(FileTrouble.DOCUMENT_DELETED, "");
      case "ins", "moveTo" -> {
        progress.hint(FileTrouble.DOCUMENT_INSERTED, "");
        children();
      }
      case "AlternateContent" -> Alternatives.read(xml, this::children);
      case "altChunk" -> progress.unread("object", "");
      case "tcPr" -> span = span();
      case "sectPr", "bodyPr", "lstStyle" -> {}
      default -> children();
    }
  }

  private int span() throws IOException {
    int found = 1;
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("gridSpan")) {
        found = Figures.of(xml.attribute("val"), 1, 1, TableReading.MOST_COLUMNS);
      }
    }
    return found;
  }

  /** A content control; Word puts its contents into one. */
  private void control() throws IOException {
    boolean contents = false;
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("sdtPr")) {
        contents = isContents();
      } else if (xml.element().equals("sdtContent")) {
        if (contents) {
          progress.enterContents();
        }
        children();
        if (contents) {
          progress.leaveContents();
        }
      }
    }
  }

  private boolean isContents() throws IOException {
    boolean found = false;
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("docPartObj")) {
        int inner = xml.depth();
        while (xml.toChild(inner)) {
          found |=
              xml.element().equals("docPartGallery")
                  && xml.attribute("val").equals(Optional.of("Table of Contents"));
        }
      }
    }
    return found;
  }

  private void paragraph() throws IOException {
    progress.nextParagraph();
    int at = progress.paragraph();
    ParagraphMarks marks = ParagraphMarks.NONE;
    TextCollector text = new TextCollector(progress);
    text.add(dropCap);
    List<SourceBlock> boxes = new ArrayList<>();
    boolean contents = progress.inContents();
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("pPr")) {
        marks = ParagraphMarks.read(xml);
      } else {
        InlineReading inline = new InlineReading(xml, progress, relations, marks, text);
        inline.read();
        boxes.addAll(inline.boxes());
      }
    }
    contents |= text.inContents() || progress.inContents() || progress.styles().isContents(marks);
    progress.fields().endParagraph();
    dropCap = marks.dropCap() ? text.text() : StyledText.EMPTY;
    if (!marks.dropCap()) {
      add(marks, text.text(), at, contents);
    }
    for (SourceBlock box : boxes) {
      out.add(progress.count(box));
    }
  }

  private void add(ParagraphMarks marks, StyledText text, int at, boolean contents)
      throws IOException {
    ParagraphMade made = new ParagraphMade(progress, marks, text, at);
    Optional<SourceBlock> last = Optional.ofNullable(Iterables.getLast(out, null));
    Optional<SourceBlock> block = contents ? made.contents() : made.block(depths, last);
    if (block.isPresent()) {
      out.add(progress.count(block.get()));
    }
  }
}
