package org.conducteur.check;

import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;

/**
 * A text as a proof-reader sees it.
 *
 * @param place where it stands
 * @param words what is read, one line per block, notes at the end; {@link #HIDDEN} stands for each
 *     piece that is not to be judged: addresses, code, words marked as foreign
 * @param source the characters as typed
 * @param language the primary tag of the language that it ought to be in
 * @param rich whether it is Markdown
 */
record Prose(Pointer place, String words, String source, String language, boolean rich) {
  /** In the place of a piece that nobody is to judge. */
  static final char HIDDEN = '\uFFFC';

  private static final int BEFORE = 30;

  private static final Pattern NEGATION =
      Pattern.compile("(?iu)(?<!\\p{L})(?:sans|ne|pas|aucune?|without|no|not|never)(?!\\p{L})");

  /** Whether it ought to be in a language and does not look like another one. */
  boolean isIn(String tag) {
    return language.equals(tag) && Tongue.of(words).map(tag::equals).orElse(true);
  }

  boolean isTranslation() {
    return place.steps().get(0).equals("translations");
  }

  /** The id of the session that it belongs to, or an empty string. */
  String session() {
    return place.steps().size() > 2 && place.steps().get(0).equals("sessions")
        ? place.steps().get(1)
        : "";
  }

  /** The component of the session that it belongs to, or an empty string. */
  String component() {
    return session().isEmpty() ? "" : place.steps().get(2);
  }

  /** Some words from a little before a position on, to be quoted. */
  String around(int at) {
    return around(words, at);
  }

  /** The same of any text. */
  static String around(String words, int at) {
    int from = at < BEFORE ? 0 : words.indexOf(' ', at - BEFORE) + 1;
    return (from == 0 ? "" : "…")
        + Quoted.of(words.substring(Math.min(from, at)).replace(HIDDEN, '…'));
  }

  /** The sentence around a position, roughly. */
  String sentence(int at) {
    int from = at;
    while (from > 0 && ".!?;\n".indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at;
    while (to < words.length() && ".!?;\n".indexOf(words.charAt(to)) < 0) {
      to++;
    }
    return words.substring(from, to);
  }

  /** Whether a sentence says that something is not so. */
  static boolean isNegated(String sentence) {
    return NEGATION.matcher(sentence).find();
  }

  /** Hands over where each word begins and ends, as far as it is of letters. */
  static void eachWord(String words, WordSpan each) {
    int from = -1;
    for (int i = 0; i <= words.length(); i++) {
      boolean letter = i < words.length() && Character.isLetter(words.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        each.accept(from, i);
        from = -1;
      }
    }
  }

  /** Where a word begins and ends. */
  interface WordSpan {
    void accept(int from, int to);
  }
}
