package org.conducteur.persistence.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.id.Pointer;

/**
 * The text of a file: UTF-8 with or without byte order mark, or UTF-16 with one.
 *
 * @param text the text; of bytes that are none, with replacement characters
 * @param trouble the finding, if the bytes are no text
 */
record Decoding(SourceText text, Optional<Finding> trouble) {
  private static final int BYTE_ORDER_MARK = '\uFEFF';

  static Decoding of(byte[] bytes, String name) {
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    SourceText source = new SourceText(name, text.substring(start));
    if (text.lastIndexOf('\0', 3) >= 0) {
      return failed(source, 0, Trouble.ENCODING_WIDE);
    }
    CharBuffer understood = CharBuffer.allocate(bytes.length + 1);
    int bad = firstMalformed(bytes, charset, understood);
    if (bad < 0) {
      return new Decoding(source, Optional.empty());
    }
    String hexadecimal = String.format(Locale.ROOT, "%02X", bytes[bad] & 0xFF);
    return failed(source, understood.position() - start, Trouble.ENCODING, hexadecimal);
  }

  private static Decoding failed(
      SourceText source, int offset, Trouble trouble, String... evidence) {
    Finding finding = trouble.at(Pointer.ROOT, evidence).withSource(source.place(offset));
    return new Decoding(source, Optional.of(finding));
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** The offset of the first byte that is no text, -1 if there is none. */
  private static int firstMalformed(byte[] bytes, Charset charset, CharBuffer out) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, true);
    return result.isError() ? in.position() : -1;
  }
}
