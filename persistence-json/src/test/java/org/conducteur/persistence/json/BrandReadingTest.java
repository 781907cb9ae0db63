package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.conducteur.check.Finding;
import org.conducteur.check.Fix;
import org.conducteur.check.SourcePlace.InText;
import org.conducteur.id.Pointer;
import org.conducteur.port.BrandReading;
import org.conducteur.port.ReadException;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.style.Palette;
import org.conducteur.style.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandReadingTest {
  private static final byte[] TRUETYPE = {0, 1, 0, 0, 0, 0};
  private static final byte[] OPENTYPE = {'O', 'T', 'T', 'O', 0, 0};

  @TempDir private Path folder;

  private static StyleFixture whole() {
    return StyleFixture.of(
            """
            {
              'format': 1,
              'name': 'Ville de Rivombre',
              'colours': { 'accent': '#7A1F5C' },
              'logo': { 'file': 'images/logo.png', 'description': 'Ville de Rivombre' },
              'font': { 'name': 'Marianne', 'regular': 'a.ttf', 'boldItalic': 'b.otf' },
              'address': ['1 place du Pont', '99999 Rivombre'],
              'paper': 'a3',
              'footer': '{handout} · {date}'
            }
            """)
        .with("images/logo.png", Pictures.png(1200, 300))
        .with("a.ttf", TRUETYPE)
        .with("b.otf", OPENTYPE);
  }

  private static void assertWhole(BrandReading reading) throws IOException {
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.isWhole()).isTrue();
    Brand brand = reading.brand();
    assertThat(brand.name()).isEqualTo("Ville de Rivombre");
    assertThat(brand.palette()).isEqualTo(Palette.builder().accent(0x7A1F5C).build());
    assertThat(brand.paper()).isEqualTo(PaperSize.A3);
    assertThat(brand.address()).containsExactly("1 place du Pont", "99999 Rivombre");
    assertThat(brand.footer()).contains("{handout} · {date}");
    Logo logo = brand.logo().orElseThrow();
    assertThat(logo.width()).isEqualTo(1200);
    assertThat(logo.height()).isEqualTo(300);
    assertThat(logo.mediaType()).isEqualTo("image/png");
    assertThat(logo.image().read()).isEqualTo(Pictures.png(1200, 300));
    FontFamily font = brand.font().orElseThrow();
    assertThat(font.files()).containsOnlyKeys(FontFace.REGULAR, FontFace.BOLD_ITALIC);
  }

  @Test
  void a_folder_a_zip_of_it_and_the_file_itself_say_the_same() throws IOException {
    assertWhole(StyleFixture.read(whole().layInto(folder.resolve("style"))));
    assertWhole(StyleFixture.read(whole().packInto(folder)));
    assertWhole(StyleFixture.read(folder.resolve("style/brand.json")));
  }

  @Test
  void a_zip_may_hold_the_folder_with_all_in_it() throws IOException {
    StyleFixture packed =
        StyleFixture.of("{}")
            .with("charte/brand.json", "{\"format\": 1, \"name\": \"R\", \"logo\": \"été.png\"}")
            // Accents in two pieces, as macOS packs them.
            .with("charte/e\u0301te\u0301.png", Pictures.png(8, 8))
            .with("__MACOSX/charte/brand.json", "x");
    Path zip = packed.without("brand.json").packInto(folder);
    assertThat(StyleFixture.read(zip).findings()).isEmpty();
    assertThat(StyleFixture.read(zip).brand().logo()).isPresent();
  }

  @Test
  void a_zip_of_an_old_program_is_read() throws IOException {
    Path zip =
        StyleFixture.saying("'logo': 'logo.png'")
            .with("logo.png", Pictures.png(8, 8))
            .with("étendard.txt", "x")
            .packInto(folder, Charset.forName("windows-1252"));
    assertThat(StyleFixture.read(zip).findings()).isEmpty();
  }

  @Test
  void a_name_and_a_colour_are_enough() throws IOException {
    Path style = StyleFixture.saying("'colours': '#7a1f5c'").layInto(folder);
    BrandReading reading = StyleFixture.read(style);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.brand())
        .isEqualTo(
            Brand.builder("Rivombre").palette(Palette.builder().accent(0x7A1F5C).build()).build());
  }

  @Test
  void every_problem_is_told_at_once_with_its_place_in_the_file() throws IOException {
    Path style =
        StyleFixture.of(
                """
                {
                  'format': 1,
                  'nmae': 'Rivombre',
                  'colours': { 'accent': 'rgb(122, 31, 92)', 'ink': 'noir' },
                  'logo': { 'file': 'Logo.PNG', 'description': 'x' },
                  'font': { 'name': 'Marianne', 'regular': 'web.woff2', 'bold': '../bold.ttf' },
                  'paper': 'A4'
                }
                """)
            .with("logo.png", Pictures.png(8, 8))
            .with("web.woff2", "wOF2----")
            .layInto(folder);
    BrandReading reading = StyleFixture.read(style);
    assertThat(reading.findings())
        .extracting(
            finding -> {
              InText place = (InText) finding.source().orElseThrow();
              return finding.code() + " " + place.line() + ":" + place.column();
            })
        .containsExactly(
            "json-missing 1:1",
            "json-misspelt-property 3:3",
            "json-colour 4:26",
            "json-colour 4:53",
            "brand-file-misspelt 5:21",
            "brand-font-kind 6:44",
            "brand-file-outside 6:65",
            "json-misspelt-value 7:12");
    assertThat(reading.findings())
        .extracting(finding -> finding.fix().map(Fix::value).orElse("-"))
        .containsExactly("-", "-", "#7A1F5C", "#000000", "logo.png", "-", "-", "a4");
    assertThat(reading.findings().get(0).source().orElseThrow().source())
        .isEqualTo(style.resolve("brand.json").toString());
    assertThat(reading.findings().get(5).message(Locale.FRENCH)).contains("WOFF2");
  }

  @ParameterizedTest
  @CsvSource({
    "#abc, #AABBCC",
    "12466b, #12466B",
    "0x12466B, #12466B",
    "' #12466B ', #12466B",
    "'rgb(18,70,107)', #12466B",
    "18 70 107, #12466B",
    "Blanc, #FFFFFF",
    "'rgb(18,70,300)', -",
    "bleu, -",
    "#1234567, -"
  })
  void colours_written_otherwise_are_refused_with_the_notation_meant(String text, String meant)
      throws IOException {
    Path style = StyleFixture.saying("'colours': '" + text + "'").layInto(folder);
    Finding finding = StyleFixture.read(style).findings().get(0);
    assertThat(finding.code()).isEqualTo("json-colour");
    assertThat(finding.fix().map(Fix::value).orElse("-")).isEqualTo(meant);
  }

  @Test
  void places_of_data_that_are_right_are_known_too() throws IOException {
    BrandReading reading = StyleFixture.read(whole().layInto(folder));
    assertThat(reading.sources().find(Pointer.of("logo", "description")))
        .map(place -> ((InText) place).line())
        .contains(5);
    assertThat(reading.sources().find(Pointer.of("colours", "surface")))
        .map(place -> ((InText) place).line())
        .contains(4);
    assertThat(reading.sources().find(Pointer.of("address", 1)))
        .map(place -> ((InText) place).excerpt())
        .hasValueSatisfying(line -> assertThat(line).contains("99999 Rivombre"));
  }

  @Test
  void a_jpeg_is_a_logo_unless_it_is_for_the_print_shop() throws IOException {
    StyleFixture style = StyleFixture.saying("'logo': {'file': 'l.jpg', 'description': 'x'}");
    BrandReading good =
        StyleFixture.read(style.with("l.jpg", Pictures.jpeg(640, 480, 3)).layInto(folder));
    assertThat(good.findings()).isEmpty();
    assertThat(good.brand().logo().orElseThrow())
        .extracting(Logo::width, Logo::height, Logo::mediaType)
        .isEqualTo(ImmutableList.of(640, 480, "image/jpeg"));
    BrandReading inks =
        StyleFixture.read(style.with("l.jpg", Pictures.jpeg(640, 480, 4)).layInto(folder));
    assertThat(StyleFixture.codes(inks)).containsExactly("brand-image-inks");
  }

  @Test
  void a_name_that_is_no_folder_no_archive_and_no_style_cannot_be_read() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "bonjour");
    assertThatThrownBy(() -> StyleFixture.read(text)).isInstanceOf(ReadException.class);
    assertThatThrownBy(() -> StyleFixture.read(folder.resolve("nowhere")))
        .isInstanceOf(ReadException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_folder_without_the_file_is_a_finding() {
    BrandReading reading = StyleFixture.read(folder);
    assertThat(StyleFixture.codes(reading)).containsExactly("brand-json-missing");
    assertThat(reading.brand()).isEqualTo(Brand.DEFAULT);
    assertThat(reading.isWhole()).isFalse();
  }
}
