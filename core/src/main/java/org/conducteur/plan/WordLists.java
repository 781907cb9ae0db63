package org.conducteur.plan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Words by what they mean, from files beside this class. */
final class WordLists {
  private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final Splitter LINES = Splitter.onPattern("\\R").omitEmptyStrings();

  private WordLists() {}

  /** Reads lines such as {@code start: debut, heure debut}; one may go on in the next. */
  static ImmutableListMultimap<String, String> read(String file) {
    ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
    for (String line : LINES.split(text(file).replaceAll("\\R ", " "))) {
      if (!line.startsWith("#")) {
        int colon = line.indexOf(':');
        all.putAll(line.substring(0, colon), WORDS.split(line.substring(colon + 1)));
      }
    }
    return all.build();
  }

  private static String text(String file) {
    try {
      return Resources.toString(
          Resources.getResource(WordLists.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
