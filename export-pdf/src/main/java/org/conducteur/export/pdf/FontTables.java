package org.conducteur.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conducteur.style.FontEmbedding;

/**
 * The directory of a font file (OpenType 1.9, "Organization of an OpenType Font"), looked at before
 * the library reads the file: that takes each table at its word, and one that lies about its
 * characters would have it count to the end of time.
 */
final class FontTables {
  private static final int TRUETYPE = 0x00010000;
  private static final int OPENTYPE = 0x4F54544F;
  private static final int MOST_TABLES = 256;
  private static final int LAST_CHARACTER = 0x10FFFF;

  private final Map<String, ByteBuffer> tables;

  private FontTables(Map<String, ByteBuffer> tables) {
    this.tables = tables;
  }

  /** The tables, or nothing if the file cannot be what it says. */
  static Optional<FontTables> of(byte[] file) {
    try {
      Optional<FontTables> tables = read(ByteBuffer.wrap(file));
      return tables.filter(FontTables::isHonest);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      // A table ends before what it promises.
      return Optional.empty();
    }
  }

  private static Optional<FontTables> read(ByteBuffer file) {
    int version = file.getInt(0);
    int count = unsigned(file, 4);
    if ((version != TRUETYPE && version != OPENTYPE) || count > MOST_TABLES) {
      return Optional.empty();
    }
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(at, tag);
      tables.put(
          new String(tag, StandardCharsets.ISO_8859_1),
          file.slice(file.getInt(at + 8), file.getInt(at + 12)));
    }
    return Optional.of(new FontTables(tables));
  }

  private static int unsigned(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }

  /** Whether it counts its characters upwards and each once. */
  private boolean isHonest() {
    ByteBuffer characters = tables.get("cmap");
    if (characters == null) {
      return false;
    }
    int count = unsigned(characters, 2);
    for (int i = 0; i < count; i++) {
      int at = characters.getInt(4 + 8 * i + 4);
      ByteBuffer map = characters.slice(at, characters.limit() - at);
      if (!isHonest(map)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHonest(ByteBuffer map) {
    return switch (unsigned(map, 0)) {
      case 4 -> areSegmentsInOrder(map);
      case 12 -> areGroupsInOrder(map);
      default -> true;
    };
  }

  private static boolean areSegmentsInOrder(ByteBuffer map) {
    int size = unsigned(map, 6);
    int last = -1;
    for (int i = 0; i < size; i += 2) {
      int end = unsigned(map, 14 + i);
      int start = unsigned(map, 16 + size + i);
      if (start <= last || start > end) {
        return false;
      }
      last = end;
    }
    return true;
  }

  private static boolean areGroupsInOrder(ByteBuffer map) {
    int count = map.getInt(12);
    int last = -1;
    for (int i = 0; i < count; i++) {
      int start = map.getInt(16 + 12 * i);
      int end = map.getInt(20 + 12 * i);
      if (start <= last || start > end || end > LAST_CHARACTER) {
        return false;
      }
      last = end;
    }
    return count >= 0;
  }

  /** What the licence bits allow; everything where a font says nothing. */
  FontEmbedding embedding() {
    ByteBuffer metrics = tables.get("OS/2");
    int bits = metrics == null || metrics.limit() < 10 ? 0 : unsigned(metrics, 8);
    if ((bits & 0x000F) == 0x0002) {
      return FontEmbedding.FORBIDDEN;
    } else if ((bits & 0x0200) != 0) {
      return FontEmbedding.BITMAPS_ONLY;
    }
    return (bits & 0x0100) == 0 ? FontEmbedding.ALLOWED : FontEmbedding.WHOLE_ONLY;
  }
}
