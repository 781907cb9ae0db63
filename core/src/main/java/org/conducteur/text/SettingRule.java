package org.conducteur.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One habit of printers: what it looks for and what it puts there.
 *
 * @param pattern what was typed
 * @param replacement what is printed instead, characters and no pattern
 */
record SettingRule(Pattern pattern, Function<MatchResult, String> replacement) {
  static SettingRule of(String pattern, String replacement) {
    return of(pattern, match -> replacement);
  }

  static SettingRule of(String pattern, Function<MatchResult, String> replacement) {
    return new SettingRule(Pattern.compile(pattern), replacement);
  }

  String apply(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    return matcher.replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }
}
