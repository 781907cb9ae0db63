package org.conducteur.manuscript;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.RefusedFileException;

/**
 * The characters of a file that does not say how they are written.
 *
 * @param characters without a byte order mark
 * @param trouble said if they had to be guessed
 */
record DecodedText(String characters, Optional<Finding> trouble) {
  /** Bytes of the file: 16 MiB. */
  private static final int LONGEST = 16 << 20;

  /** A way to begin, each character standing for one byte, and the kind of file that does. */
  private record Beginning(String bytes, String kind) {}

  private static final ImmutableList<Beginning> NO_TEXT =
      ImmutableList.of(
          new Beginning("PK\u0003\u0004", "zip"),
          new Beginning("\u00D0\u00CF\u0011\u00E0", "word"),
          new Beginning("%PDF", "pdf"),
          new Beginning("{\\rtf", "rtf"),
          new Beginning("\u0089PNG", "image"),
          new Beginning("\u00FF\u00D8\u00FF", "image"),
          new Beginning("GIF8", "image"));

  static DecodedText read(InputStream in, String source) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw refused(TextTrouble.TOO_LARGE, ImmutableMap.of("what", "file", "limit", "16"));
    }
    demandText(bytes);
    DecodedText text = decode(bytes, source);
    if (text.characters().indexOf('\0') >= 0) {
      throw refused(TextTrouble.NO_TEXT, ImmutableMap.of("found", "unknown"));
    }
    return text;
  }

  private static void demandText(byte[] bytes) throws RefusedFileException {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (Beginning beginning : NO_TEXT) {
      if (start.startsWith(beginning.bytes())) {
        throw refused(TextTrouble.NO_TEXT, ImmutableMap.of("found", beginning.kind()));
      }
    }
  }

  private static RefusedFileException refused(
      TextTrouble trouble, ImmutableMap<String, String> evidence) {
    return new RefusedFileException(Finding.of(trouble, Pointer.ROOT, evidence));
  }

  private static DecodedText decode(byte[] bytes, String source) throws IOException {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new DecodedText(unmarked(new String(bytes, wide.get())), Optional.empty());
    }
    try {
      String strict =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new DecodedText(unmarked(strict), Optional.empty());
    } catch (CharacterCodingException e) {
      // Whatever is not UTF-8 was written by an old program of Windows, or of a near kin of it.
      return new DecodedText(
          new String(bytes, Charset.forName("windows-1252")), Optional.of(guessed(bytes, source)));
    }
  }

  /** Two bytes a character: by their mark, or since every other byte of plain letters is zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int looked = Math.min(bytes.length, 1_000);
    int[] zeros = new int[2];
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (first == 0xFEFF || zeros[0] > looked / 4) {
      return Optional.of(UTF_16BE);
    }
    return first == 0xFFFE || zeros[1] > looked / 4 ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Shows the first character that is no UTF-8, so that people can see whether it came out. */
  private static Finding guessed(byte[] bytes, String source) {
    String text = new String(bytes, Charset.forName("windows-1252"));
    int at = Math.max(0, firstForeign(text));
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int end = text.indexOf('\n', at);
    String whole = text.substring(Math.min(start, at), end < 0 ? text.length() : end);
    return Finding.of(TextTrouble.CHARSET, Pointer.ROOT, ImmutableMap.of("charset", "Windows-1252"))
        .withSource(SourcePlace.InText.cut(source, line, 1 + Math.max(0, at - start), whole));
  }

  private static int firstForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return i;
      }
    }
    return -1;
  }
}
