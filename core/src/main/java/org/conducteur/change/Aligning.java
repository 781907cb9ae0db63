package org.conducteur.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.id.Id;
import org.conducteur.shape.Shapes;

/**
 * Searches the pairs of an alignment. Elements with ids go by them alone. Others are paired if they
 * are equal, those in the same order first; then if they are called the same; then if they stand
 * between the same neighbours and look alike.
 */
final class Aligning {
  /** The product of lengths up to which the longest common subsequence is searched. */
  private static final long LARGEST_TABLE = 1_000_000;

  private final Shapes shapes;
  private final Likeness likeness;
  private final List<?> before;
  private final List<?> after;
  private final int[] partners;
  private final int[] origins;
  private int first;
  private int beforeEnd;
  private int afterEnd;

  Aligning(Shapes shapes, List<?> before, List<?> after) {
    this.shapes = shapes;
    this.likeness = new Likeness(shapes);
    this.before = before;
    this.after = after;
    partners = new int[before.size()];
    origins = new int[after.size()];
    Arrays.fill(partners, -1);
    Arrays.fill(origins, -1);
    beforeEnd = before.size();
    afterEnd = after.size();
  }

  Alignment align(boolean alsoAlike) {
    pairEnds();
    if (first < beforeEnd && first < afterEnd) {
      Object element = before.get(first);
      if (shapes.idOf(element).isPresent()) {
        pairByKey(one -> shapes.idOf(one).map(Id.class::cast));
      } else {
        pairEqual();
        if (Shapes.hasParts(element)) {
          pairByKey(likeness::name);
          if (alsoAlike) {
            pairAlike();
          }
        }
      }
    }
    return new Alignment(partners, origins);
  }

  private void pair(int one, int other) {
    partners[one] = other;
    origins[other] = one;
  }

  /** Most lists differ in a few places only. */
  private void pairEnds() {
    while (first < beforeEnd && first < afterEnd && same(before.get(first), after.get(first))) {
      pair(first, first);
      first++;
    }
    while (first < beforeEnd
        && first < afterEnd
        && same(before.get(beforeEnd - 1), after.get(afterEnd - 1))) {
      pair(--beforeEnd, --afterEnd);
    }
  }

  @SuppressWarnings("ReferenceEquality") // states of one event share most of their parts
  private static boolean same(Object one, Object other) {
    return one == other || one.equals(other);
  }

  private void pairEqual() {
    if ((long) (beforeEnd - first) * (afterEnd - first) <= LARGEST_TABLE) {
      LongestCommon.of(before.subList(first, beforeEnd), after.subList(first, afterEnd))
          .forEach((one, other) -> pair(first + one, first + other));
    }
    pairByKey(Optional::of);
  }

  /** Pairs what has the same key and no partner yet, the first with the first. */
  private void pairByKey(Function<Object, ? extends Optional<?>> key) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int j = first; j < afterEnd; j++) {
      if (origins[j] < 0) {
        int index = j;
        key.apply(after.get(j))
            .ifPresent(k -> waiting.computeIfAbsent(k, n -> new ArrayDeque<>()).add(index));
      }
    }
    for (int i = first; i < beforeEnd; i++) {
      if (partners[i] < 0) {
        Integer found =
            key.apply(before.get(i)).map(waiting::get).map(Deque::pollFirst).orElse(null);
        if (found != null) {
          pair(i, found);
        }
      }
    }
  }

  private void pairAlike() {
    int next = first; // behind the partner of the element before
    for (int i = first; i < beforeEnd; i++) {
      if (partners[i] < 0) {
        int best = likeness.mostAlike(before.get(i), after, next, free(next));
        if (best >= 0) {
          pair(i, best);
          next = best + 1;
        }
      } else {
        next = partners[i] + 1;
      }
    }
  }

  /** The end of those that have no partner either. */
  private int free(int from) {
    int end = from;
    while (end < afterEnd && origins[end] < 0) {
      end++;
    }
    return end;
  }
}
