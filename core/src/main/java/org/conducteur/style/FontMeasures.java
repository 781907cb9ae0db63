package org.conducteur.style;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How wide the letters of a font file are and how far its lines stand apart, for those who reckon
 * where lines end without drawing them. Reads the tables {@code head}, {@code hhea}, {@code hmtx}
 * and {@code cmap} of TrueType and OpenType files (OpenType 1.9). Immutable.
 */
public final class FontMeasures {
  private static final int COLLECTION = 0x74746366;

  /** Encodings of {@code cmap} that name characters by Unicode, the fullest first. */
  private static final int[][] ENCODINGS = {{3, 10}, {0, 6}, {0, 4}, {3, 1}, {0, 3}};

  /** A hundred characters of French prose in the usual shares, with capitals and marks. */
  private static final String SAMPLE =
      "                 eeeeeeeeeeeeaaaaaaasssssssnnnnnniiiiiitttttttrrrrrruuuuuullllloooooddddccc"
          + "pppmmmééévvqgfbhàx’.,ELPMA";

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int unitsPerEm;
  private final int widths;
  private final int characters;

  private FontMeasures(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    int start = file.getInt(0) == COLLECTION ? file.getInt(12) : 0;
    int count = unsigned(start + 4);
    for (int i = 0; i < count; i++) {
      int entry = start + 12 + 16 * i;
      byte[] tag = {file.get(entry), file.get(entry + 1), file.get(entry + 2), file.get(entry + 3)};
      tables.putIfAbsent(new String(tag, StandardCharsets.ISO_8859_1), file.getInt(entry + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    widths = unsigned(table("hhea") + 34);
    characters = encoding();
    if (unitsPerEm == 0 || widths == 0) {
      throw new IndexOutOfBoundsException("no measures");
    }
  }

  /**
   * Reads a font.
   *
   * @param file a font, in memory
   * @return its measures; nothing if the file is broken or of another kind
   */
  public static Optional<FontMeasures> of(ByteSource file) {
    try {
      FontMeasures measures = new FontMeasures(file.read());
      measures.width('a');
      return Optional.of(measures);
    } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  /**
   * The width of a character.
   *
   * @param character its code point
   * @return in sizes of the font; nothing if the font lacks it
   */
  public Optional<Double> width(int character) {
    try {
      int glyph = glyph(character);
      return glyph == 0
          ? Optional.empty()
          : Optional.of(
              unsigned(table("hmtx") + 4 * Math.min(glyph, widths - 1)) / (double) unitsPerEm);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /**
   * The mean width of the characters of running text, by how often French has them.
   *
   * @return in sizes of the font
   */
  public double mean() {
    return SAMPLE
        .codePoints()
        .mapToObj(this::width)
        .mapToDouble(w -> w.orElse(1.0))
        .average()
        .orElse(1);
  }

  /**
   * The distance of lines that the font asks for.
   *
   * @return in sizes of the font; nothing if it does not say
   */
  public Optional<Double> line() {
    int hhea = table("hhea");
    int units = file.getShort(hhea + 4) - file.getShort(hhea + 6) + file.getShort(hhea + 8);
    return units <= 0 ? Optional.empty() : Optional.of(units / (double) unitsPerEm);
  }

  private int table(String tag) {
    Integer place = tables.get(tag);
    if (place == null) {
      throw new IndexOutOfBoundsException(tag);
    }
    return place;
  }

  private int unsigned(int place) {
    return Short.toUnsignedInt(file.getShort(place));
  }

  /** Where the table of characters begins that says most. */
  private int encoding() {
    int cmap = table("cmap");
    int count = unsigned(cmap + 2);
    for (int[] wanted : ENCODINGS) {
      for (int i = 0; i < count; i++) {
        int entry = cmap + 4 + 8 * i;
        if (unsigned(entry) == wanted[0] && unsigned(entry + 2) == wanted[1]) {
          return cmap + file.getInt(entry + 4);
        }
      }
    }
    throw new IndexOutOfBoundsException("cmap");
  }

  private int glyph(int character) {
    return switch (unsigned(characters)) {
      case 4 -> character > 0xFFFF ? 0 : bySegment(character);
      case 12 -> byGroup(character);
      default -> 0;
    };
  }

  /** Format 4: segments by their last character. */
  private int bySegment(int character) {
    int doubled = unsigned(characters + 6);
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unsigned(characters + 14 + 2 * middle) < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int place = characters + 14 + 2 * low;
    int start = unsigned(place + 2 + doubled);
    if (character < start || character > unsigned(place)) {
      return 0;
    }
    int delta = unsigned(place + 2 + 2 * doubled);
    int offsets = place + 2 + 3 * doubled;
    int offset = unsigned(offsets);
    if (offset == 0) {
      return character + delta & 0xFFFF;
    }
    int glyph = unsigned(offsets + offset + 2 * (character - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /** Format 12: groups of characters that follow one another. */
  private int byGroup(int character) {
    int low = 0;
    int high = file.getInt(characters + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = characters + 16 + 12 * middle;
      if (character < file.getInt(group)) {
        high = middle - 1;
      } else if (character > file.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return file.getInt(group + 8) + character - file.getInt(group);
      }
    }
    return 0;
  }
}
