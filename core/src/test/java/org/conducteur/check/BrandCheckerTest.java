package org.conducteur.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.style.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandCheckerTest {
  private static final BrandChecker CHECKER = BrandChecker.standard();

  private static Collection<BrandTrouble> troubles() {
    return BrandTrouble.all();
  }

  private static ImmutableList<Finding> check(Brand brand) {
    return CHECKER.check(brand, ImmutableMap.of());
  }

  @Test
  void nothing_is_found_in_a_style_in_which_all_is_well() {
    Brand brand =
        Brand.builder("Ville de Rivombre")
            .palette(Palette.builder().accent(0x7A1F5C).build())
            .logo(new Logo(ByteSource.empty(), "image/png", 1000, 300, "Ville de Rivombre"))
            .font(
                new FontFamily(
                    "Exemple Sans",
                    ImmutableMap.of(
                        FontFace.REGULAR, ByteSource.empty(),
                        FontFace.BOLD, ByteSource.empty(),
                        FontFace.ITALIC, ByteSource.empty(),
                        FontFace.BOLD_ITALIC, ByteSource.empty())))
            .address(ImmutableList.of("1 place du Pont", "99999 Rivombre"))
            .footer("{handout} · état au {date}")
            .build();
    assertThat(
            CHECKER.check(
                brand, ImmutableMap.of(FontFace.REGULAR, Optional.of(BrandTrouble.FACTS))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void a_rule_finds_what_it_looks_for_and_no_other_does(BrandTrouble trouble) {
    assertThat(CHECKER.check(trouble.brand(), trouble.fonts()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(trouble.code());
              assertThat(finding.place()).hasToString(trouble.place());
              assertThat(finding.fix().map(Fix::value)).isEqualTo(trouble.fix());
            });
  }

  @Test
  void there_is_a_trouble_for_every_rule() {
    assertThat(CHECKER.rules())
        .extracting(BrandRule::code)
        .containsExactlyElementsOf(troubles().stream().map(BrandTrouble::code).distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void every_sentence_finds_the_values_that_it_quotes(BrandTrouble trouble) {
    for (Finding finding : CHECKER.check(trouble.brand(), trouble.fonts())) {
      for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(finding.message(language)).doesNotContain("|").isNotBlank();
        assertThat(finding.hint(language)).doesNotContain("|", "{fix}").isNotBlank();
      }
    }
  }

  @Test
  void every_rule_says_what_it_is_about() {
    for (BrandRule rule : CHECKER.rules()) {
      assertThat(rule.about(Locale.FRENCH)).endsWith(".");
      assertThat(rule.about(Locale.ENGLISH)).endsWith(".");
    }
  }

  @Test
  void contrast_is_told_with_its_measure_and_the_nearest_colour() {
    Brand brand = Brand.builder("Ville").palette(Palette.builder().muted(0x777777).build()).build();
    Finding finding = check(brand).get(0);
    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo(
            "Contraste trop faible\u00a0: le texte secondaire (#777777) sur le papier (#FFFFFF),"
                + " 4,47 au lieu de 4,5.");
    assertThat(finding.message(Locale.ENGLISH)).contains(", 4.47 instead of 4.5.");
    assertThat(finding.hint(Locale.FRENCH)).contains("#767676");
  }

  @Test
  void a_bright_accent_is_blamed_once_and_not_for_its_surface() {
    Brand brand =
        Brand.builder("Ville").palette(Palette.builder().accent(0xFFD500).build()).build();
    assertThat(check(brand))
        .extracting(f -> f.place().toString())
        .containsExactly("/colours/accent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"logo.png", "LOGO.JPG", "IMG_1234", "logo_ville_rvb", "DSC 0042"})
  void names_of_files_are_no_descriptions(String words) {
    assertThat(check(described(words)))
        .extracting(Finding::code)
        .containsExactly("brand-logo-described-by-file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ville de Rivombre", "Logo", "Rivombre, un pont sur 2 arches.", "R.P.F."})
  void words_are_descriptions(String words) {
    assertThat(check(described(words))).isEmpty();
  }

  private static Brand described(String words) {
    return Brand.builder("Ville")
        .logo(new Logo(ByteSource.empty(), "image/png", 1000, 300, words))
        .build();
  }

  @Test
  void the_wanted_characters_are_those_of_four_languages() {
    assertThat(BrandChecker.wantedCharacters())
        .contains((int) 'œ', (int) 'Ÿ', (int) 'ß', (int) 'ø', (int) 'Å', (int) '«', 0x20AC)
        .doesNotContain(0xA0, 0x202F, (int) ' ');
  }
}
