package org.conducteur.export.office.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.conducteur.style.Brand;
import org.conducteur.style.Logo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Writes what stands at the edge of every page. */
final class FurnitureWriting {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(pages?)}");

  private final XWPFDocument file;
  private final Furniture furniture;
  private final Brand brand;
  private final Sheet sheet;
  private final Drawings drawings;
  private final int pages;

  FurnitureWriting(
      XWPFDocument file, Document document, Sheet sheet, Drawings drawings, int pages) {
    this.file = file;
    this.furniture = document.furniture();
    this.brand = document.brand();
    this.sheet = sheet;
    this.drawings = drawings;
    this.pages = pages;
  }

  void write(boolean cover) {
    if (furniture.equals(Furniture.NONE)) {
      return;
    }
    header(HeaderFooterType.DEFAULT, furniture.header(), brand.logo());
    footer(HeaderFooterType.DEFAULT);
    if (cover) {
      // The cover says what the header would say.
      header(HeaderFooterType.FIRST, "", Optional.empty());
      footer(HeaderFooterType.FIRST);
    }
  }

  private void header(HeaderFooterType type, String text, Optional<Logo> logo) {
    XWPFHeader header = file.createHeader(type);
    CTP paragraph = header.createParagraph().getCTP();
    boolean empty = text.isBlank() && logo.isEmpty();
    paragraph.addNewPPr().addNewPStyle().setVal(empty ? WordStyle.GAP.id() : WordStyle.HEADER.id());
    write(text, paragraph);
    if (logo.isPresent()) {
      paragraph.addNewR().addNewTab();
      int height = sheet.headerLogoHeight();
      int width = Math.min(Sheet.widthAt(height, logo.get()), sheet.textWidth() / 3);
      new LogoWriting(header, drawings).write(logo.get(), width, height, paragraph.addNewR());
    }
  }

  private void footer(HeaderFooterType type) {
    XWPFFooter footer = file.createFooter(type);
    CTP paragraph = footer.createParagraph().getCTP();
    boolean empty = furniture.footer().isBlank() && furniture.pageNumber().isBlank();
    paragraph.addNewPPr().addNewPStyle().setVal(empty ? WordStyle.GAP.id() : WordStyle.FOOTER.id());
    if (!empty) {
      write(furniture.footer(), paragraph);
      paragraph.addNewR().addNewTab();
      writePageNumber(paragraph);
    }
  }

  private void writePageNumber(CTP paragraph) {
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
