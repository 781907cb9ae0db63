package org.conducteur.export.office.word;

import java.util.ArrayList;
import java.util.List;
import org.conducteur.export.office.ooxml.FontWidths;

/**
 * Breaks a paragraph into lines as a word processor does, by the widths of its letters. What
 * matters is how many lines there are and how high the notes are that each line calls.
 */
final class LineBreaking {
  private static final double CODE_WIDTH = 0.55 * 0.9;
  private static final double CALL_SIZE = 0.65;
  private static final double DIGIT = 0.507;

  private final Sheet sheet;
  private final WordStyle style;
  private final double room;
  private final List<Integer> notes = new ArrayList<>();
  private double line;
  private double word;
  private int notesOfLine;
  private int notesOfWord;

  private LineBreaking(Sheet sheet, WordStyle style, int room) {
    this.sheet = sheet;
    this.style = style;
    this.room = room;
  }

  /** For each line the height in twips of the notes that it calls. */
  static List<Integer> of(Piece.Para para, Sheet sheet) {
    return of(para.spans(), para.style(), para.place().width(), sheet);
  }

  private static List<Integer> of(List<Span> spans, WordStyle style, int room, Sheet sheet) {
    LineBreaking breaking = new LineBreaking(sheet, style, room);
    spans.forEach(breaking::add);
    breaking.endWord();
    breaking.endLine();
    return breaking.notes;
  }

  /** Height of one line in twips; a part of a twip is lost, as in LibreOffice. */
  static int lineHeight(WordStyle style, Sheet sheet) {
    double own = Math.floor(style.halfPoints(sheet.bodySize()) * 10 * FontWidths.LINE);
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
      addCharacter(DIGIT * CALL_SIZE * size() * 10);
    }
  }

  private int heightOf(Span.Note note) {
    int lines = of(note.note(), WordStyle.FOOTNOTE_TEXT, sheet.textWidth(), sheet).size();
    return lines * lineHeight(WordStyle.FOOTNOTE_TEXT, sheet)
        + WordStyle.FOOTNOTE_TEXT.after(sheet);
  }

  private int size() {
    return style.halfPoints(sheet.bodySize());
  }

  private void addWords(String text, Span.Look look) {
    boolean bold = style.bold() || look.strong();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      double width =
          look.code()
              ? CODE_WIDTH * size() * 10
              : FontWidths.CALIBRI.twips(c, size(), bold, look.emphasis());
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
