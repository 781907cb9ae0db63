package org.conducteur.export.office.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.Relations;
import org.conducteur.export.office.pack.XmlPart;
import org.conducteur.reading.SourceBlock;

/** Reads what stands in a paragraph: runs, links, fields, and boxes that hang on it. */
final class InlineReading {
  private final XmlPart xml;
  private final Progress progress;
  private final Relations relations;
  private final ParagraphMarks paragraph;
  private final TextCollector text;
  private final List<SourceBlock> boxes = new ArrayList<>();

  InlineReading(
      XmlPart xml,
      Progress progress,
      Relations relations,
      ParagraphMarks paragraph,
      TextCollector text) {
    this.xml = xml;
    this.progress = progress;
    this.relations = relations;
    this.paragraph = paragraph;
    this.text = text;
  }

  /** Boxes that hang on the paragraph. */
  List<SourceBlock> boxes() {
    return boxes;
  }

  /** Reads the element that was begun last, a child of a paragraph or of what groups runs. */
  void read() throws IOException {
    switch (xml.element()) {
      case "r" -> run();
      case "hyperlink" -> {
        Optional<String> address = WebAddress.of(xml.attribute("id").flatMap(relations::address));
        linked(address);
      }
      case "fldSimple" -> field();
      case "del", "moveFrom" -> progress.hint(FileTrouble.DOCUMENT_DELETED, "");
      case "ins", "moveTo" -> {
        progress.hint(FileTrouble.DOCUMENT_INSERTED, "");
        children();
      }
      case "AlternateContent" -> Alternatives.read(xml, this::childrenCount);
      case "drawing", "pict", "object" -> graphic();
      default -> {
        // What groups runs has many names; properties are no text.
        if (!xml.element().endsWith("Pr")) {
          children();
        }
      }
    }
  }

  private boolean childrenCount() throws IOException {
    int before = text.size() + boxes.size();
    children();
    return text.size() + boxes.size() > before;
  }

  private void children() throws IOException {
    int own = xml.depth();
    while (xml.toChild(own)) {
      read();
    }
  }

  private void linked(Optional<String> address) throws IOException {
    Optional<String> before = text.link(address);
    children();
    text.link(before);
  }

  private void field() throws IOException {
    String instruction = xml.attribute("instr").orElse("");
    boolean contents = FieldStack.isContents(instruction);
    if (contents) {
      progress.enterContents();
    }
    linked(WebAddress.of(FieldStack.link(instruction)));
    if (contents) {
      progress.leaveContents();
    }
  }

  private void run() throws IOException {
    RunMarks marks = progress.styles().effective(paragraph, RunMarks.NONE);
    int own = xml.depth();
    while (xml.toChild(own)) {
      if (xml.element().equals("rPr")) {
        // The one of Word, not that of formulas, which says nothing about the text.
        marks = progress.styles().effective(paragraph, RunMarks.read(xml));
      } else {
        inRun(marks);
      }
    }
  }

  private void inRun(RunMarks marks) throws IOException {
    switch (xml.element()) {
      case "t" -> words(marks);
      case "instrText" -> progress.fields().instruct(plain());
      case "fldChar" -> fieldChar();
      case "tab", "ptab" -> text.add("\t", marks);
      case "br" -> {
        String type = xml.attribute("type").orElse("textWrapping");
        text.add(type.equals("textWrapping") ? "\n" : " ", marks);
      }
      case "cr" -> text.add("\n", marks);
      case "noBreakHyphen" -> text.add("\u2011", marks);
      case "sym" -> text.add(symbol(), marks);
      case "footnoteReference" -> call("f");
      case "endnoteReference" -> call("e");
      case "commentReference" -> call("c");
      case "drawing", "pict", "object" -> graphic();
      case "AlternateContent" -> Alternatives.read(xml, () -> alternative(marks));
      case "ruby" -> children();
      default -> {}
    }
  }

  private boolean alternative(RunMarks marks) throws IOException {
    int before = text.size() + boxes.size();
    int own = xml.depth();
    while (xml.toChild(own)) {
      inRun(marks);
    }
    return text.size() + boxes.size() > before;
  }

  private String plain() throws IOException {
    StringBuilder out = new StringBuilder();
    xml.appendText(out, Integer.MAX_VALUE);
    return out.toString();
  }

  private void words(RunMarks marks) throws IOException {
    String words = plain().replace("\u00AD", "").replace('\n', ' ').replace('\r', ' ');
    if (marks.hidden().orElse(false) && !words.isBlank()) {
      progress.hint(FileTrouble.DOCUMENT_HIDDEN, words);
    }
    String font = marks.font().orElse("");
    text.add(Glyphs.isSignFont(font) ? Glyphs.shown(words, font) : words, marks);
  }

  private String symbol() {
    String font = xml.attribute("font").orElse("");
    try {
      int code = Integer.parseInt(xml.attribute("char").orElse(""), 16);
      return Character.isValidCodePoint(code) && code >= ' '
          ? Glyphs.shown(Character.toString(code), font)
          : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void fieldChar() {
    switch (xml.attribute("fldCharType").orElse("")) {
      case "begin" -> progress.fields().begin();
      case "separate" -> progress.fields().separate();
      case "end" -> progress.fields().end();
      default -> {}
    }
  }

  private void call(String kind) {
    xml.attribute("id").ifPresent(id -> text.call(progress.call(kind, id)));
  }

  private void graphic() throws IOException {
    boxes.addAll(new GraphicReading(xml, progress, relations).read());
  }
}
