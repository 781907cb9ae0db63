package org.conducteur.naming;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Things of one kind by their names. A typed name is looked up in one reading after the other, from
 * the strictest to the weakest, and the first one that fits anything decides.
 */
final class NameIndex<T> {
  /** From here on the beginning of a name is enough. */
  private static final int SHORTEST_CUT = 4;

  /** Nobody looks for a slip in longer names, and searching one takes the square of its length. */
  private static final int LONGEST_HINT = 80;

  /** A way to read names: what is left of a name, and what has such a name. */
  private record Reading<T>(UnaryOperator<String> key, ImmutableSetMultimap<String, T> known) {}

  private final ImmutableList<Reading<T>> readings;
  private final ImmutableSortedMap<String, ImmutableList<T>> beginnings;
  private final ImmutableSetMultimap<String, T> hints;

  /** Takes more room than the names themselves, and is needed only if somebody made a slip. */
  private final Supplier<Nearest> nearest;

  private NameIndex(Builder<T> of) {
    ImmutableList.Builder<Reading<T>> all = ImmutableList.builder();
    for (int i = 0; i < of.keys.size(); i++) {
      all.add(new Reading<>(of.keys.get(i), ImmutableSetMultimap.copyOf(of.known.get(i))));
    }
    readings = all.build();
    Map<String, ImmutableList<T>> sorted = new TreeMap<>();
    of.beginnings.asMap().forEach((key, ids) -> sorted.put(key, ImmutableList.copyOf(ids)));
    beginnings = ImmutableSortedMap.copyOf(sorted);
    hints = ImmutableSetMultimap.copyOf(of.hints);
    nearest = Suppliers.memoize(() -> Nearest.among(hints.keySet()));
  }

  Meant<T> find(String typed) {
    for (Reading<T> reading : readings) {
      String key = reading.key().apply(typed);
      Set<T> found = key.isEmpty() ? Set.of() : reading.known().get(key);
      if (!found.isEmpty()) {
        return meant(found);
      }
    }
    Set<T> begun = begunWith(Folded.of(typed));
    return begun.isEmpty() ? new Meant.None<>(hint(typed)) : meant(begun);
  }

  private static <T> Meant<T> meant(Set<T> found) {
    return found.size() == 1
        ? new Meant.One<>(Iterables.getOnlyElement(found))
        : new Meant.Several<>(ImmutableList.copyOf(found));
  }

  private Set<T> begunWith(String cut) {
    Set<T> out = new LinkedHashSet<>();
    if (cut.codePointCount(0, cut.length()) >= SHORTEST_CUT) {
      beginnings.subMap(cut, cut + Character.MAX_VALUE).values().forEach(out::addAll);
    }
    return out;
  }

  private Optional<T> hint(String typed) {
    return Optional.of(typed)
        .filter(NameIndex::isShort)
        .flatMap(name -> nearest.get().to(name))
        .map(hints::get)
        .filter(ids -> ids.size() == 1)
        .map(Iterables::getOnlyElement);
  }

  private static boolean isShort(String name) {
    return name.length() <= LONGEST_HINT;
  }

  /**
   * Collects names.
   *
   * @param <T> the type of what is named
   */
  static final class Builder<T> {
    private final List<UnaryOperator<String>> keys = new ArrayList<>();
    private final List<SetMultimap<String, T>> known = new ArrayList<>();
    private final SetMultimap<String, T> beginnings = LinkedHashMultimap.create();
    private final SetMultimap<String, T> hints = LinkedHashMultimap.create();

    /** Adds a reading that is weaker than those before; names are put into it by its number. */
    int reading(UnaryOperator<String> key) {
      keys.add(key);
      known.add(LinkedHashMultimap.create());
      return keys.size() - 1;
    }

    /** Whoever types this name, in this reading, means this thing. */
    void name(int reading, String name, T id) {
      String key = keys.get(reading).apply(name);
      if (!key.isEmpty()) {
        known.get(reading).put(key, id);
      }
    }

    /** Typing the beginning of this name is enough, if nothing else has it. */
    void beginning(String name, T id) {
      String key = Folded.of(name);
      if (!key.isEmpty()) {
        beginnings.put(key, id);
      }
    }

    /** Whoever types something near this name may mean this thing. */
    void hint(String name, T id) {
      if (!name.isBlank() && isShort(name)) {
        hints.put(name, id);
      }
    }

    NameIndex<T> build() {
      return new NameIndex<>(this);
    }
  }
}
