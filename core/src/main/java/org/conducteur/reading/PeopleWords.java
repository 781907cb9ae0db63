package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.KindOfName;

/** Takes a line that names people apart into what it says of each of them. */
final class PeopleWords {
  /** What separates people wherever it stands. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;\\n|•]\\s*|\\s+[+/&]\\s+|(?<=[\\p{L})])/(?=\\p{Lu})");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern AND = Pattern.compile("\\s+(?:et|and|und|og|avec|ainsi que)\\s+");
  private static final Pattern COUNTED =
      Pattern.compile("(?:\\d{1,3}|" + Vocabulary.of("people").any("NUMBER") + ") \\p{L}");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:la|le|les|l['’]|the|die|der|das)\\s?\\p{L}");
  private static final Pattern AFTER_COMMA = Pattern.compile(",\\s+\\p{L}+\\s+$");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern PROTECTED =
      Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|«[^«»]*»|“[^“”]*”");

  private PeopleWords() {}

  /** The pieces of a line, each about somebody: a name, perhaps with brackets and after a comma. */
  static ImmutableList<String> pieces(String line) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (int[] part : split(BETWEEN, line, 0, line.length())) {
      all.addAll(byNames(line, part[0], part[1]));
    }
    return all.build();
  }

  /** A comma is before the next person only if a name follows it; else before what one is. */
  private static List<String> byNames(String line, int from, int to) {
    List<String> out = new ArrayList<>();
    int start = from;
    for (int[] part : split(COMMA, line, from, to)) {
      String next = line.substring(part[0], firstAnd(line, part));
      if (part[0] > start && (isPerson(next) || isCounted(next))) {
        addAnds(line.substring(start, part[0]), out);
        start = part[0];
      }
    }
    addAnds(line.substring(start, to), out);
    return out;
  }

  private static int firstAnd(String line, int[] part) {
    Matcher and = AND.matcher(line).region(part[0], part[1]);
    return and.find() ? and.start() : part[1];
  }

  /** "Anna Bell et Carl Dupré" are two; "adjointe à la culture et au sport" goes on. */
  private static void addAnds(String words, List<String> out) {
    int start = 0;
    for (int[] part : split(AND, words, 0, words.length())) {
      String next = words.substring(part[0], comma(words, part));
      boolean afterComma =
          part[0] > 0 && AFTER_COMMA.matcher(words.substring(start, part[0])).find();
      if (part[0] > 0
          && (isPerson(next)
              || isCounted(next)
              || (afterComma && ARTICLE.matcher(next).lookingAt()))) {
        out.add(cleaned(words.substring(start, part[0]), true));
        start = part[0];
      }
    }
    String last = cleaned(words.substring(start), false);
    if (!last.isEmpty()) {
      out.add(last);
    }
  }

  private static int comma(String words, int[] part) {
    int comma = words.indexOf(',', part[0]);
    return comma < 0 || comma > part[1] ? part[1] : comma;
  }

  private static String cleaned(String words, boolean and) {
    String out =
        and ? words.replaceFirst(",?\\s+(?:et|and|und|og|avec|ainsi que)\\s+$", "") : words;
    return out.replaceFirst("^[\\s,;–—-]+", "").replaceFirst("[\\s,;]+$", "");
  }

  static boolean isPerson(String words) {
    String name = BRACKETS.matcher(words).replaceAll(" ").replaceFirst("\\s[–—-]\\s.*", "").strip();
    return KindOfName.isPerson(name.replaceFirst("[\\s.,;:]+$", ""));
  }

  private static boolean isCounted(String words) {
    return COUNTED.matcher(Plainly.of(words)).lookingAt();
  }

  /**
   * Where the parts of a text between separators are; those in brackets and quotes separate
   * nothing.
   */
  private static List<int[]> split(Pattern separator, String text, int from, int to) {
    List<int[]> kept = new ArrayList<>();
    Matcher inside = PROTECTED.matcher(text);
    while (inside.find()) {
      kept.add(new int[] {inside.start(), inside.end()});
    }
    List<int[]> parts = new ArrayList<>();
    Matcher matcher = separator.matcher(text).region(from, to);
    int start = from;
    int next = 0;
    while (matcher.find()) {
      while (next < kept.size() && kept.get(next)[1] <= matcher.start()) {
        next++;
      }
      if (next == kept.size() || kept.get(next)[0] > matcher.start()) {
        parts.add(new int[] {start, matcher.start()});
        start = matcher.end();
      }
    }
    parts.add(new int[] {start, to});
    return parts;
  }
}
