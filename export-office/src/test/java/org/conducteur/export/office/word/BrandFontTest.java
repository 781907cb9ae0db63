package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.conducteur.document.Furniture;
import org.conducteur.export.office.ooxml.FontWidths;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFamily;
import org.conducteur.style.PageMaster;
import org.junit.jupiter.api.Test;

class BrandFontTest {
  @Test
  void columns_reckon_with_a_font_that_is_wider_than_calibri() {
    double usual = FontWidths.of(Optional.empty()).twips("Matériel", 22, true, false);

    assertThat(FontWidths.of(named("carlito")).twips("Matériel", 22, true, false)).isEqualTo(usual);
    assertThat(FontWidths.of(named("DejaVu Sans")).twips("Matériel", 22, true, false))
        .isGreaterThan(usual * 1.1);
  }

  private static Optional<FontFamily> named(String name) {
    return Optional.of(new FontFamily(name, ImmutableMap.of()));
  }

  @Test
  void a_document_in_a_font_of_a_town_has_wider_columns_of_labels() {
    Brand brand =
        Brand.builder("Ville").font(new FontFamily("DejaVu Sans", ImmutableMap.of())).build();
    byte[] plain = WordFilesTest.bytesOf(SampleDocuments.everyElement());
    byte[] town =
        WordFilesTest.bytesOf(SampleDocuments.everyElement().toBuilder().brand(brand).build());

    assertThat(town).isNotEqualTo(plain);
    assertThat(
            new Sheet(PageMaster.A4, Furniture.NONE, FontWidths.of(named("Arial")))
                .letters()
                .twips("9 h 00", 22, false, false))
        .isGreaterThan(FontWidths.CALIBRI.twips("9 h 00", 22, false, false));
  }
}
