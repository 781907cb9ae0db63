package org.conducteur.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conducteur.port.BrandReading;
import org.conducteur.port.ReadException;
import org.conducteur.style.Brand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileStylesTest {
  private static final String LOGO = "'logo': {'file': 'logo.png', 'description': 'Rivombre'}";

  @TempDir private Path folder;

  private BrandReading withLogo(byte[] logo) throws IOException {
    return StyleFixture.read(StyleFixture.saying(LOGO).with("logo.png", logo).layInto(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.png",
        "images/../../secret.png",
        "/etc/passwd",
        "//server/share/secret.png",
        "C:/secret.png",
        "C:secret.png",
        "..\\\\secret.png",
        "images\\\\..\\\\secret.png",
        "~/../secret.png",
        "https://example.org/logo.png",
        "file:///etc/passwd",
        "logo.png:stream",
        ".",
        "..",
        "",
        "images/",
        "images//logo.png",
        "logo.png\\u0000.txt"
      })
  void no_name_leads_out_of_the_style(String name) throws IOException {
    Files.write(folder.resolve("secret.png"), Pictures.png(8, 8));
    StyleFixture style =
        StyleFixture.saying("'logo': {'file': '" + name + "', 'description': 'x'}")
            .with("images/logo.png", Pictures.png(8, 8));
    for (Path source : new Path[] {style.layInto(folder.resolve("s")), style.packInto(folder)}) {
      BrandReading reading = StyleFixture.read(source);
      assertThat(StyleFixture.codes(reading)).containsExactly("brand-file-outside");
      assertThat(reading.brand().logo()).isEmpty();
    }
  }

  @Test
  void no_link_leads_out_of_the_style_and_one_inside_is_followed() throws IOException {
    Path secret = Files.write(folder.resolve("secret.png"), Pictures.png(8, 8));
    Path style =
        StyleFixture.saying(LOGO)
            .with("real.png", Pictures.png(9, 9))
            .layInto(folder.resolve("style"));
    Path link = style.resolve("logo.png");
    Files.createSymbolicLink(link, secret);
    assertThat(StyleFixture.codes(StyleFixture.read(style))).containsExactly("brand-file-outside");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("real.png"));
    assertThat(StyleFixture.read(style).findings()).isEmpty();
    Path other = Files.createSymbolicLink(folder.resolve("other"), style);
    assertThat(StyleFixture.read(other).findings()).isEmpty();
  }

  @Test
  void a_linked_folder_does_not_lead_out_either() throws IOException {
    Files.createDirectories(folder.resolve("private"));
    Files.write(folder.resolve("private/logo.png"), Pictures.png(8, 8));
    Path style =
        StyleFixture.saying("'logo': {'file': 'in/logo.png', 'description': 'x'}")
            .layInto(folder.resolve("style"));
    Files.createSymbolicLink(style.resolve("in"), folder.resolve("private"));
    assertThat(StyleFixture.codes(StyleFixture.read(style))).containsExactly("brand-file-outside");
  }

  @Test
  void a_folder_with_the_name_of_a_file_is_no_file() throws IOException {
    Path style = StyleFixture.saying(LOGO).layInto(folder);
    Files.createDirectories(style.resolve("logo.png"));
    assertThat(StyleFixture.codes(StyleFixture.read(style))).containsExactly("brand-file-missing");
  }

  @Test
  @Timeout(20)
  void a_small_archive_that_inflates_without_end_fills_no_memory() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("brand.json"));
      packed.write(
          """
          {"format": 1, "name": "x", "logo": "a",
           "font": {"name": "f", "regular": "a", "bold": "b", "italic": "c", "boldItalic": "d"}}
          """
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (String name : new String[] {"a", "b", "c", "d"}) {
        packed.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < (name.equals("a") ? 100 : 23); i++) {
          packed.write(zeros);
        }
      }
    }
    assertThat(Files.size(zip)).isLessThan(1 << 20);
    assertThat(StyleFixture.codes(StyleFixture.read(zip)))
        .containsExactlyInAnyOrder(
            "brand-file-too-large",
            "brand-file-too-large",
            "brand-font-kind",
            "brand-font-kind",
            "brand-files-too-large");
  }

  @Test
  void a_style_file_that_is_far_too_long_is_not_read() throws IOException {
    Path style = StyleFixture.of(" ".repeat((1 << 20) + 1)).layInto(folder);
    assertThat(StyleFixture.codes(StyleFixture.read(style))).containsExactly("json-too-large");
  }

  @Test
  void an_archive_with_too_many_files_is_refused() throws IOException {
    StyleFixture style = StyleFixture.saying(LOGO);
    for (int i = 0; i < 2_100; i++) {
      style.with("x" + i, "");
    }
    Path zip = style.packInto(folder);
    assertThatThrownBy(() -> StyleFixture.read(zip)).isInstanceOf(ReadException.class);
  }

  @Test
  void a_spoilt_archive_is_a_brand_a_finding_or_unreadable() throws IOException {
    byte[] good =
        Files.readAllBytes(
            StyleFixture.saying(LOGO).with("logo.png", Pictures.png(8, 8)).packInto(folder));
    Path zip = folder.resolve("spoilt.zip");
    Random random = new Random(4);
    int unreadable = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] spoilt = Arrays.copyOf(good, i % 3 == 0 ? random.nextInt(good.length) : good.length);
      for (int n = random.nextInt(4); n >= 0 && spoilt.length > 0; n--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      Files.write(zip, spoilt);
      try {
        StyleFixture.read(zip);
      } catch (ReadException e) {
        unreadable++;
      }
    }
    assertThat(unreadable).isBetween(300, 999);
  }

  @Test
  void a_logo_cut_anywhere_is_broken() throws IOException {
    for (byte[] whole : new byte[][] {Pictures.png(8, 8), Pictures.jpeg(8, 8, 3)}) {
      for (int length = 8; length < whole.length; length++) {
        assertThat(StyleFixture.codes(withLogo(Arrays.copyOf(whole, length))))
            .as("cut after %s bytes", length)
            .containsExactly("brand-image-broken");
      }
    }
  }

  @Test
  void a_logo_with_a_spoilt_byte_is_broken_or_another_picture() throws IOException {
    byte[] png = Pictures.png(8, 8);
    for (int i = 8; i < png.length; i++) {
      byte[] spoilt = png.clone();
      spoilt[i] ^= 0x10;
      assertThat(StyleFixture.codes(withLogo(spoilt))).containsExactly("brand-image-broken");
    }
    Random random = new Random(6);
    byte[] jpeg = Pictures.jpeg(8, 8, 3);
    for (int i = 0; i < 500; i++) {
      byte[] spoilt = jpeg.clone();
      spoilt[3 + random.nextInt(jpeg.length - 3)] = (byte) random.nextInt(256);
      assertThat(StyleFixture.codes(withLogo(spoilt))).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void a_logo_that_would_fill_the_memory_is_refused() throws IOException {
    assertThat(StyleFixture.codes(withLogo(Pictures.png(100_000, 100_000))))
        .containsExactly("brand-image-too-large");
    assertThat(StyleFixture.codes(withLogo(Pictures.png(Integer.MAX_VALUE, 1))))
        .containsExactly("brand-image-too-large");
    assertThat(StyleFixture.codes(withLogo(Pictures.png(-1, 8))))
        .containsExactly("brand-image-broken");
    assertThat(StyleFixture.codes(withLogo(Pictures.png(0, 8))))
        .containsExactly("brand-image-broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GIF89a",
        "<?xml version='1.0'?><svg/>",
        "%PDF-1.7",
        "RIFF....WEBP",
        "8BPS",
        "hello"
      })
  void what_only_bears_the_name_of_a_picture_is_refused(String text) throws IOException {
    BrandReading reading =
        StyleFixture.read(StyleFixture.saying(LOGO).with("logo.png", text).layInto(folder));
    assertThat(StyleFixture.codes(reading)).containsExactly("brand-image-kind");
  }

  @Test
  void words_that_would_break_a_line_are_kept_on_it() throws IOException {
    Path style =
        StyleFixture.saying("'footer': 'a\\n\\tb', 'address': ['c\\u0007d']").layInto(folder);
    Brand brand = StyleFixture.read(style).brand();
    assertThat(brand.footer()).contains("a b");
    assertThat(brand.address()).containsExactly("c d");
  }

  @Test
  void a_style_file_cut_anywhere_is_a_finding() throws IOException {
    String whole = "{\"format\": 1, \"name\": \"x\", \"colours\": {\"accent\": \"#12466B\"}}";
    for (int length = 0; length < whole.length(); length++) {
      Path style = StyleFixture.of(whole.substring(0, length)).layInto(folder);
      assertThat(StyleFixture.read(style).isWhole()).isFalse();
    }
  }
}
