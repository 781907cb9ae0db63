package org.conducteur.change;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.id.Id;
import org.conducteur.naming.Folded;
import org.conducteur.naming.PersonName;
import org.conducteur.people.Person;
import org.conducteur.session.Session;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;

/**
 * Which things of two lists are the same, where their ids say nothing: those called the same, the
 * first with the first; sessions at the same time in the same place; then those that stand between
 * the same neighbours and have enough words in common.
 */
final class Pairing {
  /** The share of words from which on two things between the same neighbours are the same. */
  private static final double ENOUGH = 0.4;

  private static final int MOST_WORDS = 300;
  private static final Splitter WORDS =
      Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().limit(MOST_WORDS + 1);

  private final Shapes shapes;
  private final List<?> read;
  private final List<?> known;
  private final int[] partners;
  private final boolean[] taken;

  private Pairing(Shapes shapes, List<?> read, List<?> known) {
    this.shapes = shapes;
    this.read = read;
    this.known = known;
    partners = new int[read.size()];
    taken = new boolean[known.size()];
    Arrays.fill(partners, -1);
  }

  /** For each element of the first list the index of the same one in the second, or -1. */
  static int[] of(Shapes shapes, List<?> read, List<?> known) {
    Pairing pairing = new Pairing(shapes, read, known);
    pairing.byKey(element -> pairing.name(element));
    pairing.byKey(Pairing::hour);
    pairing.betweenNeighbours();
    return pairing.partners;
  }

  private void pair(int one, int other) {
    partners[one] = other;
    taken[other] = true;
  }

  private void byKey(Function<Object, Optional<?>> key) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int j = 0; j < known.size(); j++) {
      if (!taken[j]) {
        int index = j;
        key.apply(known.get(j))
            .ifPresent(k -> waiting.computeIfAbsent(k, n -> new ArrayDeque<>()).add(index));
      }
    }
    for (int i = 0; i < read.size(); i++) {
      if (partners[i] < 0) {
        Integer found = key.apply(read.get(i)).map(waiting::get).map(Deque::poll).orElse(null);
        if (found != null) {
          pair(i, found);
        }
      }
    }
  }

  /** What a thing is called, without what writers vary. */
  private Optional<?> name(Object element) {
    if (element instanceof Person person) {
      return Optional.of(new PersonName(person.givenName(), person.surname()).key());
    }
    Record holder = (Record) element;
    Shape shape = shapes.of(holder);
    for (int i = 0; i < shape.size(); i++) {
      Object value = shape.get(holder, i);
      if (value instanceof String || value instanceof RichText) {
        String folded = Folded.of(value.toString());
        return folded.isEmpty() ? Optional.empty() : Optional.of(folded);
      }
    }
    return Optional.empty();
  }

  private static Optional<?> hour(Object element) {
    return element instanceof Session session && session.slot().range().isPresent()
        ? Optional.of(List.of(session.slot().range().get(), session.room()))
        : Optional.empty();
  }

  private void betweenNeighbours() {
    int from = 0;
    for (int i = 0; i < read.size(); i++) {
      if (partners[i] >= 0) {
        from = partners[i] + 1;
        continue;
      }
      for (int j = from; j < known.size() && !taken[j]; j++) {
        if (likeness(read.get(i), known.get(j)) >= ENOUGH) {
          pair(i, j);
          from = j + 1;
          break;
        }
      }
    }
  }

  private double likeness(Object one, Object other) {
    ImmutableSet<String> left = words(one);
    ImmutableSet<String> right = words(other);
    int all = left.size() + right.size();
    return all == 0 ? 0 : 2.0 * Sets.intersection(left, right).size() / all;
  }

  private ImmutableSet<String> words(Object element) {
    List<String> words = new ArrayList<>();
    collect(element, words);
    return words.stream().limit(MOST_WORDS).collect(ImmutableSet.toImmutableSet());
  }

  private void collect(Object value, List<String> words) {
    if (words.size() > MOST_WORDS || value instanceof Id || value instanceof Enum<?>) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> collect(inner, words));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, words));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> collect(element, words));
    } else if (Shapes.hasParts(value)) {
      Record holder = (Record) value;
      Shape shape = shapes.of(holder);
      for (int i = 0; i < shape.size(); i++) {
        collect(shape.get(holder, i), words);
      }
    } else if (!(value instanceof Boolean)) {
      WORDS.split(value.toString()).forEach(words::add);
    }
  }
}
