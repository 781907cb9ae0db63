package org.conducteur.export.office.reading;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** The signs of fonts that have their own, as characters that everybody has. */
final class Glyphs {
  private static final ImmutableMap<Integer, String> WINGDINGS =
      ImmutableMap.<Integer, String>builder()
          .put(0x28, "☎")
          .put(0x2A, "✉")
          .put(0x4A, "☺")
          .put(0x6C, "●")
          .put(0x6E, "■")
          .put(0x6F, "□")
          .put(0x71, "❑")
          .put(0x72, "❒")
          .put(0x75, "◆")
          .put(0x76, "❖")
          .put(0x77, "◆")
          .put(0x9F, "•")
          .put(0xA7, "▪")
          .put(0xA8, "◻")
          .put(0xB7, "•")
          .put(0xD8, "➢")
          .put(0xDF, "←")
          .put(0xE0, "→")
          .put(0xE8, "➔")
          .put(0xF0, "⇨")
          .put(0xFB, "✗")
          .put(0xFC, "✓")
          .put(0xFD, "☒")
          .put(0xFE, "☑")
          .buildOrThrow();

  private static final ImmutableMap<Integer, String> SYMBOL =
      ImmutableMap.<Integer, String>builder()
          .put(0x2D, "–")
          .put(0xA3, "≤")
          .put(0xA7, "♣")
          .put(0xA8, "♦")
          .put(0xAC, "←")
          .put(0xAE, "→")
          .put(0xB0, "°")
          .put(0xB1, "±")
          .put(0xB3, "≥")
          .put(0xB4, "×")
          .put(0xB7, "•")
          .put(0xB9, "≠")
          .put(0xBB, "≈")
          .put(0xDE, "⇒")
          .buildOrThrow();

  private Glyphs() {}

  static boolean isSignFont(String font) {
    String plain = font.toLowerCase(Locale.ROOT);
    return plain.startsWith("wingdings") || plain.equals("symbol") || plain.equals("webdings");
  }

  /** Characters of a font, the private ones of which only mean something there. */
  static String shown(String text, String font) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(shown(c, font)));
    return out.toString();
  }

  private static String shown(int character, String font) {
    boolean isPrivate = character >= 0xF000 && character <= 0xF0FF;
    if (!isPrivate && !(isSignFont(font) && character > ' ' && character < 0x100)) {
      return Character.toString(character);
    }
    int code = character & 0xFF;
    String plain = font.toLowerCase(Locale.ROOT);
    if (plain.equals("symbol")) {
      return SYMBOL.getOrDefault(code, code < 0x80 ? Character.toString(code) : "•");
    }
    // Lists copied between programs lose their font, but keep its codes.
    return WINGDINGS.getOrDefault(code, "•");
  }
}
