package org.conducteur.change;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences and words of the bundle {@code changes}: English, or French for all others. */
final class Phrases {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final Pattern SPACE_IN_FRENCH = Pattern.compile("(?<=«) | (?=[»:;!?])");

  private final ResourceBundle bundle;
  private final Locale language;

  Phrases(Locale wanted) {
    // Named exactly, so that the machine's default locale never decides.
    language = wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    bundle = ResourceBundle.getBundle("org.conducteur.change.changes", language);
  }

  Locale language() {
    return language;
  }

  Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }

  String get(String key) {
    String text = bundle.getString(key);
    return language.equals(Locale.FRENCH)
        ? SPACE_IN_FRENCH.matcher(text).replaceAll("\u00a0")
        : text;
  }

  /** A text with its gaps filled; what is put in is left as it is. */
  String fill(String key, Map<String, String> values) {
    Matcher matcher = PLACEHOLDER.matcher(get(key));
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String value = values.getOrDefault(matcher.group(1), matcher.group());
      matcher.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(out).toString();
  }

  String quoted(String words) {
    return fill("quoted", Map.of("text", words));
  }

  static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
  }
}
