package org.conducteur.handout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of handouts in one language. Placeholders are named, {@code {name}}, and filled in the
 * order of the arguments.
 */
final class Words {
  /** The languages that have a bundle. The first is what others fall back on. */
  static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(
          Locale.FRENCH,
          Locale.ENGLISH,
          Locale.GERMAN,
          new Locale.Builder().setLanguage("da").build());

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Locale language;
  private final ResourceBundle bundle;

  private Words(Locale language) {
    this.language = language;
    bundle = ResourceBundle.getBundle("org.conducteur.handout.words", language);
  }

  /** French where there is no bundle; named exactly, so that no default locale decides. */
  static Words in(Locale language) {
    return new Words(
        LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(language.getLanguage()))
            .findFirst()
            .orElse(Locale.FRENCH));
  }

  Locale language() {
    return language;
  }

  /**
   * A text.
   *
   * @param key its key in the bundle
   * @param named names and values of placeholders in turn
   */
  String text(String key, Object... named) {
    String text = bundle.getString(key);
    for (int i = 0; i + 1 < named.length; i += 2) {
      text = text.replace("{" + named[i] + "}", named[i + 1].toString());
    }
    return text;
  }

  /** One of two texts: {@code KEY.one} for one, else {@code KEY.many}, with the number as {n}. */
  String count(String key, long number, Object... named) {
    return text(key + form(BigDecimal.valueOf(number)), named)
        .replace("{n}", new Numbers(language).whole(number));
  }

  /** The ending of keys for a number of things. */
  String form(BigDecimal number) {
    // French counts in the singular up to 2, even 1,5 million; the others 1 alone (CLDR). German
    // says "1,5 Millionen", English "1.5 million", whose plural is the same word.
    boolean one =
        language.equals(Locale.FRENCH)
            ? number.abs().compareTo(TWO) < 0
            : number.compareTo(BigDecimal.ONE) == 0;
    return one ? ".one" : ".many";
  }

  /** The word for a constant of an enumeration: {@code Role.MC} is at {@code role.mc}. */
  String of(Enum<?> constant) {
    return text(key(constant));
  }

  /** The same, or nothing if the bundle has no word for it. */
  Optional<String> find(Enum<?> constant) {
    return Optional.of(key(constant)).filter(bundle::containsKey).map(bundle::getString);
  }

  private static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return Character.toLowerCase(type.charAt(0))
        + type.substring(1)
        + "."
        + constant.name().toLowerCase(Locale.ROOT);
  }

  /** All texts that need no filling in. */
  ImmutableSet<String> all() {
    return bundle.keySet().stream()
        .map(bundle::getString)
        .filter(text -> text.indexOf('{') < 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The keys that begin so. */
  ImmutableSet<String> keys(String prefix) {
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The name of a language, or its tag if the bundle has no name for it. */
  String language(String tag) {
    int dash = tag.indexOf('-');
    String key = "language." + (dash < 0 ? tag : tag.substring(0, dash));
    return bundle.containsKey(key) ? bundle.getString(key) : tag;
  }
}
