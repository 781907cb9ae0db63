package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the user interface, which speaks French and English. */
final class Languages {
  private static final String OPTION = "--lang";

  private Languages() {}

  /**
   * What the user's surroundings ask for: English if they say so, else French, which is also the
   * answer to the locale "C", since that one asks for no language at all.
   */
  static Locale preferred(Map<String, String> environment, String system, Locale platform) {
    Optional<String> told =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst();
    if (told.isPresent()) {
      return known(told.get().toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr");
    }
    // Windows has no such variables and tells Java otherwise.
    return system.startsWith("Windows") ? known(platform.getLanguage()) : Locale.FRENCH;
  }

  /** French unless the name is that of English. */
  static Locale known(String name) {
    return name.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
  }

  /** The language of sentences for somebody who wants handouts in a language. */
  static Locale ofSentences(UserLanguage wanted) {
    return wanted == UserLanguage.FR ? Locale.FRENCH : Locale.ENGLISH;
  }

  /**
   * The language that an option asks for. It is looked up before the arguments are understood,
   * since what is wrong with them has to be said in it.
   */
  static Optional<UserLanguage> asked(String... args) {
    ImmutableList<String> words =
        Stream.of(args).takeWhile(arg -> !arg.equals("--")).collect(toImmutableList());
    Optional<String> asked = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(OPTION + "=")) {
        asked = Optional.of(words.get(i).substring(OPTION.length() + 1));
      } else if (words.get(i).equals(OPTION) && i + 1 < words.size()) {
        asked = Optional.of(words.get(i + 1));
      }
    }
    return asked.flatMap(
        name ->
            Stream.of(UserLanguage.values())
                .filter(language -> language.toString().equalsIgnoreCase(name))
                .findFirst());
  }
}
