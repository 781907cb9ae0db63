package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.conducteur.document.Cover;
import org.conducteur.document.Document;
import org.conducteur.document.Heading;
import org.conducteur.document.Paragraph;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;

class BrandTest {
  @Test
  void text_is_set_in_the_font_of_the_town_and_what_it_lacks_in_ours() throws Exception {
    byte[] file = rendered(brand(ImmutableMap.of(FontFace.REGULAR, file(Face.WIDE))), "Été हि");

    assertThat(fontsOf(file)).contains("DejaVuSans", "KurintoSans-Rg");
    assertThat(fontsOf(file))
        .doesNotContain("SourceSansPro-Regular")
        .contains("SourceSansPro-Bold");
    Validation.assertAccessibleAndArchival(file);
  }

  @Test
  void a_broken_font_is_replaced_by_ours() throws Exception {
    ByteSource broken = ByteSource.wrap(new byte[] {0, 1, 0, 0, 0, 9, 9, 9});
    ByteSource cut = file(Face.WIDE).slice(0, 100_000);
    for (ByteSource font : new ByteSource[] {broken, cut, ByteSource.empty()}) {
      byte[] file = rendered(brand(ImmutableMap.of(FontFace.REGULAR, font)), "Été");

      assertThat(fontsOf(file)).contains("SourceSansPro-Regular");
    }
  }

  @Test
  void a_logo_is_on_the_cover_with_its_description_and_small_on_later_pages() throws Exception {
    for (String format : new String[] {"png", "jpeg"}) {
      for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY}) {
        byte[] file = rendered(logo(format, image(format, type)), "Été");

        assertThat(descriptions(file)).as(format).contains("Le pont de Rivombre");
        Validation.assertAccessibleAndArchival(file);
      }
    }
  }

  @Test
  void a_logo_with_transparency_stays_archival() throws Exception {
    byte[] file = rendered(logo("png", image("png", BufferedImage.TYPE_INT_ARGB)), "Été");

    assertThat(descriptions(file)).contains("Le pont de Rivombre");
    Validation.assertAccessibleAndArchival(file);
  }

  @Test
  void a_broken_logo_is_left_out() throws Exception {
    byte[] whole = image("png", BufferedImage.TYPE_INT_RGB);
    for (byte[] bytes : new byte[][] {{}, {1, 2, 3}, java.util.Arrays.copyOf(whole, 40)}) {
      byte[] file = rendered(logo("png", bytes), "Été");

      assertThat(descriptions(file)).isEmpty();
      Validation.assertAccessibleAndArchival(file);
    }
  }

  @Test
  void the_address_is_on_the_cover() throws IOException {
    Brand brand =
        Brand.builder("Rivombre").address(ImmutableList.of("1, place du Pont", "Rivombre")).build();

    assertThat(ReadPdf.seen(rendered(brand, "Été")).text()).contains("1, place du Pont");
  }

  @Test
  void characters_that_no_font_has_are_told_and_never_an_empty_box() throws IOException {
    Document document = SampleDocuments.of(Paragraph.of("Été 🎉 ✔ Ω 漢 \uE000"), Paragraph.of("हि"));

    assertThat(PdfRenderers.pdf().render(document, OutputStream.nullOutputStream()))
        .containsExactly(0x939, 0x93F, 0x6F22, 0xE000);
    assertThat(Pages.of(document).get(0).get(0)).contains("[U+6F22]").contains("🎉");
  }

  private static byte[] rendered(Brand brand, String text) {
    return Pages.bytes(
        SampleDocuments.of(
                Paragraph.of(text), new Heading(1, Inline.of("Suite"), true), Paragraph.of("Fin"))
            .toBuilder()
            .brand(brand)
            .cover(new Cover("Titre", Optional.empty(), ImmutableList.of()))
            .build());
  }

  private static Brand brand(ImmutableMap<FontFace, ByteSource> files) {
    return Brand.builder("Rivombre").font(new FontFamily("Rivombre", files)).build();
  }

  private static Brand logo(String format, byte[] bytes) {
    return Brand.builder("Rivombre")
        .logo(new Logo(ByteSource.wrap(bytes), "image/" + format, 40, 30, "Le pont de Rivombre"))
        .build();
  }

  private static byte[] image(String format, int type) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, type);
    for (int x = 0; x < 20; x++) {
      image.setRGB(x, x, 0xFF336699);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static ByteSource file(Face face) throws IOException {
    try (InputStream in = BrandTest.class.getClassLoader().getResourceAsStream(face.resource())) {
      return ByteSource.wrap(in.readAllBytes());
    }
  }

  private static Set<String> fontsOf(byte[] file) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    forEachDictionary(
        file,
        dictionary -> {
          if (PdfName.Font.equals(dictionary.getAsName(PdfName.Type))) {
            String name = dictionary.getAsName(PdfName.BaseFont).getValue();
            names.add(name.substring(name.indexOf('+') + 1));
          }
        });
    return names;
  }

  private static Set<String> descriptions(byte[] file) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    forEachDictionary(
        file,
        dictionary -> {
          if (dictionary.containsKey(PdfName.Alt)) {
            found.add(dictionary.getAsString(PdfName.Alt).toUnicodeString());
          }
        });
    return found;
  }

  private static void forEachDictionary(
      byte[] file, java.util.function.Consumer<PdfDictionary> visitor) throws IOException {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
        if (pdf.getPdfObject(i) instanceof PdfDictionary dictionary) {
          visitor.accept(dictionary);
        }
      }
    }
  }
}
