package org.conducteur.export.office.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells files apart by how they begin, never by their names. */
public final class FileKind {
  /** A way to begin, each character standing for one byte, and the kind of file that does. */
  private record Beginning(String bytes, String kind) {}

  private static final ImmutableList<Beginning> KNOWN =
      ImmutableList.of(
          new Beginning("%PDF", "pdf"),
          new Beginning("{\\rtf", "rtf"),
          new Beginning("\u0089PNG", "image"),
          new Beginning("\u00FF\u00D8\u00FF", "image"),
          new Beginning("GIF8", "image"));

  private static final int PROLOGUE = 1_000;

  private FileKind() {}

  /**
   * The kind of a file.
   *
   * @param file its bytes
   * @return a word of the vocabulary {@code workbookkind}, or {@code empty}, {@code packed} for a
   *     zip, of which the contents decide, and {@code protected}
   */
  public static String of(byte[] file) {
    String start =
        new String(file, 0, Math.min(file.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    if (start.isEmpty()) {
      return "empty";
    } else if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return "packed";
    }
    return start.startsWith("\u00D0\u00CF\u0011\u00E0") ? old(file) : other(start);
  }

  /** Programs of before 2007, and all that encrypt, write the same kind of container. */
  private static String old(byte[] file) {
    if (holds(file, "EncryptedPackage")) {
      return "protected";
    } else if (holds(file, "Workbook") || holds(file, "Book")) {
      return "xls";
    }
    return holds(file, "WordDocument") ? "doc" : "unknown";
  }

  /** Names of streams stand in UTF-16 in their directory. */
  private static boolean holds(byte[] file, String stream) {
    return Bytes.indexOf(file, stream.getBytes(StandardCharsets.UTF_16LE)) >= 0;
  }

  private static String other(String start) {
    for (Beginning known : KNOWN) {
      if (start.startsWith(known.bytes())) {
        return known.kind();
      }
    }
    String text = start.toLowerCase(Locale.ROOT);
    if (text.contains("office:spreadsheet") || text.contains("excel.sheet")) {
      return "xml";
    } else if (text.contains("<html") || text.contains("<!doctype html")) {
      return "html";
    }
    return isText(start) ? "text" : "unknown";
  }

  private static boolean isText(String start) {
    return start.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
  }
}
