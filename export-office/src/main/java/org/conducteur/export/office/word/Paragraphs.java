package org.conducteur.export.office.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.conducteur.document.Document;
import org.conducteur.text.Inline;

/** Makes paragraphs with the distances of their styles. */
final class Paragraphs {
  private final Document document;
  private final Sheet sheet;

  Paragraphs(Document document, Sheet sheet) {
    this.document = document;
    this.sheet = sheet;
  }

  /** Words that stand alone; they may be in another language than the document. */
  Piece.Para of(WordStyle style, String text, Frame frame) {
    return of(
        style,
        document
            .languageOf(text)
            .<List<Inline>>map(tag -> List.of(new Inline.Foreign(tag, Inline.of(text))))
            .orElse(Inline.of(text)),
        frame);
  }

  Piece.Para of(WordStyle style, List<Inline> content, Frame frame) {
    return of(style, content, frame, Optional.empty());
  }

  Piece.Para of(WordStyle style, List<Inline> content, Frame frame, Optional<Piece.Mark> number) {
    int indent = style.indent(sheet);
    Piece.Place place =
        new Piece.Place(
            number,
            frame.left() + indent,
            frame.width() - indent - style.indentAtEnd(sheet),
            style.before(sheet),
            style.after(sheet),
            frame.alignment(),
            Direction.isRightToLeft(Inline.plain(content)));
    return new Piece.Para(
        style,
        Spans.of(content),
        style.halfPoints(sheet.bodySize()),
        place,
        false,
        false,
        false,
        OptionalInt.empty());
  }

  /** Keeps the last of these with what follows, if it is a paragraph. */
  static void keepLast(List<Piece> pieces) {
    int last = pieces.size() - 1;
    if (pieces.get(last) instanceof Piece.Para para) {
      pieces.set(last, para.kept());
    }
  }
}
