package org.conducteur.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/** Brings text into an encoding that lacks some of its characters, so that it stays readable. */
final class Fitting {
  /** Stand-ins of the same width where there is one, so that tables keep their columns. */
  private static final ImmutableMap<Integer, String> STAND_INS =
      ImmutableMap.<Integer, String>builder()
          .put(0x00A0, " ")
          .put(0x2009, " ")
          .put(0x202F, " ")
          .put(0x00AD, "")
          .put(0x200B, "")
          .put(0x2018, "'")
          .put(0x2019, "'")
          .put(0x201C, "\"")
          .put(0x201D, "\"")
          .put(0x00AB, "\"")
          .put(0x00BB, "\"")
          .put(0x2010, "-")
          .put(0x2011, "-")
          .put(0x2013, "-")
          .put(0x2014, "-")
          .put(0x2500, "-")
          .put(0x2502, "|")
          .put(0x2026, "...")
          .put(0x2022, "*")
          .put(0x25CF, "*")
          .put(0x25B2, "!")
          .put(0x2716, "x")
          .put(0x00D7, "x")
          .put(0x00B7, ".")
          .put(0x2192, "->")
          .put(0x20AC, "EUR")
          .put(0x0152, "OE")
          .put(0x0153, "oe")
          .put(0x00C6, "AE")
          .put(0x00E6, "ae")
          .put(0x00D8, "O")
          .put(0x00F8, "o")
          .put(0x0141, "L")
          .put(0x0142, "l")
          .put(0x00DF, "ss")
          .buildOrThrow();

  private Fitting() {}

  static String fit(String text, Charset charset) {
    if (!charset.canEncode()) {
      return text;
    }
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(character -> out.append(fit(character, encoder)));
    return out.toString();
  }

  private static String fit(int character, CharsetEncoder encoder) {
    String written = Character.toString(character);
    if (encoder.canEncode(written)) {
      return written;
    }
    String standIn = STAND_INS.get(character);
    if (standIn == null) {
      standIn = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
    return encoder.canEncode(standIn) ? standIn : "?";
  }
}
