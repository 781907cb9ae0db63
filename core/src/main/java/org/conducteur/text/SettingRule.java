package org.conducteur.text;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One habit of printers: what it looks for and what it puts there.
 *
 * @param signs a text that lacks any of these kinds of signs is left alone at once; most texts are
 * @param pattern what was typed
 * @param replacement what is printed instead, characters and no pattern
 */
record SettingRule(
    ImmutableList<Signs> signs, Pattern pattern, Function<MatchResult, String> replacement) {
  static SettingRule of(String signs, String pattern, String replacement) {
    return of(signs, pattern, match -> replacement);
  }

  static SettingRule of(String signs, String pattern, Function<MatchResult, String> replacement) {
    return new SettingRule(
        ImmutableList.of(Signs.of(signs)), Pattern.compile(pattern), replacement);
  }

  /** The same for texts that hold at least one of some other signs too. */
  SettingRule with(String others) {
    ImmutableList<Signs> all =
        ImmutableList.<Signs>builder().addAll(signs).add(Signs.of(others)).build();
    return new SettingRule(all, pattern, replacement);
  }

  /** Whether a text with these signs may hold what this rule looks for; false is certain. */
  boolean mayApply(Signs text) {
    for (Signs kind : signs) {
      if (!text.mayMeet(kind)) {
        return false;
      }
    }
    return true;
  }

  /** The text as printers set it, the same object if nothing is to be changed. */
  String apply(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    do {
      out.append(text, from, matcher.start()).append(replacement.apply(matcher));
      from = matcher.end();
    } while (matcher.find());
    return out.append(text, from, text.length()).toString();
  }
}
