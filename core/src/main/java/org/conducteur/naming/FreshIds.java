package org.conducteur.naming;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids for what people name by words only: {@code table-ronde-des-elus} for "Table ronde des élus".
 * The same words in the same order always give the same ids. Not safe for use by several threads.
 */
public final class FreshIds {
  private static final int LONGEST = 40;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Ids of which none is taken yet. */
  public FreshIds() {}

  /**
   * Keeps an id from being given.
   *
   * @param id an id that exists
   * @return whether it was free
   */
  public boolean take(String id) {
    return taken.add(requireNonNull(id, "id"));
  }

  /**
   * A new id.
   *
   * @param words what the thing is called
   * @param otherwise the id if the words have no letter, such as {@code session}
   * @return an id that was not taken, and is from now on
   */
  public String of(String words, String otherwise) {
    String wanted = plain(words);
    String base = wanted.isEmpty() ? otherwise : wanted;
    String id = base;
    int count = counts.getOrDefault(base, 1);
    while (!taken.add(id)) {
      count++;
      id = base + "-" + count;
    }
    counts.put(base, count);
    return id;
  }

  /** Small letters without accents and figures, with hyphens between; at most some words. */
  private static String plain(String words) {
    String start = words.length() > 4 * LONGEST ? words.substring(0, 4 * LONGEST) : words;
    String letters =
        MARKS
            .matcher(Normalizer.normalize(start.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ß", "ss");
    String id = EDGES.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
    if (id.codePointCount(0, id.length()) <= LONGEST) {
      return id;
    }
    int end = id.offsetByCodePoints(0, LONGEST);
    int hyphen = id.lastIndexOf('-', end);
    return id.substring(0, hyphen > LONGEST / 2 ? hyphen : end);
  }
}
