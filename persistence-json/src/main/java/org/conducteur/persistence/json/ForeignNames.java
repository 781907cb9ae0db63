package org.conducteur.persistence.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * A name as a program shows it, taken apart: the last word is the surname, with the particles
 * before it. The order stays: nicknames and teams stand among such names, and capitals mean nothing
 * in them.
 */
record ForeignNames(String given, String surname) {
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "du", "des", "von", "van", "der", "den", "da", "di", "del", "della", "dos", "le",
          "la", "el", "al", "ben", "bin", "ter", "zu", "af");

  static ForeignNames of(String whole) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(whole);
    int from = Math.max(0, words.size() - 1);
    while (from > 1 && PARTICLES.contains(words.get(from - 1))) {
      from--;
    }
    return new ForeignNames(
        String.join(" ", words.subList(0, from)),
        String.join(" ", words.subList(from, words.size())));
  }
}
