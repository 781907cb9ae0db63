package org.conducteur.change;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Brings what only a second list has into the order of a first one: each element follows the one
 * that it follows in the second, behind what the first list has added at the same place.
 */
final class Weaving {
  private Weaving() {}

  /** Elements are the same if they are the same object. */
  static <T> ImmutableList<T> of(List<T> first, List<T> second) {
    Set<T> inFirst = identities(first);
    Set<T> inSecond = identities(second);
    IdentityHashMap<T, ImmutableList.Builder<T>> after = new IdentityHashMap<>();
    ImmutableList.Builder<T> pending = ImmutableList.builder();
    ImmutableList.Builder<T> following = pending;
    for (T element : second) {
      if (inFirst.contains(element)) {
        following = ImmutableList.builder();
        after.put(element, following);
      } else {
        following.add(element);
      }
    }
    ImmutableList.Builder<T> out = ImmutableList.builder();
    for (T element : first) {
      if (inSecond.contains(element)) {
        out.addAll(pending.build());
        pending = after.getOrDefault(element, ImmutableList.builder());
      }
      out.add(element);
    }
    return out.addAll(pending.build()).build();
  }

  static <T> Set<T> identities(Collection<T> elements) {
    Set<T> out = Collections.newSetFromMap(new IdentityHashMap<>());
    out.addAll(elements);
    return out;
  }
}
