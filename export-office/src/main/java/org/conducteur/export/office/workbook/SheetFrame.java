package org.conducteur.export.office.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.conducteur.event.Event;
import org.conducteur.style.PaperSize;

/** What every sheet has: its title, and how it appears on the screen and on paper. */
final class SheetFrame {
  private static final double INCH = 25.4;

  /** A header or footer holds no more characters. */
  private static final int LONGEST_FURNITURE = 255;

  private final Event event;
  private final Words words;
  private final Cells cells;

  SheetFrame(Event event, Words words, Cells cells) {
    this.event = event;
    this.words = words;
    this.cells = cells;
  }

  /** The three rows above the content; the way back to the first sheet is in the third. */
  void writeHead(SXSSFSheet sheet, SheetPlan.Frame frame) {
    Row title = sheet.createRow(0);
    title.setHeightInPoints(28);
    cells.write(title, 0, frame.name(), Style.TITLE);
    Row intro = sheet.createRow(1);
    intro.setHeightInPoints(16);
    cells.write(intro, 0, frame.intro(), Style.INTRO);
    Row back = sheet.createRow(2);
    back.setHeightInPoints(18);
    String first = words.text("sheet.event");
    cells.write(
        back,
        0,
        new Value.Link(words.text("back", "sheet", first), first),
        Style.LINK,
        Format.TEXT);
  }

  void setScreen(SXSSFSheet sheet, int frozenColumns, int headerRow) {
    sheet.setDisplayGridlines(false);
    sheet.setZoom(100);
    if (headerRow >= 0) {
      sheet.createFreezePane(frozenColumns, headerRow + 1);
    }
    sheet.setActiveCell(new CellAddress(Math.max(0, headerRow + 1), 0));
  }

  void setPrint(SXSSFSheet sheet, PaperSize paper, boolean landscape, int headerRow) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(paperCode(usual(paper)));
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, 10 / INCH);
    sheet.setMargin(PageMargin.RIGHT, 10 / INCH);
    sheet.setMargin(PageMargin.TOP, 17 / INCH);
    sheet.setMargin(PageMargin.BOTTOM, 15 / INCH);
    sheet.setMargin(PageMargin.HEADER, 8 / INCH);
    sheet.setMargin(PageMargin.FOOTER, 7 / INCH);
    if (headerRow >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }
    HouseFont house = cells.looks().font();
    String font = "&\"" + house.name() + ",Regular\"&" + house.size(9);
    String pages = words.text("page", "page", "&P", "pages", "&N");
    sheet.getHeader().setLeft(font + furniture(event.title()));
    sheet.getHeader().setRight(font + furniture(sheet.getSheetName()));
    sheet.getFooter().setRight(font + pages);
    Optional<String> date = event.asOf().map(new Deadlines(words, Optional.empty())::dayAndMonth);
    cells
        .looks()
        .brand()
        .footer(words.text("subject"), date)
        .map(this::furniture)
        .or(() -> date.map(day -> words.text("fact.asOf") + " " + day))
        .ifPresent(foot -> sheet.getFooter().setLeft(font + foot));
  }

  /** The sheet of a town that has no A4. */
  private PaperSize usual(PaperSize paper) {
    boolean letter = cells.looks().brand().paper() == PaperSize.LETTER;
    return letter && paper == PaperSize.A4 ? PaperSize.LETTER : paper;
  }

  /** An ampersand begins a code. A code that ends in a size would swallow digits that follow. */
  private String furniture(String text) {
    return " " + cells.texts().line(text, LONGEST_FURNITURE / 2 - 40).replace("&", "&&");
  }

  private static short paperCode(PaperSize paper) {
    return switch (paper) {
      case A3 -> PrintSetup.A3_PAPERSIZE;
      case A4 -> PrintSetup.A4_PAPERSIZE;
      case A5 -> PrintSetup.A5_PAPERSIZE;
      case LETTER -> PrintSetup.LETTER_PAPERSIZE;
    };
  }

  /** Sets the width of a column, which is at most 255 characters. */
  static void width(SXSSFSheet sheet, int column, double characters) {
    sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(characters * 256)));
  }
}
