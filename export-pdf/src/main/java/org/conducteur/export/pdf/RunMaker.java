package org.conducteur.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes runs of which every character has a face. A character that no face has is shown as its
 * number in brackets, such as [U+1F600], and stands for itself where text is searched or read out.
 */
final class RunMaker {
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
    } else if (isPrivate(character) || fonts.face(style, character).isEmpty()) {
      addSubstitute(character, style, tag);
    } else {
      open.appendCodePoint(character);
    }
  }

  private void addSubstitute(int character, TextStyle style, Tag tag) {
    if (Character.isSpaceChar(character)) {
      open.append(' ');
      return;
    }
    flush(style, tag);
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
