package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.persistence.json.StyleIntake.Wish;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.Logo;
import org.conducteur.style.Palette;
import org.conducteur.style.PaperSize;

/** Makes a brand of what its file says and of the files that it names. */
final class BrandAssembly {
  /** A line break or tab in a footer would be one on every page. */
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  private final Found found;
  private final BrandFile file;
  private final StyleIntake intake;

  BrandAssembly(Found found, StyleIntake intake) {
    this.found = found;
    this.intake = intake;
    file = (BrandFile) found.value();
  }

  /**
   * The brand as far as its files can be used.
   *
   * @throws IOException if the disk or the archive fails
   */
  Brand brand() throws IOException {
    return new Brand(
        line(file.name()),
        file.colours().map(BrandColours::palette).orElse(Palette.DEFAULT),
        file.paper().orElse(PaperSize.A4),
        font(),
        logo(),
        file.address().stream().map(BrandAssembly::line).collect(ImmutableList.toImmutableList()),
        file.footer().map(BrandAssembly::line));
  }

  private static String line(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  private Wish wish(String name, String... steps) {
    Trail place = Trail.ROOT;
    for (String step : steps) {
      place = place.then(step);
    }
    return new Wish(name, found.offset(Pointer.of((Object[]) steps)), place);
  }

  private Optional<Logo> logo() throws IOException {
    if (file.logo().isEmpty()) {
      return Optional.empty();
    }
    BrandLogo logo = file.logo().get();
    Wish wish = wish(logo.file(), "logo", "file");
    Optional<byte[]> bytes = intake.take(wish, Limits.IMAGE_BYTES);
    Optional<PictureHeader> header = bytes.flatMap(image -> header(image, wish));
    return header.map(
        seen ->
            new Logo(
                ByteSource.wrap(bytes.orElseThrow()),
                seen.mediaType(),
                seen.width(),
                seen.height(),
                line(logo.description().orElse(""))));
  }

  private Optional<PictureHeader> header(byte[] image, Wish wish) {
    FileKind kind = FileKind.of(image);
    if (kind != FileKind.PNG && kind != FileKind.JPEG) {
      intake.report(Trouble.BRAND_IMAGE_KIND, wish, wish.shown(), kind.shown());
      return Optional.empty();
    }
    Optional<PictureHeader> header = PictureHeader.of(kind, image);
    if (header.isEmpty()) {
      intake.report(Trouble.BRAND_IMAGE_BROKEN, wish, wish.shown());
    } else if (header.get().inks()) {
      intake.report(Trouble.BRAND_IMAGE_INKS, wish, wish.shown());
    } else if (header.get().pixels() > Limits.IMAGE_MEGAPIXELS * 1_000_000L) {
      intake.report(
          Trouble.BRAND_IMAGE_TOO_LARGE,
          wish,
          wish.shown(),
          Integer.toString(header.get().width()),
          Integer.toString(header.get().height()),
          Integer.toString(Limits.IMAGE_MEGAPIXELS));
    } else {
      return header;
    }
    return Optional.empty();
  }

  private Optional<FontFamily> font() throws IOException {
    if (file.font().isEmpty()) {
      return Optional.empty();
    }
    BrandFont font = file.font().get();
    String name = line(font.name());
    Map<FontFace, ByteSource> files = new EnumMap<>(FontFace.class);
    take(font.regular(), "regular", FontFace.REGULAR, files);
    take(font.bold(), "bold", FontFace.BOLD, files);
    take(font.italic(), "italic", FontFace.ITALIC, files);
    take(font.boldItalic(), "boldItalic", FontFace.BOLD_ITALIC, files);
    if (name.isEmpty()) {
      intake.report(Trouble.MISSING, wish(name, "font", "name"), "name");
      return Optional.empty();
    }
    return Optional.of(new FontFamily(name, ImmutableMap.copyOf(files)));
  }

  private void take(
      Optional<String> name, String property, FontFace face, Map<FontFace, ByteSource> into)
      throws IOException {
    if (name.isPresent()) {
      Wish wish = wish(name.get(), "font", property);
      Optional<byte[]> bytes = intake.take(wish, Limits.FONT_BYTES);
      FileKind kind = bytes.map(FileKind::of).orElse(FileKind.TRUETYPE);
      if (kind != FileKind.TRUETYPE && kind != FileKind.OPENTYPE) {
        intake.report(Trouble.BRAND_FONT_KIND, wish, wish.shown(), kind.shown());
      } else {
        bytes.ifPresent(font -> into.put(face, ByteSource.wrap(font)));
      }
    }
  }
}
