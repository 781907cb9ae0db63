package org.conducteur.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conducteur.logistics.EquipmentItem;
import org.conducteur.naming.Folded;

/** What things are called, in the singular and without what varies. */
final class Things {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+")).omitEmptyStrings();
  private static final ImmutableSet<String> MICROPHONES =
      ImmutableSet.of("micro", "microphone", "mic", "mikrofon", "mikro");

  private Things() {}

  /** The name as one word in the singular. */
  static String key(String name) {
    return words(name).collect(Collectors.joining());
  }

  /** The noun that French names begin with: "table" for "tables nappées". */
  static String noun(String name) {
    return words(name).findFirst().orElse("");
  }

  static Stream<String> words(String name) {
    return WORDS.splitToStream(name).map(word -> singular(Folded.of(word)));
  }

  static String singular(String folded) {
    return folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"))
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  /** "Micro-ondes" and "micro-ordinateur" are none. */
  static boolean isMicrophone(EquipmentItem item) {
    List<String> words = words(item.name()).toList();
    return words.stream().anyMatch(MICROPHONES::contains)
        && words.stream().noneMatch(word -> word.startsWith("ond") || word.startsWith("ordinat"))
        && !words.contains("pied")
        && !words.contains("stand");
  }

  static ImmutableSet<String> keys(EquipmentItem item) {
    return Streams.stream(Iterables.concat(List.of(item.name()), item.aliases()))
        .map(Things::key)
        .collect(toImmutableSet());
  }
}
