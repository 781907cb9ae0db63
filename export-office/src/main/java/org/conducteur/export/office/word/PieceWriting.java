package org.conducteur.export.office.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes pieces into the body of the file. */
final class PieceWriting {
  private final ParagraphWriting paragraphs;
  private final ListingWriting listings;
  private final CellLookWriting looks;
  private final ChartWriting charts;
  private final LogoWriting logos;

  PieceWriting(
      ParagraphWriting paragraphs,
      ListingWriting listings,
      CellLookWriting looks,
      ChartWriting charts,
      LogoWriting logos) {
    this.paragraphs = paragraphs;
    this.listings = listings;
    this.looks = looks;
    this.charts = charts;
    this.logos = logos;
  }

  void write(List<Piece> pieces, Blocks blocks) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Para para) {
        paragraphs.write(para, blocks.addParagraph());
      } else if (piece instanceof Piece.Grid grid) {
        writeGrid(grid, blocks.addTable());
      } else if (piece instanceof Piece.Band band) {
        band.paras().forEach(para -> paragraphs.write(para, blocks.addParagraph()));
      } else if (piece instanceof Piece.Chart chart) {
        CTP paragraph = blocks.addParagraph();
        paragraphs.write(chart.line(), paragraph);
        charts.write(chart, paragraph.addNewR());
      } else if (piece instanceof Piece.Picture picture) {
        CTP paragraph = blocks.addParagraph();
        paragraphs.write(picture.line(), paragraph);
        logos.write(picture.logo(), picture.width(), picture.height(), paragraph.addNewR());
      } else if (piece instanceof Piece.Ruled ruled) {
        writeRuled(ruled, blocks.addControl());
      } else if (piece instanceof Piece.Listing listing) {
        listings.write(listing, blocks.addControl());
      }
    }
  }

  private void writeRuled(Piece.Ruled ruled, CTSdtBlock control) {
    control.addNewSdtPr().addNewAlias().setVal(ruled.label());
    Blocks blocks = Blocks.of(control.addNewSdtContent());
    ruled.lines().forEach(line -> paragraphs.write(line, blocks.addParagraph()));
  }

  private void writeGrid(Piece.Grid grid, CTTbl table) {
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(grid.kind().id());
    width(properties.addNewTblW(), grid.widths().stream().mapToInt(Integer::intValue).sum());
    if (grid.left() != 0) {
      width(properties.addNewTblInd(), grid.left());
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    look(properties.addNewTblLook(), grid);
    grid.description().ifPresent(text -> properties.addNewTblCaption().setVal(text));
    CTTblGrid columns = table.addNewTblGrid();
    grid.widths().forEach(column -> columns.addNewGridCol().setW(BigInteger.valueOf(column)));
    grid.rows().forEach(row -> writeRow(grid, row, table.addNewTr()));
  }

  static void width(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }

  /** Says to Word and to screen readers which rows and columns hold names. */
  private static void look(CTTblLook look, Piece.Grid grid) {
    look.setFirstRow(grid.rows().get(0).header());
    look.setFirstColumn(
        grid.rows().stream().anyMatch(row -> !row.header() && row.cells().get(0).look().header()));
    look.setLastRow(false);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
  }

  private void writeRow(Piece.Grid grid, Piece.GridRow row, CTRow target) {
    if (row.whole() || row.header() || row.height().twips() > 0) {
      CTTrPr properties = target.addNewTrPr();
      if (row.whole()) {
        properties.addNewCantSplit();
      }
      if (row.height().twips() > 0) {
        CTHeight height = properties.addNewTrHeight();
        height.setVal(BigInteger.valueOf(row.height().twips()));
        height.setHRule(row.height().exact() ? STHeightRule.EXACT : STHeightRule.AT_LEAST);
      }
      if (row.header()) {
        properties.addNewTblHeader();
      }
    }
    int column = 0;
    for (Piece.GridCell cell : row.cells()) {
      int next = column + cell.span();
      int width = grid.widths().subList(column, next).stream().mapToInt(Integer::intValue).sum();
      writeCell(cell, width, row.header(), target.addNewTc());
      column = next;
    }
  }

  private void writeCell(Piece.GridCell cell, int width, boolean header, CTTc target) {
    CTTcPr properties = target.addNewTcPr();
    width(properties.addNewTcW(), width);
    if (cell.span() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
    }
    looks.write(cell.look(), header, properties);
    write(cell.content(), Blocks.of(target));
  }
}
