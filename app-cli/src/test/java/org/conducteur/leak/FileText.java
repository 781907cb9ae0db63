package org.conducteur.leak;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that a curious person finds in a file: pages, properties, attachments, all parts. */
final class FileText {
  private FileText() {}

  static String of(String format, byte[] file) throws IOException {
    return format.equals("pdf") ? pdf(file) : zip(file);
  }

  /** The parts of an Office file, one after the other, as they are and without their tags. */
  private static String zip(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean nested = part.length > 4 && part[0] == 'P' && part[1] == 'K';
        String text = nested ? zip(part) : new String(part, StandardCharsets.UTF_8);
        all.append(entry.getName()).append('\n').append(text).append('\n');
        all.append(text.replaceAll("<[^>]*>", "")).append('\n');
      }
    }
    return all.toString();
  }

  private static String pdf(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        // A word divided at the end of a line is still a word.
        all.append(
            PdfTextExtractor.getTextFromPage(pdf.getPage(page), new SimpleTextExtractionStrategy())
                .replaceAll("[-\u2010\u00AD]?\\s+", ""));
      }
      for (int number = 1; number < pdf.getNumberOfPdfObjects(); number++) {
        PdfObject object = pdf.getPdfObject(number);
        if (object != null) {
          collect(object, all, 0);
        }
      }
    }
    return all.toString();
  }

  private static void collect(PdfObject object, StringBuilder all, int depth) {
    if (depth > 20 || (depth > 0 && object.getIndirectReference() != null)) {
      return; // an object of its own, which is looked at in its turn
    }
    if (object instanceof PdfString string) {
      all.append(string.toUnicodeString()).append('\n');
    } else if (object instanceof PdfArray array) {
      array.forEach(element -> collect(element, all, depth + 1));
    } else if (object instanceof PdfDictionary dictionary) {
      dictionary.values(false).forEach(value -> collect(value, all, depth + 1));
      if (object instanceof PdfStream stream) {
        all.append(new String(stream.getBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
  }
}
