package org.conducteur.export.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.conducteur.document.Document;
import org.conducteur.document.Metadata;

/** What a file holds beside its pages. */
final class PdfFile {
  private static final int ID_LENGTH = 16;
  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private PdfFile() {}

  static StablePdf open(Document document, String digest, OutputStream out) {
    PdfString id = new PdfString(digest.substring(0, ID_LENGTH));
    WriterProperties properties =
        new WriterProperties()
            .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
            .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A)
            .setPdfVersion(PdfVersion.PDF_1_7)
            .setFullCompressionMode(true)
            .setInitialDocumentId(id)
            .setModifiedDocumentId(id);
    StablePdf pdf = new StablePdf(new PdfWriter(out, properties), digest);
    pdf.setTagged();
    pdf.getStructTreeRoot().addRoleMapping("Title", "P");
    pdf.addOutputIntent(
        new PdfOutputIntent(
            "Custom",
            "",
            "http://www.color.org",
            "sRGB IEC61966-2.1",
            new ByteArrayInputStream(SrgbProfile.bytes())));
    describe(pdf, document);
    return pdf;
  }

  private static void describe(StablePdf pdf, Document document) {
    Metadata metadata = document.metadata();
    pdf.getCatalog().setLang(new PdfString(LanguageTags.of(metadata.language())));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    PdfDocumentInfo info = pdf.getDocumentInfo();
    info.setTitle(title(document));
    String author = CleanText.trimmed(metadata.author());
    if (!author.isEmpty()) {
      info.setAuthor(author);
    }
    metadata
        .subject()
        .map(CleanText::trimmed)
        .filter(subject -> !subject.isEmpty())
        .ifPresent(info::setSubject);
    String date = date(metadata.created()).getPdfObject().getValue();
    info.setMoreInfo(PdfName.CreationDate.getValue(), date);
    info.setMoreInfo(PdfName.ModDate.getValue(), date);
  }

  /** A file for everyone has to have a title. */
  private static String title(Document document) {
    return Stream.concat(
            Stream.of(document.metadata().title()),
            Stream.concat(
                document.cover().map(cover -> cover.title()).stream(),
                Stream.of(document.furniture().header(), document.furniture().footer())))
        .map(CleanText::trimmed)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("Document");
  }

  private static PdfDate date(Instant instant) {
    Instant within =
        instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(within.toEpochMilli());
    return new PdfDate(calendar);
  }

  static void bookmarks(StablePdf pdf, List<HeadingEntry> headings) {
    if (headings.isEmpty()) {
      return;
    }
    pdf.getCatalog().setPageMode(PdfName.UseOutlines);
    Deque<PdfOutline> open = new ArrayDeque<>();
    open.push(pdf.getOutlines(false));
    for (HeadingEntry heading : headings) {
      while (open.size() > heading.level()) {
        open.pop();
      }
      PdfOutline outline = open.peek().addOutline(heading.text());
      outline.addDestination(LinkAreas.destination(pdf, heading.mark()));
      open.push(outline);
    }
  }

  static void attach(StablePdf pdf, List<AttachedFile> files, Instant created) {
    for (AttachedFile file : files) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.ModDate, date(created).getPdfObject());
      PdfFileSpec specification =
          PdfFileSpec.createEmbeddedFileSpec(
              pdf,
              file.content(),
              file.description(),
              file.name(),
              new PdfName(file.mediaType()),
              parameters,
              PdfName.Source);
      // The library writes it in an encoding that lacks most characters.
      specification.put(PdfName.Desc, new PdfString(file.description(), PdfEncodings.UNICODE_BIG));
      pdf.addAssociatedFile(file.name(), specification);
    }
  }
}
