package org.conducteur.export.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document of which the same content always gives the same bytes. The library names subsets of
 * fonts at random and writes fonts in the order of a hash table; here both follow the content.
 */
final class StablePdf extends PdfDocument {
  private static final long serialVersionUID = 1L;
  private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.*");
  private static final int PREFIX_LENGTH = 6;

  private final String seed;

  /** A document whose subsets are named by the seed. */
  StablePdf(PdfWriter writer, String seed) {
    super(writer);
    this.seed = seed;
  }

  @Override
  protected void flushFonts() {
    List<PdfFont> fonts =
        getDocumentFonts().stream()
            .sorted(
                Comparator.comparingInt(
                    font -> font.getPdfObject().getIndirectReference().getObjNumber()))
            .toList();
    fonts.forEach(PdfFont::flush);
    super.flushFonts();
  }

  @Override
  protected void flushObject(PdfObject object, boolean canBeInObjStm) throws IOException {
    if (object instanceof PdfDictionary dictionary) {
      rename(dictionary, PdfName.BaseFont);
      rename(dictionary, PdfName.FontName);
      PdfArray descendants = dictionary.getAsArray(PdfName.DescendantFonts);
      if (descendants != null && descendants.getAsDictionary(0) != null) {
        rename(descendants.getAsDictionary(0), PdfName.BaseFont);
      }
    }
    super.flushObject(object, canBeInObjStm);
  }

  private void rename(PdfDictionary font, PdfName key) {
    PdfName name = font.getAsName(key);
    if (name != null && SUBSET.matcher(name.getValue()).matches()) {
      String face = name.getValue().substring(PREFIX_LENGTH + 1);
      font.put(key, new PdfName(prefix(face) + "+" + face));
    }
  }

  private String prefix(String face) {
    byte[] digest = Digests.sha256((seed + face).getBytes(StandardCharsets.UTF_8));
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < PREFIX_LENGTH; i++) {
      prefix.append((char) ('A' + Math.floorMod(digest[i], 26)));
    }
    return prefix.toString();
  }
}
