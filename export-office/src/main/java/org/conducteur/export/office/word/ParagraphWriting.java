package org.conducteur.export.office.word;

import java.math.BigInteger;
import org.conducteur.document.Alignment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Writes paragraphs; what their style or list already says is not said again. */
final class ParagraphWriting {
  private final Sheet sheet;
  private final Numbering numbering;
  private final RunWriting runs;

  ParagraphWriting(Sheet sheet, Numbering numbering, RunWriting runs) {
    this.sheet = sheet;
    this.numbering = numbering;
    this.runs = runs;
  }

  static String bookmarkName(int number) {
    String digits = Integer.toString(number);
    return "_Toc" + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
  }

  void write(Piece.Para para, CTP paragraph) {
    writeProperties(para, paragraph);
    if (para.bookmark().isPresent()) {
      BigInteger id = BigInteger.valueOf(para.bookmark().getAsInt());
      CTBookmark start = paragraph.addNewBookmarkStart();
      start.setId(id);
      start.setName(bookmarkName(para.bookmark().getAsInt()));
      runs.write(para.spans(), ownSize(para), paragraph);
      paragraph.addNewBookmarkEnd().setId(id);
    } else {
      runs.write(para.spans(), ownSize(para), paragraph);
    }
  }

  /** Size in half points if it is another than the style's, else 0. */
  private int ownSize(Piece.Para para) {
    return para.size() == para.style().halfPoints(sheet.bodySize()) ? 0 : para.size();
  }

  void writeProperties(Piece.Para para, CTP paragraph) {
    if (isPlain(para)) {
      return;
    }
    CTPPr properties = paragraph.addNewPPr();
    if (para.style() != WordStyle.NORMAL) {
      properties.addNewPStyle().setVal(para.style().id());
    }
    if (para.keepNext()) {
      properties.addNewKeepNext();
    }
    if (para.keepLines() && !para.style().isWhole()) {
      properties.addNewKeepLines();
    }
    if (para.newPage()) {
      properties.addNewPageBreakBefore();
    }
    Piece.Place place = para.place();
    place.number().ifPresent(number -> writeNumber(number, properties));
    if (place.rightToLeft()) {
      properties.addNewBidi();
    }
    writeDistances(para.style(), place, properties);
    if (place.alignment() != Alignment.START) {
      properties
          .addNewJc()
          .setVal(place.alignment() == Alignment.CENTRE ? STJc.CENTER : STJc.RIGHT);
    }
  }

  /** Whether there is nothing to say. */
  private boolean isPlain(Piece.Para para) {
    Piece.Place place = para.place();
    return para.style() == WordStyle.NORMAL
        && !para.keepNext()
        && !para.keepLines()
        && !para.newPage()
        && place.number().isEmpty()
        && !place.rightToLeft()
        && place.alignment() == Alignment.START
        && place.left() == 0
        && place.before() == WordStyle.NORMAL.before(sheet)
        && place.after() == WordStyle.NORMAL.after(sheet);
  }

  private void writeNumber(Piece.Mark number, CTPPr properties) {
    numbering.use(number);
    CTNumPr list = properties.addNewNumPr();
    list.addNewIlvl().setVal(BigInteger.valueOf(number.level()));
    list.addNewNumId().setVal(BigInteger.valueOf(number.list()));
  }

  private void writeDistances(WordStyle style, Piece.Place place, CTPPr properties) {
    boolean before = place.before() != style.before(sheet);
    boolean after = place.after() != style.after(sheet);
    if (before || after) {
      CTSpacing spacing = properties.addNewSpacing();
      if (before) {
        spacing.setBefore(BigInteger.valueOf(place.before()));
      }
      if (after) {
        spacing.setAfter(BigInteger.valueOf(place.after()));
      }
    }
    int usual =
        place
            .number()
            .map(number -> (number.level() + 1) * sheet.listStep())
            .orElse(style.indent(sheet));
    if (place.left() != usual) {
      properties.addNewInd().setLeft(BigInteger.valueOf(place.left()));
    }
  }
}
