package org.conducteur.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One habit of printers: what it looks for and what it puts there.
 *
 * @param signs a text without any of these is left alone at once; most texts are
 * @param pattern what was typed
 * @param replacement what is printed instead, characters and no pattern
 */
record SettingRule(Signs signs, Pattern pattern, Function<MatchResult, String> replacement) {
  static SettingRule of(String signs, String pattern, String replacement) {
    return of(signs, pattern, match -> replacement);
  }

  static SettingRule of(String signs, String pattern, Function<MatchResult, String> replacement) {
    return new SettingRule(Signs.of(signs), Pattern.compile(pattern), replacement);
  }

  /** The text as printers set it, the same object if nothing is to be changed. */
  String apply(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    return matcher.replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }
}
