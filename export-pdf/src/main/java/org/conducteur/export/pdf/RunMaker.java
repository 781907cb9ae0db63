package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes runs of which every character has a face. A character that no face has is shown as its
 * number in brackets, such as [U+1F600], and stands for itself where text is searched or read out.
 */
final class RunMaker {
  /**
   * Scripts whose letters change their order and form in a word. They are drawn letter by letter,
   * which their readers can decipher but would not print.
   */
  private static final ImmutableSet<UnicodeScript> COMPLEX =
      Sets.immutableEnumSet(
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.BALINESE,
          UnicodeScript.JAVANESE,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.SYRIAC,
          UnicodeScript.NKO);

  private final Fonts fonts;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  RunMaker(Fonts fonts) {
    this.fonts = fonts;
  }

  List<Run> runs() {
    return runs;
  }

  void add(Run run) {
    runs.add(run);
  }

  void add(String raw, TextStyle style, Tag tag) {
    String text = CleanText.of(raw);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (ArabicShaping.isArabic(character)) {
        int end = endOfWord(text, i);
        flush(style, tag);
        addArabic(text.substring(i, end), style, tag);
        i = end;
      } else {
        addCharacter(character, style, tag);
        i += Character.charCount(character);
      }
    }
    flush(style, tag);
  }

  private void addCharacter(int character, TextStyle style, Tag tag) {
    if (CleanText.isInvisible(character)) {
      open.appendCodePoint(character);
    } else if (isSkinTone(character) && !open.isEmpty()) {
      // It changes the sign before it, which is drawn in the colour of the text.
      return;
    } else if (isPrivate(character) || fonts.face(style, character).isEmpty()) {
      addSubstitute(character, style, tag);
    } else {
      if (COMPLEX.contains(UnicodeScript.of(character))) {
        fonts.miss(character);
      }
      open.appendCodePoint(character);
    }
  }

  private void addSubstitute(int character, TextStyle style, Tag tag) {
    if (Character.isSpaceChar(character)) {
      open.append(' ');
      return;
    }
    flush(style, tag);
    fonts.miss(character);
    String number = String.format(Locale.ROOT, "[U+%04X]", character);
    String actual = isPrivate(character) ? null : Character.toString(character);
    runs.add(new Run(number, style, tag, actual, null));
  }

  private void addArabic(String word, TextStyle style, Tag tag) {
    String shaped = ArabicShaping.shaped(word);
    if (shaped.codePoints().allMatch(character -> fonts.face(style, character).isPresent())) {
      runs.add(new Run(shaped, style, tag, word, null));
    } else {
      word.codePoints().forEach(character -> addCharacter(character, style, tag));
    }
  }

  private static boolean isSkinTone(int character) {
    return character >= 0x1F3FB && character <= 0x1F3FF;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && (ArabicShaping.isArabic(text.charAt(end)) || text.charAt(end) == 0x200D)) {
      end++;
    }
    return end;
  }

  /** Characters whose meaning only their font knows. */
  private static boolean isPrivate(int character) {
    return Character.getType(character) == Character.PRIVATE_USE;
  }

  private void flush(TextStyle style, Tag tag) {
    if (!open.isEmpty()) {
      runs.add(Run.of(open.toString(), style, tag));
      open.setLength(0);
    }
  }
}
