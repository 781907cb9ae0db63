package org.conducteur.export.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.conducteur.document.Document;
import org.conducteur.document.Metadata;
import org.conducteur.export.office.ooxml.ReproducibleZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes pieces as a Word file. */
final class WordFile {
  private final Document document;
  private final Sheet sheet;
  private final PageEstimate pages;
  private final Template template;

  WordFile(Document document, Sheet sheet, PageEstimate pages) {
    this.document = document;
    this.sheet = sheet;
    this.pages = pages;
    this.template = new Template(document, sheet);
  }

  void write(List<Piece> pieces, OutputStream out) throws IOException {
    XWPFDocument file = new XWPFDocument();
    try {
      addStyles(file);
      Numbering numbering = new Numbering(template);
      Notes notes = new Notes(file, template);
      RunWriting runs = new RunWriting(file.getPackagePart(), notes);
      ParagraphWriting paragraphs = new ParagraphWriting(sheet, numbering, runs);
      ListingWriting listings = new ListingWriting(paragraphs, pages);
      CTBody body = file.getDocument().getBody();
      Drawings drawings = new Drawings();
      ChartWriting charts = new ChartWriting(file, drawings, chartXml());
      LogoWriting logos = new LogoWriting(file, drawings);
      new PieceWriting(paragraphs, listings, new CellLookWriting(document.palette()), charts, logos)
          .write(pieces, Blocks.of(body));
      notes.finish();
      numbering.addTo(file);
      addSection(body);
      new FurnitureWriting(file, document, sheet, drawings, pages.count())
          .write(document.cover().isPresent());
      addProperties(file);
      if (document.returning()) {
        Memory.addTo(file, document);
      }
      try (ReproducibleZip zip = new ReproducibleZip(out)) {
        file.write(zip);
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a resource of this program is broken", e);
    } finally {
      // To close it would write everything once more, to nowhere.
      file.getPackage().revert();
    }
  }

  private ChartXml chartXml() {
    return new ChartXml(
        document.palette(),
        document.metadata().language().toLanguageTag(),
        template.font(),
        sheet.bodySize());
  }

  private void addStyles(XWPFDocument file) throws IOException, InvalidFormatException {
    Parts.add(
        file.getPackagePart(),
        "/word/styles.xml",
        Parts.DOCUMENT_TYPES + "styles+xml",
        "styles",
        template.fill("styles.xml"));
    file.getSettings().getCTSettings().set(ReadParts.settings(template));
  }

  private void addSection(CTBody body) {
    CTSectPr section = body.addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(sheet.width()));
    size.setH(BigInteger.valueOf(sheet.height()));
    if (sheet.landscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(sheet.topMargin()));
    margins.setBottom(BigInteger.valueOf(sheet.bottomMargin()));
    margins.setLeft(BigInteger.valueOf(sheet.sideMargin()));
    margins.setRight(BigInteger.valueOf(sheet.sideMargin()));
    margins.setHeader(BigInteger.valueOf(sheet.furnitureDistance()));
    margins.setFooter(BigInteger.valueOf(sheet.furnitureDistance()));
    margins.setGutter(BigInteger.ZERO);
    if (document.cover().isPresent()) {
      section.addNewTitlePg();
    }
  }

  private void addProperties(XWPFDocument file) throws InvalidFormatException {
    Metadata metadata = document.metadata();
    PackagePropertiesPart core = file.getProperties().getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(XmlText.clean(metadata.title()));
    core.setCreatorProperty(XmlText.clean(metadata.author()));
    core.setSubjectProperty(metadata.subject().map(XmlText::clean));
    core.setLanguageProperty(metadata.language().toLanguageTag());
    Optional<Date> created = Optional.of(Date.from(metadata.created()));
    core.setCreatedProperty(created);
    core.setModifiedProperty(created);
    file.getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Conducteur");
  }
}
