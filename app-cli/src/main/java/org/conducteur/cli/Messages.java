package org.conducteur.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command in one language. Placeholders are named, {@code {name}}. */
final class Messages {
  private final Locale language;
  private final ResourceBundle bundle;

  private Messages(Locale language) {
    this.language = language;
    bundle = ResourceBundle.getBundle("org.conducteur.cli.messages", language);
  }

  /** Named exactly, so that the machine's default locale never decides. */
  static Messages in(Locale language) {
    return new Messages(Languages.known(language.getLanguage()));
  }

  Locale language() {
    return language;
  }

  /** Keys of all sentences. */
  ImmutableSortedSet<String> keys() {
    return ImmutableSortedSet.copyOf(bundle.keySet());
  }

  /** What picocli shows as help; its keys are picocli's own. */
  ResourceBundle help() {
    return ResourceBundle.getBundle("org.conducteur.cli.help", language);
  }

  /**
   * A sentence.
   *
   * @param key its key in the bundle
   * @param named names and values of placeholders in turn; a value may not be looked into again
   */
  String text(String key, Object... named) {
    String pattern = bundle.getString(key);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      out.append(pattern, from, open).append(value(pattern.substring(open + 1, close), named));
      from = close + 1;
    }
    return out.append(pattern.substring(from)).toString();
  }

  private static String value(String name, Object... named) {
    for (int i = 0; i + 1 < named.length; i += 2) {
      if (name.equals(named[i])) {
        return named[i + 1].toString();
      }
    }
    throw new IllegalArgumentException("no value for {" + name + "}");
  }

  /** Whether an answer says yes, in this language or by the key that most know. */
  boolean isYes(String answer) {
    String plain = answer.strip().toLowerCase(Locale.ROOT);
    return !plain.isEmpty() && (text("answer.yes").startsWith(plain) || "yes".startsWith(plain));
  }

  /** {@code KEY.one} or {@code KEY.many} with the number as {n}, by the plural rules of CLDR. */
  String count(String key, long number, Object... named) {
    boolean one = number == 1 || (number == 0 && language.equals(Locale.FRENCH));
    Object[] all = Arrays.copyOf(named, named.length + 2);
    all[named.length] = "n";
    all[named.length + 1] = number;
    return text(key + (one ? ".one" : ".many"), all);
  }
}
