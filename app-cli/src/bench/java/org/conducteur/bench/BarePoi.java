package org.conducteur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.conducteur.document.Callout;
import org.conducteur.document.Cell;
import org.conducteur.document.ChoiceRow;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.ListItem;
import org.conducteur.document.Paragraph;
import org.conducteur.document.ParagraphRole;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.document.Table;
import org.conducteur.document.WritingLines;
import org.conducteur.text.Inline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * What somebody writes who uses Apache POI as it is meant to be used: the same texts, tables,
 * lists, notes and links with styles and numbering, contents without page numbers, and a header and
 * a footer. It neither estimates pages nor keeps lines together, which both make it faster.
 */
final class BarePoi {
  private static final String ACCENT = "12466B";
  private static final String SURFACE = "EEF3F7";

  /** Writes a document. */
  void write(Document document, OutputStream out) {
    try (XWPFDocument file = new XWPFDocument()) {
      new One(document, file).write();
      file.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where paragraphs go. */
  private interface Place {
    XWPFParagraph paragraph();

    XWPFTable table(int columns);
  }

  private static Place place(XWPFDocument file) {
    return new Place() {
      @Override
      public XWPFParagraph paragraph() {
        return file.createParagraph();
      }

      @Override
      public XWPFTable table(int columns) {
        return file.createTable(1, columns);
      }
    };
  }

  private static Place place(XWPFTableCell cell, XWPFDocument file) {
    return new Place() {
      private boolean begun;

      @Override
      public XWPFParagraph paragraph() {
        XWPFParagraph paragraph = begun ? cell.addParagraph() : cell.getParagraphArray(0);
        begun = true;
        return paragraph;
      }

      @Override
      public XWPFTable table(int columns) {
        return file.createTable(1, columns);
      }
    };
  }

  /** One document. */
  private static final class One {
    private final Document document;
    private final XWPFDocument file;
    private BigInteger bullets = BigInteger.ONE;
    private int bookmarks;

    One(Document document, XWPFDocument file) {
      this.document = document;
      this.file = file;
    }

    void write() {
      styles();
      numbering();
      document
          .cover()
          .ifPresent(
              cover -> {
                styled("Title", place(file)).createRun().setText(cover.title());
                cover
                    .subtitle()
                    .ifPresent(t -> styled("Subtitle", place(file)).createRun().setText(t));
                cover.lines().forEach(line -> file.createParagraph().createRun().setText(line));
              });
      contents();
      elements(document.body(), place(file), 0);
      furniture();
      file.getProperties().getCoreProperties().setTitle(document.metadata().title());
      file.getProperties().getCoreProperties().setCreator(document.metadata().author());
    }

    private void styles() {
      XWPFStyles styles = file.createStyles();
      style(styles, "Normal", 22, false, "1B1F24");
      style(styles, "Title", 55, true, ACCENT);
      style(styles, "Subtitle", 31, false, "1B1F24");
      for (int level = 1; level <= 4; level++) {
        style(styles, "Heading" + level, 42 - 5 * level, true, ACCENT);
        style(styles, "TOC" + level, 22, false, "1B1F24");
      }
      for (String name : List.of("ListBullet", "Quote", "FootnoteText", "Header", "Footer")) {
        style(styles, name, 22, false, "1B1F24");
      }
      style(styles, "Label", 22, true, ACCENT);
      style(styles, "Muted", 22, false, "566070");
    }

    private static void style(XWPFStyles styles, String id, int size, boolean bold, String colour) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId(id);
      style.addNewName().setVal(id);
      style.setType(STStyleType.PARAGRAPH);
      var paragraph = style.addNewPPr().addNewSpacing();
      paragraph.setBefore(BigInteger.valueOf(60));
      paragraph.setAfter(BigInteger.valueOf(100));
      var run = style.addNewRPr();
      run.addNewRFonts().setAscii("Calibri");
      if (bold) {
        run.addNewB();
      }
      run.addNewColor().setVal(colour);
      run.addNewSz().setVal(BigInteger.valueOf(size));
      styles.addStyle(new XWPFStyle(style));
    }

    private void numbering() {
      XWPFNumbering numbering = file.createNumbering();
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      list.setAbstractNumId(BigInteger.ONE);
      for (int level = 0; level < 9; level++) {
        CTLvl one = list.addNewLvl();
        one.setIlvl(BigInteger.valueOf(level));
        one.addNewStart().setVal(BigInteger.ONE);
        one.addNewNumFmt().setVal(STNumberFormat.BULLET);
        one.addNewLvlText().setVal("•");
        var indent = one.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(350L * (level + 1)));
        indent.setHanging(BigInteger.valueOf(350));
      }
      bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void contents() {
      int number = 0;
      for (Element element : document.body()) {
        if (element instanceof Heading heading && heading.level() <= 2) {
          XWPFParagraph line = styled("TOC" + heading.level(), place(file));
          line.createRun().setText(Inline.plain(heading.content()));
          XWPFRun page = line.createRun();
          page.addTab();
          field(line, "PAGEREF _Toc" + number++);
        }
      }
    }

    private static void field(XWPFParagraph line, String instruction) {
      line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
      line.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
      line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
      line.createRun().setText("1");
      line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void furniture() {
      XWPFParagraph head = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      head.setStyle("Header");
      head.createRun().setText(document.furniture().header());
      XWPFParagraph foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
      foot.setStyle("Footer");
      foot.createRun().setText(document.furniture().footer());
      field(foot, "PAGE");
      field(foot, "NUMPAGES");
    }

    private static XWPFParagraph styled(String style, Place place) {
      XWPFParagraph paragraph = place.paragraph();
      paragraph.setStyle(style);
      return paragraph;
    }

    private void elements(List<Element> elements, Place place, int depth) {
      elements.forEach(element -> element(element, place, depth));
    }

    private void element(Element element, Place place, int depth) {
      if (element instanceof Heading heading) {
        XWPFParagraph paragraph = styled("Heading" + heading.level(), place);
        paragraph.setPageBreak(heading.newPage());
        paragraph.setKeepNext(true);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName("_Toc" + bookmarks);
        inlines(heading.content(), paragraph, false, false);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
      } else if (element instanceof Paragraph words) {
        String style =
            words.role() == ParagraphRole.LABEL
                ? "Label"
                : words.role() == ParagraphRole.MUTED ? "Muted" : "Normal";
        inlines(words.content(), styled(style, place), false, false);
      } else if (element instanceof ItemList list) {
        list.items().forEach(item -> item(item, place, depth));
      } else if (element instanceof LabelValues values) {
        values(values, place);
      } else if (element instanceof Table table) {
        table(table, place);
      } else if (element instanceof Callout callout) {
        XWPFTable box = place.table(1);
        XWPFTableCell cell = box.getRow(0).getCell(0);
        cell.setColor(SURFACE);
        Place inside = place(cell, file);
        styled("Label", inside).createRun().setText(callout.title());
        elements(callout.content(), inside, 0);
      } else if (element instanceof Quote quote) {
        elements(quote.content(), place, depth);
        quote
            .attribution()
            .ifPresent(words -> styled("Quote", place).createRun().setText("— " + words));
      } else if (element instanceof WritingLines lines) {
        for (int i = 0; i < lines.lines(); i++) {
          place.paragraph().createRun().setText("_".repeat(80));
        }
      } else if (element instanceof ChoiceRow row) {
        place.paragraph().createRun().setText("☐ " + String.join("   ☐ ", row.choices()));
      }
    }

    private void item(ListItem item, Place place, int depth) {
      for (Element element : item.content()) {
        if (element instanceof Paragraph words) {
          XWPFParagraph paragraph = styled("ListBullet", place);
          paragraph.setNumID(bullets);
          paragraph.setNumILvl(BigInteger.valueOf(depth));
          inlines(words.content(), paragraph, false, false);
        } else {
          element(element, place, depth + 1);
        }
      }
    }

    private void values(LabelValues values, Place place) {
      XWPFTable table = place.table(2);
      for (int i = 0; i < values.pairs().size(); i++) {
        LabelValue pair = values.pairs().get(i);
        XWPFTableRow row = i == 0 ? table.getRow(0) : table.createRow();
        row.setCantSplitRow(true);
        styled("Label", place(row.getCell(0), file)).createRun().setText(pair.label());
        elements(pair.value(), place(row.getCell(1), file), 0);
      }
    }

    private void table(Table source, Place place) {
      source.caption().ifPresent(words -> styled("Muted", place).createRun().setText(words));
      XWPFTable table = place.table(source.columns().size());
      XWPFTableRow header = table.getRow(0);
      header.setRepeatHeader(true);
      for (int i = 0; i < source.header().size(); i++) {
        header.getCell(i).setColor(SURFACE);
        styled("Label", place(header.getCell(i), file)).createRun().setText(source.header().get(i));
      }
      for (Row row : source.rows()) {
        XWPFTableRow target = table.createRow();
        target.setCantSplitRow(true);
        int column = 0;
        for (Cell cell : row.cells()) {
          XWPFTableCell place2 = target.getCell(column);
          elements(cell.content(), place(place2, file), 0);
          place2.getParagraphArray(0).setAlignment(ParagraphAlignment.LEFT);
          column += cell.span();
        }
      }
    }

    private void inlines(
        List<Inline> inlines, XWPFParagraph paragraph, boolean bold, boolean italic) {
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Text text) {
          run(text.value(), paragraph, bold, italic);
        } else if (inline instanceof Inline.Code code) {
          run(code.value(), paragraph, bold, italic);
        } else if (inline instanceof Inline.Strong strong) {
          inlines(strong.content(), paragraph, true, italic);
        } else if (inline instanceof Inline.Emphasis emphasis) {
          inlines(emphasis.content(), paragraph, bold, true);
        } else if (inline instanceof Inline.Foreign foreign) {
          inlines(foreign.content(), paragraph, bold, italic);
        } else if (inline instanceof Inline.LineBreak) {
          paragraph.createRun().addBreak();
        } else if (inline instanceof Inline.Link link) {
          paragraph.createHyperlinkRun(link.target()).setText(Inline.plain(link.content()));
        } else if (inline instanceof Inline.Footnote footnote) {
          XWPFFootnote note = file.createFootnote();
          inlines(footnote.note(), note.createParagraph(), false, false);
          paragraph.addFootnoteReference(note);
        }
      }
    }

    private static void run(String words, XWPFParagraph paragraph, boolean bold, boolean italic) {
      XWPFRun run = paragraph.createRun();
      run.setText(words);
      if (bold) {
        run.setBold(true);
      }
      if (italic) {
        run.setItalic(true);
      }
    }
  }
}
