package org.conducteur.export.office.workbook;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.conducteur.naming.Folded;

/** The words of the workbook in one language. */
final class Words {
  /** The languages that have a bundle. */
  static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("fr", "en", "de", "da");

  private final Locale language;
  private final ResourceBundle bundle;

  private Words(Locale language) {
    this.language = language;
    bundle = ResourceBundle.getBundle("org.conducteur.export.office.workbook.planning", language);
  }

  /** French where there is no bundle; named exactly, so that no default locale decides. */
  static Words in(Locale language) {
    String tag = language.getLanguage();
    return new Words(LANGUAGES.contains(tag) ? Locale.forLanguageTag(tag) : Locale.FRENCH);
  }

  Locale language() {
    return language;
  }

  /** A text, with names and values of its placeholders in turn. */
  String text(String key, Object... named) {
    String text = bundle.getString(key);
    for (int i = 0; i + 1 < named.length; i += 2) {
      text = text.replace("{" + named[i] + "}", named[i + 1].toString());
    }
    return text;
  }

  /** A text that not every key of its kind has. */
  Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  /** One of two texts: {@code KEY.one} for one, else {@code KEY.many}, with the number as {n}. */
  String count(String key, long number) {
    // French counts 0 and 1 as singular, the others 1 alone (CLDR plural rules).
    boolean one = number == 1 || (number == 0 && language.equals(Locale.FRENCH));
    return text(key + (one ? ".one" : ".many"), "n", number);
  }

  /**
   * The constant of a word, in whatever case and with or without accents; also by its own name, as
   * files have it.
   */
  <E extends Enum<E>> Optional<E> find(String word, Class<E> type) {
    String folded = Folded.of(word);
    return Stream.of(type.getEnumConstants())
        .filter(one -> Folded.of(of(one)).equals(folded) || Folded.of(one.name()).equals(folded))
        .findFirst();
  }

  /** The word for a constant of an enumeration: {@code Role.MC} is at {@code Role.MC}. */
  String of(Enum<?> constant) {
    return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
