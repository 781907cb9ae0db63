package org.conducteur.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FontMeasuresTest {
  /** A and B are glyphs 1 and 2, 500 and 700 of 1000 units wide; emoji are glyph 2. */
  private static final byte[] FONT = font(4);

  @Test
  void widths_are_those_of_the_glyphs() {
    for (int format : new int[] {4, 12}) {
      FontMeasures measures = FontMeasures.of(ByteSource.wrap(font(format))).orElseThrow();

      assertThat(measures.width('A')).hasValue(0.5);
      assertThat(measures.width('B')).hasValue(0.7);
      assertThat(measures.width('C')).isEmpty();
      assertThat(measures.width(0x1F600)).isEmpty();
      assertThat(measures.line()).hasValue(1.2);
    }
  }

  @Test
  void what_is_no_font_has_no_measures() {
    assertThat(FontMeasures.of(ByteSource.empty())).isEmpty();
    assertThat(FontMeasures.of(ByteSource.wrap("Bonjour".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
  }

  @Test
  void broken_fonts_are_passed_over() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] broken = Arrays.copyOf(FONT, random.nextInt(FONT.length + 1));
      for (int j = 0; j < 3 && broken.length > 0; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }

      FontMeasures.of(ByteSource.wrap(broken))
          .ifPresent(measures -> assertThat(measures.width('A').orElse(0.0)).isNotNegative());
    }
  }

  private static byte[] font(int format) {
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    tables.put("cmap", cmap(format == 4 ? segments() : groups()));
    tables.put("head", ByteBuffer.allocate(54).putShort(18, (short) 1000));
    tables.put(
        "hhea",
        ByteBuffer.allocate(36)
            .putShort(4, (short) 900)
            .putShort(6, (short) -200)
            .putShort(8, (short) 100)
            .putShort(34, (short) 3));
    tables.put(
        "hmtx",
        ByteBuffer.allocate(12)
            .putShort(0, (short) 300)
            .putShort(4, (short) 500)
            .putShort(8, (short) 700));
    int at = 12 + 16 * tables.size();
    ByteBuffer file = ByteBuffer.allocate(1000);
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      byte[] bytes = table.getValue().array();
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
      file.putInt(at).putInt(bytes.length);
      System.arraycopy(bytes, 0, file.array(), at, bytes.length);
      at += bytes.length;
    }
    return Arrays.copyOf(file.array(), at);
  }

  private static ByteBuffer cmap(byte[] characters) {
    return ByteBuffer.allocate(12 + characters.length)
        .putShort(2, (short) 1)
        .putShort(4, (short) 3)
        .putShort(6, (short) (characters[1] == 12 ? 10 : 1))
        .putInt(8, 12)
        .put(12, characters);
  }

  private static byte[] segments() {
    ByteBuffer out = ByteBuffer.allocate(32);
    out.putShort((short) 4).putShort((short) 32).putShort((short) 0).putShort((short) 4);
    out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
    out.putShort((short) 'B').putShort((short) 0xFFFF).putShort((short) 0);
    out.putShort((short) 'A').putShort((short) 0xFFFF);
    out.putShort((short) (1 - 'A')).putShort((short) 1);
    return out.putShort((short) 0).putShort((short) 0).array();
  }

  private static byte[] groups() {
    ByteBuffer out = ByteBuffer.allocate(28);
    out.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
    return out.putInt('A').putInt('B').putInt(1).array();
  }
}
