package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.conducteur.check.BrandChecker;
import org.conducteur.port.FontInspector;
import org.conducteur.style.FontEmbedding;
import org.conducteur.style.FontFacts;
import org.conducteur.style.FontMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontInspectorTest {
  private static final FontInspector INSPECTOR = PdfRenderers.fontInspector();
  private static final ImmutableSet<Integer> WANTED = BrandChecker.wantedCharacters();

  private static byte[] sans() throws IOException {
    return Resources.toByteArray(Resources.getResource(Face.SANS.resource()));
  }

  private static Optional<FontFacts> inspect(byte[] font) {
    return INSPECTOR.inspect(ByteSource.wrap(font), WANTED);
  }

  /** Where the data of a table begin. */
  private static int table(byte[] font, String tag) {
    ByteBuffer file = ByteBuffer.wrap(font);
    for (int at = 12; ; at += 16) {
      if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
        return file.getInt(at + 8);
      }
    }
  }

  @Test
  void a_good_font_has_a_name_leave_and_all_wanted_characters() throws IOException {
    FontFacts facts = inspect(sans()).orElseThrow();
    assertThat(facts.families()).contains("Source Sans Pro");
    assertThat(facts.embedding()).isEqualTo(FontEmbedding.ALLOWED);
    assertThat(facts.missing()).isEmpty();
  }

  @Test
  void measures_without_the_library_are_those_of_the_library() throws IOException {
    for (Face face : List.of(Face.SANS, Face.SANS_BOLD, Face.WIDE, Face.MONO)) {
      byte[] font = Resources.toByteArray(Resources.getResource(face.resource()));
      FontProgram program = FontProgramFactory.createFont(font);
      FontMeasures measures = FontMeasures.of(ByteSource.wrap(font)).orElseThrow();
      for (int c = ' '; c < 0x3000; c++) {
        Glyph glyph = program.getGlyph(c);
        if (glyph != null && glyph.getCode() > 0) {
          assertThat(measures.width(c).orElseThrow())
              .as("%s U+%04X", face, c)
              .isCloseTo(glyph.getWidth() / 1000.0, within(0.0011));
        }
      }
    }
    assertThat(FontMeasures.of(ByteSource.wrap(sans())).orElseThrow().mean())
        .isCloseTo(0.4224, within(0.0001));
  }

  @Test
  void characters_that_a_font_lacks_are_named_in_order() throws IOException {
    FontFacts facts =
        INSPECTOR
            .inspect(ByteSource.wrap(sans()), ImmutableSet.of(0x1F600, (int) 'é', 0x4E2D))
            .orElseThrow();
    assertThat(facts.missing()).containsExactly(0x4E2D, 0x1F600);
  }

  /** Values of fsType as the table of OpenType 1.9 gives them. */
  @ParameterizedTest
  @CsvSource({
    "0x0000, ALLOWED",
    "0x0002, FORBIDDEN",
    "0x0004, ALLOWED",
    "0x0008, ALLOWED",
    "0x0006, ALLOWED",
    "0x0100, WHOLE_ONLY",
    "0x0108, WHOLE_ONLY",
    "0x0200, BITMAPS_ONLY",
    "0x0102, FORBIDDEN"
  })
  void the_licence_bits_are_read(String bits, FontEmbedding meaning) throws IOException {
    byte[] font = sans();
    ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, Integer.decode(bits).shortValue());
    assertThat(inspect(font).orElseThrow().embedding()).isEqualTo(meaning);
  }

  @Test
  void a_font_cut_anywhere_is_unusable() throws IOException {
    byte[] font = sans();
    for (int length = 0; length < font.length; length += font.length / 50) {
      assertThat(inspect(Arrays.copyOf(font, length))).isEmpty();
    }
  }

  @Test
  void a_file_that_is_no_font_is_unusable() {
    assertThat(inspect("wOFF and so on".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(inspect(new byte[0])).isEmpty();
  }

  @Test
  @Timeout(60)
  void a_font_with_spoilt_tables_is_looked_into_or_unusable() throws IOException {
    byte[] font = sans();
    Random random = new Random(9);
    for (int i = 0; i < 100; i++) {
      byte[] spoilt = font.clone();
      for (int n = 0; n < 20; n++) {
        spoilt[random.nextInt(i % 2 == 0 ? 400 : font.length)] = (byte) random.nextInt(256);
      }
      inspect(spoilt).ifPresent(facts -> assertThat(facts.missing()).isSubsetOf(WANTED));
    }
  }

  @Test
  @Timeout(10)
  void a_font_that_lies_about_its_characters_is_unusable() throws IOException {
    byte[] font = sans();
    int map = table(font, "cmap");
    ByteBuffer file = ByteBuffer.wrap(font);
    int found = 0;
    for (int i = 0; i < file.getShort(map + 2); i++) {
      int at = map + file.getInt(map + 4 + 8 * i + 4);
      if (file.getShort(at) == 12) {
        byte[] lying = font.clone();
        ByteBuffer.wrap(lying).putInt(at + 16, 0).putInt(at + 20, Integer.MAX_VALUE);
        assertThat(inspect(lying)).isEmpty();
        found++;
      } else if (file.getShort(at) == 4) {
        byte[] lying = font.clone();
        int segments = file.getShort(at + 6) & 0xFFFF;
        for (int s = 0; s < segments; s += 2) {
          ByteBuffer.wrap(lying)
              .putShort(at + 14 + s, (short) 0xFFFF)
              .putShort(at + 16 + segments + s, (short) 0);
        }
        assertThat(inspect(lying)).isEmpty();
        found++;
      }
    }
    assertThat(found).isPositive();
  }
}
