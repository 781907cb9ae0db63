package org.conducteur.export.office.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines as a word processor does, by the widths of its letters. What
 * matters is how many lines there are and how high the notes are that each line calls.
 */
final class LineBreaking {
  private static final double CODE_WIDTH = 0.55 * 0.9;
  private static final double CALL_SIZE = 0.65;
  private static final double DIGIT = 0.507;

  private final Sheet sheet;
  private final boolean bold;
  private final int size;
  private final double room;
  private final List<Integer> notes = new ArrayList<>();
  private double line;
  private double word;
  private double widest;
  private int notesOfLine;
  private int notesOfWord;

  private LineBreaking(Sheet sheet, boolean bold, int size, int room) {
    this.sheet = sheet;
    this.bold = bold;
    this.size = size;
    this.room = room;
  }

  /** For each line the height in twips of the notes that it calls. */
  static List<Integer> of(Piece.Para para, Sheet sheet) {
    return new LineBreaking(sheet, para.style().bold(), para.size(), para.place().width())
        .broken(para.spans());
  }

  /** Width in twips of the widest piece that no line can end in. */
  static int widestWord(Piece.Para para, Sheet sheet) {
    LineBreaking breaking =
        new LineBreaking(sheet, para.style().bold(), para.size(), Integer.MAX_VALUE);
    breaking.broken(para.spans());
    return (int) Math.ceil(breaking.widest);
  }

  private List<Integer> broken(List<Span> spans) {
    spans.forEach(this::add);
    endWord();
    endLine();
    return notes;
  }

  /** Height of one line of a style in twips. */
  static int lineHeight(WordStyle style, Sheet sheet) {
    return lineHeight(style, style.halfPoints(sheet.bodySize()), sheet);
  }

  /** Height of one line in twips; a part of a twip is lost, as in LibreOffice. */
  static int lineHeight(WordStyle style, int halfPoints, Sheet sheet) {
    if (style == WordStyle.TINY) {
      return WordStyle.TINY_LINE;
    }
    double own = Math.floor(halfPoints * 10 * sheet.letters().line());
    return (int) (own * style.line() / 240);
  }

  private void add(Span span) {
    if (span instanceof Span.Words words) {
      addWords(words.text(), words.look());
    } else if (span instanceof Span.Break) {
      endWord();
      endLine();
    } else if (span instanceof Span.Note note) {
      notesOfWord += heightOf(note);
      addCharacter(DIGIT * CALL_SIZE * size * 10);
    }
  }

  private int heightOf(Span.Note note) {
    WordStyle text = WordStyle.FOOTNOTE_TEXT;
    int halfPoints = text.halfPoints(sheet.bodySize());
    int lines =
        new LineBreaking(sheet, false, halfPoints, sheet.textWidth()).broken(note.note()).size();
    return lines * lineHeight(text, halfPoints, sheet) + text.after(sheet);
  }

  private void addWords(String text, Span.Look look) {
    boolean strong = bold || look.strong();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      double width =
          look.code()
              ? CODE_WIDTH * size * 10
              : sheet.letters().twips(c, size, strong, look.emphasis());
      if (c == ' ') {
        // Spaces at the end of a line may hang out of it.
        endWord();
        line += width;
      } else {
        addCharacter(width);
        if (mayBreakAfter(c)) {
          endWord();
        }
      }
    }
  }

  private static boolean mayBreakAfter(int c) {
    return c == '-' || c == '–' || c == '—' || c == 0x200B || (c >= 0x2E80 && c < 0xD7A4);
  }

  private void addCharacter(double width) {
    if (line + word + width > room) {
      if (line > 0) {
        endLine();
      }
      if (word + width > room && word > 0) {
        endWord();
        endLine();
      }
    }
    word += width;
  }

  private void endWord() {
    widest = Math.max(widest, word);
    line += word;
    word = 0;
    notesOfLine += notesOfWord;
    notesOfWord = 0;
  }

  private void endLine() {
    notes.add(notesOfLine);
    line = 0;
    notesOfLine = 0;
  }
}
