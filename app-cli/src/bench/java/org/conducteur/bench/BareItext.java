package org.conducteur.bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.UnitValue;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.conducteur.document.Callout;
import org.conducteur.document.Document;
import org.conducteur.document.Element;
import org.conducteur.document.Heading;
import org.conducteur.document.ItemList;
import org.conducteur.document.LabelValue;
import org.conducteur.document.LabelValues;
import org.conducteur.document.Quote;
import org.conducteur.document.Row;
import org.conducteur.text.Inline;

/**
 * What somebody writes who uses iText's layout module as it is meant to be used: the same texts,
 * tables and lists, tagged, with the same fonts and the same two conformances. Footnotes are
 * paragraphs at the end, and the contents have no page numbers, which both make it faster.
 */
final class BareItext {
  private static final Color ACCENT = new DeviceRgb(0x12, 0x46, 0x6B);
  private static final Color SURFACE = new DeviceRgb(0xEE, 0xF3, 0xF7);
  private static final float SIZE = 11;

  private final FontProgram regular = program("Regular");
  private final FontProgram bold = program("Bold");
  private final FontProgram italic = program("Italic");
  private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private static FontProgram program(String face) {
    String file = "fonts/ttf/SourceSansPro/SourceSansPro-" + face + ".ttf";
    try (InputStream in = BareItext.class.getClassLoader().getResourceAsStream(file)) {
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a document. */
  void write(Document document, OutputStream out) {
    WriterProperties properties =
        new WriterProperties()
            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
            .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A)
            .setPdfVersion(PdfVersion.PDF_1_7)
            .setFullCompressionMode(true);
    PdfDocument pdf = new PdfDocument(new PdfWriter(out, properties));
    pdf.setTagged();
    pdf.addOutputIntent(
        new PdfOutputIntent(
            "Custom", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(profile)));
    pdf.getCatalog().setLang(new PdfString(document.metadata().language().toLanguageTag()));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle(document.metadata().title());
    com.itextpdf.layout.Document layout = new com.itextpdf.layout.Document(pdf, PageSize.A4, false);
    layout.setMargins(65, 57, 65, 57);
    new One(pdf, document, layout).write();
    layout.close();
  }

  /** One document. */
  private final class One {
    private final Document document;
    private final com.itextpdf.layout.Document layout;
    private final PdfDocument pdf;
    private final PdfFont plain = font(regular);
    private final PdfFont strong = font(bold);
    private final PdfFont slanted = font(italic);
    private final List<String> notes = new ArrayList<>();

    private One(PdfDocument pdf, Document document, com.itextpdf.layout.Document layout) {
      this.pdf = pdf;
      this.document = document;
      this.layout = layout;
      layout.setFont(plain).setFontSize(SIZE);
    }

    private static PdfFont font(FontProgram program) {
      return PdfFontFactory.createFont(
          program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private void write() {
      document.cover().ifPresent(cover -> layout.add(text(cover.title(), strong, 27)));
      for (Element element : document.body()) {
        if (element instanceof Heading heading && heading.level() == 1) {
          layout.add(new Paragraph(Inline.plain(heading.content())).setMargin(1));
        }
      }
      for (Element element : document.body()) {
        if (element instanceof Heading heading && heading.newPage()) {
          layout.add(new com.itextpdf.layout.element.AreaBreak(AreaBreakType.NEXT_PAGE));
        }
        add(element, layout::add);
      }
      notes.forEach(note -> layout.add(text(note, plain, 9)));
      layout.flush();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        furniture(i);
      }
    }

    private void furniture(int page) {
      new PdfCanvas(pdf.getPage(page))
          .openTag(new CanvasTag(PdfName.Artifact))
          .beginText()
          .setFontAndSize(plain, 9)
          .moveText(57, 30)
          .showText(document.furniture().footer() + " " + page + "/" + pdf.getNumberOfPages())
          .endText()
          .closeTag();
    }

    private Paragraph text(String words, PdfFont font, float size) {
      return new Paragraph(words).setFont(font).setFontSize(size).setMargin(3);
    }

    private void add(Element element, Consumer<IBlockElement> to) {
      if (element instanceof Heading heading) {
        Paragraph title = text(Inline.plain(heading.content()), strong, 22 - 3 * heading.level());
        title.setFontColor(ACCENT).setKeepWithNext(true);
        title.getAccessibilityProperties().setRole("H" + heading.level());
        to.accept(title);
      } else if (element instanceof org.conducteur.document.Paragraph paragraph) {
        to.accept(runs(paragraph.content()));
      } else if (element instanceof ItemList list) {
        to.accept(list(list));
      } else if (element instanceof LabelValues values) {
        to.accept(values(values));
      } else if (element instanceof org.conducteur.document.Table table) {
        to.accept(table(table));
      } else if (element instanceof Callout callout) {
        Div box = new Div().setBackgroundColor(SURFACE).setPadding(8).setKeepTogether(true);
        box.add(text(callout.title(), strong, SIZE));
        callout.content().forEach(one -> add(one, box::add));
        to.accept(box);
      } else if (element instanceof Quote quote) {
        Div box = new Div().setBorderLeft(new SolidBorder(SURFACE, 3)).setPaddingLeft(8);
        box.getAccessibilityProperties().setRole(StandardRoles.BLOCKQUOTE);
        quote.content().forEach(one -> add(one, box::add));
        to.accept(box);
      }
    }

    private Paragraph runs(List<Inline> inlines) {
      Paragraph paragraph = new Paragraph().setMargin(3).setMultipliedLeading(1.2f);
      inlines.forEach(inline -> add(inline, plain, paragraph));
      return paragraph;
    }

    private void add(Inline inline, PdfFont font, Paragraph to) {
      if (inline instanceof Inline.Text text) {
        to.add(new Text(text.value()).setFont(font));
      } else if (inline instanceof Inline.Code code) {
        to.add(new Text(code.value()).setFont(font));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        emphasis.content().forEach(one -> add(one, slanted, to));
      } else if (inline instanceof Inline.Strong bolder) {
        bolder.content().forEach(one -> add(one, strong, to));
      } else if (inline instanceof Inline.Foreign foreign) {
        Text text = new Text(Inline.plain(foreign.content())).setFont(font);
        text.getAccessibilityProperties().setLanguage(foreign.language());
        to.add(text);
      } else if (inline instanceof Inline.Link link) {
        to.add(link(link, font));
      } else if (inline instanceof Inline.Footnote note) {
        notes.add(Inline.plain(note.note()));
        to.add(new Text("" + notes.size()).setFont(font).setFontSize(7).setTextRise(4));
      }
    }

    private Link link(Inline.Link link, PdfFont font) {
      PdfLinkAnnotation annotation =
          new PdfLinkAnnotation(new com.itextpdf.kernel.geom.Rectangle(0, 0));
      annotation.setAction(PdfAction.createURI(link.target()));
      annotation.setContents(link.target());
      annotation.setFlag(PdfAnnotation.PRINT);
      Link made = new Link(Inline.plain(link.content()), annotation);
      made.setFont(font).setFontColor(ACCENT);
      return made;
    }

    private com.itextpdf.layout.element.List list(ItemList list) {
      com.itextpdf.layout.element.List made =
          new com.itextpdf.layout.element.List()
              .setListSymbol(new Text("✓ ").setFont(plain))
              .setSymbolIndent(6);
      for (org.conducteur.document.ListItem item : list.items()) {
        ListItem one = new ListItem();
        item.content().forEach(element -> add(element, one::add));
        made.add(one);
      }
      return made;
    }

    private Table values(LabelValues values) {
      Table table = new Table(UnitValue.createPercentArray(new float[] {1, 3}));
      table.useAllAvailableWidth().setFixedLayout();
      for (LabelValue pair : values.pairs()) {
        Cell label = cell().add(text(pair.label(), strong, SIZE).setFontColor(ACCENT));
        label.getAccessibilityProperties().setRole(StandardRoles.TH);
        table.addCell(label);
        Cell value = cell();
        pair.value().forEach(element -> add(element, value::add));
        table.addCell(value);
      }
      return table;
    }

    private Table table(org.conducteur.document.Table table) {
      float[] weights = new float[table.columns().size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = table.columns().get(i).weight();
      }
      Table made = new Table(UnitValue.createPercentArray(weights));
      made.useAllAvailableWidth().setFixedLayout().setMarginTop(6);
      for (String name : table.header()) {
        made.addHeaderCell(cell().setBackgroundColor(SURFACE).add(text(name, strong, SIZE)));
      }
      for (Row row : table.rows()) {
        for (org.conducteur.document.Cell one : row.cells()) {
          Cell cell = new Cell(1, one.span()).setBorder(Border.NO_BORDER).setKeepTogether(true);
          cell.setBorderBottom(new SolidBorder(SURFACE, 0.5f));
          one.content().forEach(element -> add(element, cell::add));
          made.addCell(cell);
        }
      }
      return made;
    }

    private static Cell cell() {
      return new Cell().setBorder(Border.NO_BORDER);
    }
  }
}
