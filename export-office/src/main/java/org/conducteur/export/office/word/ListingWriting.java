package org.conducteur.export.office.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes the table of contents as Word itself would: a field that Word can bring up to date, inside
 * a control that offers to, showing the pages of the estimate until then.
 */
final class ListingWriting {
  private final ParagraphWriting paragraphs;
  private final PageEstimate pages;

  ListingWriting(ParagraphWriting paragraphs, PageEstimate pages) {
    this.paragraphs = paragraphs;
    this.pages = pages;
  }

  void write(Piece.Listing listing, CTSdtBlock control) {
    CTSdtDocPart part = control.addNewSdtPr().addNewDocPartObj();
    part.addNewDocPartGallery().setVal("Table of Contents");
    part.addNewDocPartUnique();
    Blocks blocks = Blocks.of(control.addNewSdtContent());
    paragraphs.write(listing.title(), blocks.addParagraph());
    CTP current = null;
    for (Piece.Entry entry : listing.entries()) {
      boolean first = current == null;
      current = blocks.addParagraph();
      paragraphs.writeProperties(entry.line(), current);
      if (first) {
        begin(current, listing.depth());
      }
      writeEntry(entry, current);
    }
    if (current == null) {
      current = blocks.addParagraph();
      begin(current, listing.depth());
    }
    RunWriting.field(current.addNewR(), STFldCharType.END);
  }

  private static void begin(CTP paragraph, int depth) {
    RunWriting.field(paragraph.addNewR(), STFldCharType.BEGIN);
    RunWriting.instruction(paragraph.addNewR(), " TOC \\o \"1-" + depth + "\" \\h \\z \\u ");
    RunWriting.field(paragraph.addNewR(), STFldCharType.SEPARATE);
  }

  private void writeEntry(Piece.Entry entry, CTP paragraph) {
    String bookmark = ParagraphWriting.bookmarkName(entry.target());
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    RunWriting.writeInside(entry.line().spans(), link);
    link.addNewR().addNewTab();
    RunWriting.field(link.addNewR(), STFldCharType.BEGIN);
    RunWriting.instruction(link.addNewR(), " PAGEREF " + bookmark + " \\h ");
    RunWriting.field(link.addNewR(), STFldCharType.SEPARATE);
    RunWriting.text(link.addNewR(), Integer.toString(pages.pageOf(entry.target())));
    RunWriting.field(link.addNewR(), STFldCharType.END);
  }
}
