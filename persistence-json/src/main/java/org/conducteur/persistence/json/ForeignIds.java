package org.conducteur.persistence.json;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids made of what things are called: each is given once. */
final class ForeignIds {
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Set<String> taken = new HashSet<>();

  /** Words as an id: small letters without accents, and hyphens; may be empty. */
  static String slug(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String folded =
        plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    String hyphened = OTHER.matcher(folded).replaceAll("-");
    int end =
        hyphened.offsetByCodePoints(
            0, Math.min(LONGEST, hyphened.codePointCount(0, hyphened.length())));
    return hyphened.substring(0, end).replaceAll("^-|-$", "");
  }

  /** Takes an id as it is; false if it is given already. */
  boolean take(String id) {
    return !id.isBlank() && taken.add(id);
  }

  /** An id of words, or of others if the words say nothing; numbered if it is given already. */
  String of(String words, String otherwise) {
    String slug = slug(words);
    String id = slug.isEmpty() ? otherwise : slug.matches("\\d+") ? otherwise + "-" + slug : slug;
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }
}
