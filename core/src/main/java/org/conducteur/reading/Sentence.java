package org.conducteur.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of handouts with gaps, read backwards: {@code {name} pour {organisation}} finds both
 * in "Ada EXEMPLE pour la Ville". Which spaces, quotation marks and apostrophes printers set is all
 * the same; capitals are not.
 */
final class Sentence {
  private static final CharMatcher SPACES = CharMatcher.anyOf("\u00A0\u202F\u2009\t");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\u00AB\u00BB\u201C\u201D\u201E");
  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("\u2018\u2019");
  private static final CharMatcher DASHES = CharMatcher.anyOf("\u2013\u2014\u2212");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private final List<String> gaps = new ArrayList<>();
  private final Pattern whole;
  private final Pattern start;

  private Sentence(String words) {
    StringBuilder out = new StringBuilder();
    Matcher gap = GAP.matcher(words);
    int from = 0;
    while (gap.find()) {
      out.append(literal(words.substring(from, gap.start())));
      out.append("(.*?)");
      gaps.add(gap.group(1));
      from = gap.end();
    }
    out.append(literal(words.substring(from)));
    whole = Pattern.compile(out.toString(), Pattern.DOTALL);
    start = Pattern.compile(out.toString().replace("(.*?)", "(.*)"), Pattern.DOTALL);
  }

  /** A sentence whose gaps are written {@code {name}}. */
  static Sentence of(String words) {
    return new Sentence(words);
  }

  /** Characters that printers set in several ways, in one way; as long as before. */
  static String plain(String text) {
    String out = SPACES.replaceFrom(text, ' ');
    out = QUOTES.replaceFrom(out, '"');
    return DASHES.replaceFrom(APOSTROPHES.replaceFrom(out, '\''), '-');
  }

  private static String literal(String words) {
    StringBuilder out = new StringBuilder();
    String plain = plain(words);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ' ') {
        boolean before = i + 1 < plain.length() && ":;!?\"".indexOf(plain.charAt(i + 1)) >= 0;
        boolean after = i > 0 && plain.charAt(i - 1) == '"';
        out.append(before || after ? " ?" : " ");
      } else if (c == ':' || c == '"') {
        boolean spaced = i > 0 && plain.charAt(i - 1) == ' ';
        out.append(spaced ? "" : " ?").append(c).append(c == '"' ? " ?" : "");
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return out.toString();
  }

  /**
   * What fills the gaps, if the whole text is this sentence. Earlier gaps are as short as can be.
   */
  Optional<Filled> find(StyledText text) {
    return match(whole.matcher(plain(text.plain())), text);
  }

  /** The same; earlier gaps are as long as can be. */
  Optional<Filled> findLast(StyledText text) {
    return match(start.matcher(plain(text.plain())), text);
  }

  Optional<Filled> find(String text) {
    return find(StyledText.of(text));
  }

  private Optional<Filled> match(Matcher matcher, StyledText text) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, StyledText> found = ImmutableMap.builder();
    for (int i = 0; i < gaps.size(); i++) {
      found.put(gaps.get(i), text.slice(matcher.start(i + 1), matcher.end(i + 1)));
    }
    return Optional.of(new Filled(found.buildKeepingLast()));
  }

  /**
   * What was found.
   *
   * @param gaps what stands in each
   */
  record Filled(ImmutableMap<String, StyledText> gaps) {
    StyledText styled(String gap) {
      return gaps.getOrDefault(gap, StyledText.EMPTY);
    }

    String get(String gap) {
      return styled(gap).plain();
    }
  }
}
