package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.conducteur.style.Brand;
import org.conducteur.style.FontEmbedding;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFacts;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.style.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A house style made wrong in one thing.
 *
 * @param code the rule that finds it
 * @param place where
 * @param fix what it proposes
 */
record BrandTrouble(
    String code,
    String place,
    Optional<String> fix,
    Brand brand,
    ImmutableMap<FontFace, Optional<FontFacts>> fonts) {
  private static final ImmutableMap<FontFace, ByteSource> ALL_FACES =
      ImmutableMap.of(
          FontFace.REGULAR, ByteSource.empty(),
          FontFace.BOLD, ByteSource.empty(),
          FontFace.ITALIC, ByteSource.empty(),
          FontFace.BOLD_ITALIC, ByteSource.empty());

  static final FontFacts FACTS =
      new FontFacts(
          ImmutableSet.of("Exemple Sans"), FontEmbedding.ALLOWED, ImmutableSortedSet.of());

  static ImmutableList<BrandTrouble> all() {
    return ImmutableList.of(
        words("brand-without-name", "/name", Brand.builder(" ").build()),
        footer("brand-footer-placeholder", "{handuot} au {date}", "{handout} au {date}"),
        footer("brand-footer-brace", "{handout} au date}", null),
        footer("brand-footer-long", "x".repeat(91), null),
        words("brand-address-lines", "/address", address("a", "b", "c", "d", "e", "f")),
        words("brand-address-long", "/address/1", address("a", "b".repeat(61))),
        colours("/colours/muted", "#767676", 0x777777, 0x12466B, 0xEEF3F7),
        colours("/colours/surface", "#9FB2BE", 0x566070, 0x12466B, 0x96AAB8),
        logo("brand-logo-without-description", "/logo/description", 1000, ""),
        logo("brand-logo-described-by-file", "/logo/description", 1000, "logo_2024 (1).PNG"),
        logo("brand-logo-description-long", "/logo/description", 1000, "mot ".repeat(40)),
        logo("brand-logo-coarse", "/logo/file", 300, "Ville de Rivombre"),
        font("brand-font-without-files", "/font", ImmutableMap.of(), ImmutableMap.of()),
        font(
            "brand-font-face-missing",
            "/font/boldItalic",
            ImmutableMap.of(
                FontFace.REGULAR, ByteSource.empty(),
                FontFace.BOLD, ByteSource.empty(),
                FontFace.ITALIC, ByteSource.empty()),
            ImmutableMap.of()),
        facts("brand-font-unusable", Optional.empty()),
        facts("brand-font-licence", facts(FontEmbedding.FORBIDDEN)),
        facts("brand-font-whole", facts(FontEmbedding.WHOLE_ONLY)),
        facts(
            "brand-font-name",
            Optional.of(
                new FontFacts(
                    ImmutableSet.of("Autre"), FontEmbedding.ALLOWED, ImmutableSortedSet.of()))),
        facts(
            "brand-font-characters",
            Optional.of(
                new FontFacts(
                    ImmutableSet.of("Exemple Sans"),
                    FontEmbedding.ALLOWED,
                    ImmutableSortedSet.of((int) 'œ', 0x20AC)))));
  }

  private static BrandTrouble words(String code, String place, Brand brand) {
    return new BrandTrouble(code, place, Optional.empty(), brand, ImmutableMap.of());
  }

  private static Brand brand(Consumer<Brand.Builder> change) {
    Brand.Builder builder = Brand.builder("Ville de Rivombre");
    change.accept(builder);
    return builder.build();
  }

  private static BrandTrouble footer(String code, String footer, @Nullable String fix) {
    return new BrandTrouble(
        code,
        "/footer",
        Optional.ofNullable(fix),
        brand(builder -> builder.footer(footer)),
        ImmutableMap.of());
  }

  private static Brand address(String... lines) {
    return brand(builder -> builder.address(ImmutableList.copyOf(lines)));
  }

  private static BrandTrouble colours(
      String place, String fix, int muted, int accent, int surface) {
    Palette palette = Palette.builder().muted(muted).accent(accent).surface(surface).build();
    return new BrandTrouble(
        "brand-contrast",
        place,
        Optional.of(fix),
        brand(builder -> builder.palette(palette)),
        ImmutableMap.of());
  }

  private static BrandTrouble logo(String code, String place, int width, String description) {
    Logo logo = new Logo(ByteSource.empty(), "image/png", width, width / 4, description);
    return words(code, place, brand(builder -> builder.logo(logo)));
  }

  private static BrandTrouble font(
      String code,
      String place,
      ImmutableMap<FontFace, ByteSource> files,
      ImmutableMap<FontFace, Optional<FontFacts>> facts) {
    return new BrandTrouble(
        code,
        place,
        Optional.empty(),
        brand(builder -> builder.font(new FontFamily("Exemple Sans", files))),
        facts);
  }

  private static BrandTrouble facts(String code, Optional<FontFacts> bold) {
    return font(
        code,
        "/font/bold",
        ALL_FACES,
        ImmutableMap.of(FontFace.REGULAR, Optional.of(FACTS), FontFace.BOLD, bold));
  }

  private static Optional<FontFacts> facts(FontEmbedding embedding) {
    return Optional.of(
        new FontFacts(ImmutableSet.of("Exemple Sans"), embedding, ImmutableSortedSet.of()));
  }
}
