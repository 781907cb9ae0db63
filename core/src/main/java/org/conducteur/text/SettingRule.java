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
record SettingRule(String signs, Pattern pattern, Function<MatchResult, String> replacement) {
  static SettingRule of(String signs, String pattern, String replacement) {
    return of(signs, pattern, match -> replacement);
  }

  static SettingRule of(String signs, String pattern, Function<MatchResult, String> replacement) {
    return new SettingRule(signs, Pattern.compile(pattern), replacement);
  }

  String apply(String text) {
    if (!holdsSign(text)) {
      return text;
    }
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    return matcher.replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }

  private boolean holdsSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
