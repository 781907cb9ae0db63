package org.conducteur.export.office.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conducteur.document.Furniture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Writes what stands at the edge of every page. */
final class FurnitureWriting {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(pages?)}");

  private final XWPFDocument file;
  private final Furniture furniture;
  private final int pages;

  FurnitureWriting(XWPFDocument file, Furniture furniture, int pages) {
    this.file = file;
    this.furniture = furniture;
    this.pages = pages;
  }

  void write(boolean cover) {
    header(HeaderFooterType.DEFAULT, furniture.header());
    footer(HeaderFooterType.DEFAULT);
    if (cover) {
      // The cover says what the header would say.
      header(HeaderFooterType.FIRST, "");
      footer(HeaderFooterType.FIRST);
    }
  }

  private void header(HeaderFooterType type, String text) {
    CTP paragraph = file.createHeader(type).createParagraph().getCTP();
    String style = text.isBlank() ? WordStyle.GAP.id() : WordStyle.HEADER.id();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    write(text, paragraph);
  }

  private void footer(HeaderFooterType type) {
    CTP paragraph = file.createFooter(type).createParagraph().getCTP();
    paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.FOOTER.id());
    write(furniture.footer(), paragraph);
    paragraph.addNewR().addNewTab();
    Matcher placeholders = PLACEHOLDER.matcher(furniture.pageNumber());
    int done = 0;
    while (placeholders.find()) {
      write(furniture.pageNumber().substring(done, placeholders.start()), paragraph);
      boolean total = placeholders.group(1).equals("pages");
      field(paragraph, total ? " NUMPAGES " : " PAGE ", total ? pages : 1);
      done = placeholders.end();
    }
    write(furniture.pageNumber().substring(done), paragraph);
  }

  private static void write(String text, CTP paragraph) {
    String clean = XmlText.clean(text);
    if (!clean.isEmpty()) {
      RunWriting.text(paragraph.addNewR(), clean);
    }
  }

  private static void field(CTP paragraph, String instruction, int shown) {
    CTSimpleField field = paragraph.addNewFldSimple();
    field.setInstr(instruction);
    RunWriting.text(field.addNewR(), Integer.toString(shown));
  }
}
