package org.conducteur.export.office.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.check.SourcePlace;
import org.conducteur.check.SourcePlace.InDocument;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.PackedKind;
import org.conducteur.port.RefusedFileException;
import org.conducteur.reading.SourceBlock;
import org.conducteur.reading.StyledText;

/** What a document has said so far, wherever reading is just now. */
final class Progress {
  /** Paragraphs and cells that hold something. */
  private static final int BLOCKS = 200_000;

  /** Cells, those that others span included. */
  private static final int CELLS = 500_000;

  private static final int CHARACTERS = 32 << 20;

  private final String source;
  private final StyleSheet styles;
  private final Numbering numbering;
  private final ListCounters counters;
  private final Hints hints = new Hints();
  private final FieldStack fields = new FieldStack();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Integer> called = new HashMap<>();
  private int paragraph;
  private int contents;
  private int blocks;
  private long cells;
  private long characters;

  Progress(String source, StyleSheet styles, Numbering numbering) {
    this.source = source;
    this.styles = styles;
    this.numbering = numbering;
    counters = new ListCounters(numbering);
  }

  StyleSheet styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  ListCounters counters() {
    return counters;
  }

  FieldStack fields() {
    return fields;
  }

  Hints hints() {
    return hints;
  }

  void nextParagraph() {
    paragraph++;
  }

  SourcePlace place(String words) {
    return InDocument.cut(source, Math.max(1, paragraph), words);
  }

  /** A place to point at later. */
  int paragraph() {
    return Math.max(1, paragraph);
  }

  SourcePlace place(int at, String words) {
    return InDocument.cut(source, at, words);
  }

  void hint(FileTrouble kind, String text) {
    hints.add(kind, Optional.empty(), place(text), text);
  }

  /** Notes something that is not read: a word of the vocabulary {@code unreadkind}. */
  void unread(String what, String text) {
    hints.add(FileTrouble.DOCUMENT_UNREAD, Optional.of(what), place(text), text);
  }

  void enterContents() {
    contents++;
  }

  void leaveContents() {
    contents--;
  }

  boolean inContents() {
    return contents > 0 || fields.inContents();
  }

  /** Notes that a note is called, and numbers it. */
  String call(String kind, String id) {
    return labels.computeIfAbsent(
        kind + id, first -> (kind.equals("f") ? "" : kind) + called.merge(kind, 1, Integer::sum));
  }

  /** The notes that were called, by their own ids, with the labels they got. */
  Map<String, String> labels() {
    return labels;
  }

  void characters(int count) throws RefusedFileException {
    characters += count;
    if (characters > CHARACTERS) {
      throw PackedKind.DOCUMENT.tooLarge("text", CHARACTERS);
    }
  }

  void cells(long count) throws RefusedFileException {
    cells += count;
    if (cells > CELLS) {
      throw PackedKind.DOCUMENT.tooLarge("tablecells", CELLS);
    }
  }

  /** Counts a block before it is kept. */
  <T extends SourceBlock> T count(T block) throws RefusedFileException {
    if (++blocks > BLOCKS) {
      throw PackedKind.DOCUMENT.tooLarge("paragraphs", BLOCKS);
    }
    return block;
  }

  /** The text of a block that has one, notes apart. */
  static Optional<StyledText> text(SourceBlock block) {
    if (block instanceof SourceBlock.Paragraph paragraph) {
      return Optional.of(paragraph.text());
    } else if (block instanceof SourceBlock.Heading heading) {
      return Optional.of(heading.text());
    } else if (block instanceof SourceBlock.Item item) {
      return Optional.of(item.text());
    } else if (block instanceof SourceBlock.Furniture furniture) {
      return Optional.of(furniture.text());
    }
    return Optional.empty();
  }
}
