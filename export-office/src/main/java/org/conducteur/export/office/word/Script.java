package org.conducteur.export.office.word;

import java.util.Optional;

/**
 * A script that the fonts of western text lack, with a font that Word has for it. LibreOffice and
 * other systems put their own in its place.
 */
enum Script {
  /** Chinese characters. */
  HAN("Microsoft YaHei", Kind.EAST_ASIAN, "zh-CN"),
  /** Japanese syllables. */
  KANA("Yu Gothic", Kind.EAST_ASIAN, "ja-JP"),
  /** Korean. */
  HANGUL("Malgun Gothic", Kind.EAST_ASIAN, "ko-KR"),
  /** Arabic. */
  ARABIC("Arial", Kind.COMPLEX, "ar-SA"),
  /** Hebrew. */
  HEBREW("Arial", Kind.COMPLEX, "he-IL"),
  /** The scripts of India. */
  INDIC("Nirmala UI", Kind.COMPLEX, "hi-IN"),
  /** Thai. */
  THAI("Leelawadee UI", Kind.COMPLEX, "th-TH"),
  /** Pictures. */
  EMOJI("Segoe UI Emoji", Kind.SIGN, ""),
  /** Ticks, boxes and other signs. */
  SIGNS("Segoe UI Symbol", Kind.SIGN, "");

  /** Which of the fonts of a run Word takes. */
  enum Kind {
    EAST_ASIAN,
    COMPLEX,
    SIGN
  }

  /** No character below this one is of these scripts. */
  private static final int FIRST = 0x590;

  private static final int JOINER = 0x200D;

  private final String font;
  private final Kind kind;
  private final String language;

  Script(String font, Kind kind, String language) {
    this.font = font;
    this.kind = kind;
    this.language = language;
  }

  String font() {
    return font;
  }

  Kind kind() {
    return kind;
  }

  /** Language that is most likely, unless somebody says another one; empty for signs. */
  String language() {
    return language;
  }

  /** Whether some of the text may be of these scripts. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST) {
        return true;
      }
    }
    return false;
  }

  /** Whether it goes with the character before it: spaces, joiners, variants, accents. */
  static boolean continues(int c) {
    return c == JOINER
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The script of a character, if it is one of these. */
  static Optional<Script> of(int c) {
    if (c < FIRST || (c >= 0x2000 && c < 0x2600)) {
      return Optional.empty();
    }
    if (c >= 0x1F000 && c < 0x1FB00) {
      return Optional.of(EMOJI);
    }
    if (c >= 0x2600 && c < 0x2800) {
      return Optional.of(SIGNS);
    }
    if ((c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0)) {
      return Optional.of(HAN);
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, BOPOMOFO -> Optional.of(HAN);
      case HIRAGANA, KATAKANA -> Optional.of(KANA);
      case HANGUL -> Optional.of(HANGUL);
      case ARABIC -> Optional.of(ARABIC);
      case HEBREW -> Optional.of(HEBREW);
      case THAI -> Optional.of(THAI);
      case DEVANAGARI, BENGALI, GUJARATI, GURMUKHI, TAMIL, TELUGU, KANNADA, MALAYALAM ->
          Optional.of(INDIC);
      default -> Optional.empty();
    };
  }
}
