package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableMap;

/**
 * Chooses the form that an Arabic letter takes between its neighbours, from the presentation forms
 * of Unicode (FB50 to FEFC). A letter has an isolated, a final, an initial and a medial form in
 * this order, or only the first two if nothing joins it from the left.
 */
final class ArabicShaping {
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';

  /** The isolated form of each letter that has four forms. */
  private static final ImmutableMap<Character, Character> DUAL = forms(true);

  /** The isolated form of each letter that has two. */
  private static final ImmutableMap<Character, Character> RIGHT = forms(false);

  /** The isolated form of lam with each kind of alef. */
  private static final ImmutableMap<Character, Character> LAM_ALEF =
      ImmutableMap.of(
          '\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625', '\uFEF9', '\u0627', '\uFEFB');

  private ArabicShaping() {}

  static boolean isArabic(int character) {
    return (character >= 0x0600 && character <= 0x06FF)
        || (character >= 0x0750 && character <= 0x077F);
  }

  static String shaped(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean joinedBefore = joinsNext(neighbour(word, i, -1)) && takesFromRight(letter);
      int next = indexOfNeighbour(word, i, 1);
      Character ligature = letter == LAM && next == i + 1 ? LAM_ALEF.get(word.charAt(next)) : null;
      if (ligature != null) {
        out.append((char) (ligature + (joinedBefore ? FINAL : ISOLATED)));
        i = next;
      } else {
        boolean joinedAfter = joinsNext(letter) && takesFromRight(neighbour(word, i, 1));
        out.append(form(letter, joinedBefore, joinedAfter));
      }
    }
    return out.toString();
  }

  private static char form(char letter, boolean joinedBefore, boolean joinedAfter) {
    Character dual = DUAL.get(letter);
    if (dual != null) {
      int form = joinedBefore ? (joinedAfter ? MEDIAL : FINAL) : joinedAfter ? INITIAL : ISOLATED;
      return (char) (dual + form);
    }
    Character right = RIGHT.get(letter);
    return right == null ? letter : (char) (right + (joinedBefore ? FINAL : ISOLATED));
  }

  private static boolean joinsNext(char letter) {
    return DUAL.containsKey(letter) || letter == TATWEEL || letter == JOINER;
  }

  private static boolean takesFromRight(char letter) {
    return joinsNext(letter) || RIGHT.containsKey(letter);
  }

  /** The nearest character that is no vowel sign, or a space at the end of the word. */
  private static char neighbour(String word, int index, int step) {
    int at = indexOfNeighbour(word, index, step);
    return at < 0 || at >= word.length() ? ' ' : word.charAt(at);
  }

  private static int indexOfNeighbour(String word, int index, int step) {
    int at = index + step;
    while (at >= 0
        && at < word.length()
        && Character.getType(word.charAt(at)) == Character.NON_SPACING_MARK) {
      at += step;
    }
    return at;
  }

  private static ImmutableMap<Character, Character> forms(boolean dual) {
    String letters =
        dual
            ? "\u0626\u0628\u062A\u062B\u062C\u062D\u062E\u0633\u0634\u0635\u0636\u0637\u0638"
                + "\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u064A"
                + "\u067E\u0686\u06A4\u06A9\u06AF\u06CC"
            : "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0698";
    String isolated =
        dual
            ? "\uFE89\uFE8F\uFE95\uFE99\uFE9D\uFEA1\uFEA5\uFEB1\uFEB5\uFEB9\uFEBD\uFEC1\uFEC5"
                + "\uFEC9\uFECD\uFED1\uFED5\uFED9\uFEDD\uFEE1\uFEE5\uFEE9\uFEF1"
                + "\uFB56\uFB7A\uFB6A\uFB8E\uFB92\uFBFC"
            : "\uFE81\uFE83\uFE85\uFE87\uFE8D\uFE93\uFEA9\uFEAB\uFEAD\uFEAF\uFEED\uFEEF\uFB8A";
    ImmutableMap.Builder<Character, Character> out = ImmutableMap.builder();
    for (int i = 0; i < letters.length(); i++) {
      out.put(letters.charAt(i), isolated.charAt(i));
    }
    return out.buildOrThrow();
  }
}
