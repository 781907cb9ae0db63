package org.conducteur.export.pdf;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.conducteur.document.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event among the files that travel inside a PDF. Whatever is wrong with the file, one
 * exception tells it.
 */
final class EmbeddedFiles {
  private static final String NAME = "event.json";
  private static final String MEDIA_TYPE = "application/json";
  private static final int LARGEST = 32 << 20;
  private static final byte[] ENCRYPTION = "/Encrypt".getBytes(StandardCharsets.ISO_8859_1);

  private EmbeddedFiles() {}

  static Optional<Attachment> find(byte[] file) throws IOException {
    ReaderProperties properties =
        new ReaderProperties().setMemoryLimitsAwareHandler(new BoundedStreams(file.length));
    try (PdfReader reader =
            new PdfReader(new RandomAccessSourceFactory().createSource(file), properties);
        PdfDocument pdf = new PdfDocument(reader)) {
      Optional<PdfDictionary> found = choose(specifications(pdf));
      return found.isPresent() ? Optional.of(attachment(found.get())) : Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      // Broken files make the library fail in any way.
      throw new IOException(reason(file, e), e);
    }
  }

  private static String reason(byte[] file, Throwable e) {
    if (Bytes.indexOf(file, ENCRYPTION) >= 0) {
      return "the document is encrypted";
    }
    return BoundedStreams.isExceeded(e)
        ? "the document unpacks to more than it may"
        : "the document is no readable PDF";
  }

  /** Files of the document as a whole first, then all others by name. */
  private static List<PdfDictionary> specifications(PdfDocument pdf) {
    List<PdfDictionary> all = new ArrayList<>();
    PdfArray associated = pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF);
    if (associated != null) {
      associated.forEach(one -> add(one, all));
    }
    pdf.getCatalog()
        .getNameTree(PdfName.EmbeddedFiles)
        .getNames()
        .values()
        .forEach(one -> add(one, all));
    return all;
  }

  private static void add(PdfObject object, List<PdfDictionary> all) {
    if (object instanceof PdfDictionary specification && content(specification) != null) {
      all.add(specification);
    }
  }

  private static Optional<PdfDictionary> choose(List<PdfDictionary> specifications) {
    return specifications.stream()
        .filter(one -> name(one).equalsIgnoreCase(NAME))
        .findFirst()
        .or(() -> specifications.stream().filter(EmbeddedFiles::isJson).findFirst());
  }

  private static boolean isJson(PdfDictionary specification) {
    return name(specification).toLowerCase(Locale.ROOT).endsWith(".json")
        || new PdfName(MEDIA_TYPE).equals(content(specification).getAsName(PdfName.Subtype));
  }

  private static String name(PdfDictionary specification) {
    PdfString name = specification.getAsString(PdfName.UF);
    PdfString plain = specification.getAsString(PdfName.F);
    return name != null ? name.toUnicodeString() : plain != null ? plain.toUnicodeString() : "";
  }

  private static @Nullable PdfStream content(PdfDictionary specification) {
    PdfDictionary files = specification.getAsDictionary(PdfName.EF);
    if (files == null) {
      return null;
    }
    PdfStream content = files.getAsStream(PdfName.UF);
    return content == null ? files.getAsStream(PdfName.F) : content;
  }

  /** The usual packing is undone here, where it can be stopped; a byte too many tells of it. */
  private static byte[] unpacked(PdfStream content) throws IOException {
    PdfObject filter = content.get(PdfName.Filter);
    PdfObject only = filter instanceof PdfArray all && all.size() == 1 ? all.get(0) : filter;
    if (!PdfName.FlateDecode.equals(only) || content.containsKey(PdfName.DecodeParms)) {
      return content.getBytes();
    }
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(content.getBytes(false)))) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private static Attachment attachment(PdfDictionary specification) throws IOException {
    byte[] bytes = unpacked(content(specification));
    if (bytes.length > LARGEST) {
      throw new IOException("its attachment is larger than " + (LARGEST >> 20) + " MiB");
    }
    PdfString description = specification.getAsString(PdfName.Desc);
    String name = name(specification);
    return new Attachment(
        name.toLowerCase(Locale.ROOT).endsWith(".json") ? name : NAME,
        MEDIA_TYPE,
        description == null ? "" : description.toUnicodeString(),
        ByteSource.wrap(bytes));
  }
}
