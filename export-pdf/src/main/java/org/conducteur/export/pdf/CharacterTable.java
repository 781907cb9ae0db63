package org.conducteur.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is known of characters, found out once; fast for those of European languages. */
final class CharacterTable<T> {
  private static final int NEAR = 0x500;

  private final IntFunction<T> source;
  private final List<@Nullable T> near = new ArrayList<>(Collections.nCopies(NEAR, null));
  private final Map<Integer, T> far = new HashMap<>();

  CharacterTable(IntFunction<T> source) {
    this.source = source;
  }

  T get(int character) {
    if (character >= NEAR) {
      return far.computeIfAbsent(character, source::apply);
    }
    T known = near.get(character);
    if (known == null) {
      known = source.apply(character);
      near.set(character, known);
    }
    return known;
  }
}
