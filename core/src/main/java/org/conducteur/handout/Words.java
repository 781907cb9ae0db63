package org.conducteur.handout;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of handouts in one language. Placeholders are named, {@code {name}}, and filled in the
 * order of the arguments.
 */
final class Words {
  private final Locale language;
  private final ResourceBundle bundle;

  private Words(Locale language) {
    this.language = language;
    bundle = ResourceBundle.getBundle("org.conducteur.handout.words", language);
  }

  /** French unless the language is English; named exactly, so that no default locale decides. */
  static Words in(Locale language) {
    return new Words(language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
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
    // French counts 0 and 1 as singular, English 1 alone (CLDR plural rules).
    boolean one = number == 1 || (number == 0 && language.equals(Locale.FRENCH));
    return text(key + (one ? ".one" : ".many"), named)
        .replace("{n}", new Numbers(language).whole(number));
  }

  /** The word for a constant of an enumeration: {@code Role.MC} is at {@code role.mc}. */
  String of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return text(
        Character.toLowerCase(type.charAt(0))
            + type.substring(1)
            + "."
            + constant.name().toLowerCase(Locale.ROOT));
  }

  /** The name of a language, or its tag if the bundle has no name for it. */
  String language(String tag) {
    int dash = tag.indexOf('-');
    String key = "language." + (dash < 0 ? tag : tag.substring(0, dash));
    return bundle.containsKey(key) ? bundle.getString(key) : tag;
  }
}
