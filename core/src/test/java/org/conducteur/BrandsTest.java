package org.conducteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.check.Severity;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.BrandReader;
import org.conducteur.port.BrandReading;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Palette;
import org.junit.jupiter.api.Test;

class BrandsTest {
  private static final Path ANYWHERE = Path.of("style");

  /** Wrong in its colours, its footer and, for whoever looks into it, its font. */
  private static final Brand WRONG =
      Brand.builder("Rivombre")
          .palette(Palette.builder().accent(0xFFD500).build())
          .footer("{x}")
          .font(
              new FontFamily(
                  "Exemple",
                  ImmutableMap.of(
                      FontFace.REGULAR, ByteSource.empty(),
                      FontFace.BOLD, ByteSource.empty(),
                      FontFace.ITALIC, ByteSource.empty(),
                      FontFace.BOLD_ITALIC, ByteSource.empty())))
          .build();

  private static BrandReading reading(String... places) {
    return new BrandReading(
        WRONG,
        Arrays.stream(places)
            .map(
                place ->
                    new Finding(
                        "json-colour",
                        Severity.ERROR,
                        Pointer.parse(place),
                        ImmutableMap.of(),
                        Optional.empty(),
                        Optional.empty()))
            .collect(ImmutableList.toImmutableList()),
        pointer -> Optional.of(new SourcePlace.InText("brand.json", 7, 1, pointer.toString())));
  }

  private static final BrandReader READER =
      new BrandReader() {
        @Override
        public BrandReading read(Path source) {
          return reading();
        }

        @Override
        public ImmutableList<FindingKind> kinds() {
          return ImmutableList.of();
        }
      };

  private static ImmutableList<String> codes(Brands brands, String... places) {
    return brands.check(reading(places)).stream()
        .map(Finding::code)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void findings_of_a_style_that_was_read_have_their_places_in_the_file() {
    Brands brands = Brands.of(READER);
    assertThat(brands.check(brands.read(ANYWHERE)))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.source())
                    .map(place -> ((SourcePlace.InText) place).excerpt())
                    .contains(finding.place().toString()));
  }

  @Test
  void fonts_are_looked_into_only_where_somebody_can() {
    assertThat(codes(Brands.of(READER)))
        .containsExactly("brand-footer-placeholder", "brand-contrast");
    assertThat(codes(Brands.of(READER, (file, wanted) -> Optional.empty())))
        .startsWith("brand-footer-placeholder", "brand-contrast", "brand-font-unusable")
        .hasSize(6);
  }

  @Test
  void what_was_not_understood_is_not_blamed_for_it() {
    Brands brands = Brands.of(READER);
    assertThat(codes(brands, "/colours/ink"))
        .containsExactly("json-colour", "brand-footer-placeholder");
    assertThat(codes(brands, "/footer", "/colours")).containsOnly("json-colour");
    assertThat(codes(brands, "")).containsExactly("json-colour");
  }

  @Test
  void without_an_adapter_nothing_can_be_read_and_any_brand_be_checked() {
    Brands none = Conducteur.builder().build().brands();
    assertThatThrownBy(() -> none.read(ANYWHERE)).isInstanceOf(IllegalStateException.class);
    assertThat(none.check(Brand.builder("Rivombre").build())).isEmpty();
  }

  @Test
  void the_footer_is_filled_in_and_leaves_out_a_date_that_is_not_known() {
    Brand brand = Brand.builder("R").footer("{handout} · R · au {date} · {x}").build();
    assertThat(brand.footer("Programme", Optional.of("1er mai")))
        .contains("Programme · R · au 1er mai · {x}");
    assertThat(brand.footer("Programme", Optional.empty())).contains("Programme · R · {x}");
    assertThat(Brand.DEFAULT.footer("Programme", Optional.empty())).isEmpty();
  }
}
