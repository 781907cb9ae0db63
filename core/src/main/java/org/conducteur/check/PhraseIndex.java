package org.conducteur.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.naming.Folded;

/**
 * Finds phrases in texts, however their words are joined: "PC Solidaire" is "PC-SOLIDAIRE". All
 * phrases are indexed once, and a text is read once, whatever their number.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {
  /** A phrase that a text holds. */
  record Found<T>(ImmutableSet<T> what, int start, int end) {}

  private record Token(String folded, int start, int end) {}

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern JOINT = Pattern.compile("[ \u00A0\u202F.'’‐‑-]{1,3}");
  private static final int LONGEST = 14;

  private final UnaryOperator<String> reading;
  private final SetMultimap<String, T> known = LinkedHashMultimap.create();
  private final TreeSet<String> keys = new TreeSet<>();

  /** Words come back, and folding one takes longer than finding it. */
  private final Map<String, String> folded = new HashMap<>();

  /** An index of phrases read word by word in some way, beyond folding. */
  PhraseIndex(UnaryOperator<String> reading) {
    this.reading = reading;
  }

  void add(String phrase, T what) {
    StringBuilder key = new StringBuilder();
    tokens(phrase).forEach(token -> key.append(token.folded()));
    if (!key.isEmpty()) {
      known.put(key.toString(), what);
      keys.add(key.toString());
    }
  }

  private String fold(String word) {
    return reading.apply(Folded.of(word));
  }

  private List<Token> tokens(String words) {
    List<Token> out = new ArrayList<>();
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      String key = folded.computeIfAbsent(matcher.group(), this::fold);
      if (!key.isEmpty()) {
        out.add(new Token(key, matcher.start(), matcher.end()));
      }
    }
    return out;
  }

  /** All phrases in a text; where several begin the longest, none within another. */
  List<Found<T>> in(String text) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Token> tokens = tokens(text);
    List<Found<T>> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int last = longest(text, tokens, i);
      if (last >= i) {
        int start = tokens.get(i).start();
        int end = tokens.get(last).end();
        out.add(new Found<>(ImmutableSet.copyOf(known.get(key(tokens, i, last))), start, end));
      }
      i = Math.max(i, last) + 1;
    }
    return out;
  }

  private static String key(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      out.append(tokens.get(i).folded());
    }
    return out.toString();
  }

  /** The last token of the longest phrase that begins here; -1 if there is none. */
  private int longest(String text, List<Token> tokens, int from) {
    StringBuilder read = new StringBuilder();
    int found = -1;
    for (int i = from; i < tokens.size() && i - from < LONGEST; i++) {
      if (i > from && !isJoined(text, tokens.get(i - 1), tokens.get(i))) {
        break;
      }
      read.append(tokens.get(i).folded());
      String so = read.toString();
      String next = keys.ceiling(so);
      if (next == null || !next.startsWith(so)) {
        break;
      }
      found = next.equals(so) ? i : found;
    }
    return found;
  }

  private static boolean isJoined(String text, Token before, Token next) {
    int from = before.end();
    int to = next.start();
    return JOINT.matcher(text).region(from, to).matches();
  }
}
