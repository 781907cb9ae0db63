package org.conducteur.change;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;
import org.conducteur.text.RichText;

/** How much two records that have no id look like two states of the same thing. */
final class Likeness {
  /** From here on two neighbours count as the same thing. */
  private static final double ENOUGH = 0.5;

  /** How much a word of a small vocabulary counts, which many things share. */
  private static final double CONSTANT = 0.5;

  /** How many candidates are looked at, so that long lists take no square of time. */
  private static final int FURTHEST = 16;

  /** Words of a text that are compared; two texts that begin otherwise are two. */
  private static final int MOST_WORDS = 200;

  private static final Splitter WORDS =
      Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().limit(MOST_WORDS + 1);

  private final Shapes shapes;

  Likeness(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * What a record is called by: its first component that is no word of a small vocabulary, together
   * with the place that it is about, if it is about one.
   */
  Optional<Object> name(Object element) {
    Record value = (Record) element;
    Shape shape = shapes.of(value);
    for (int i = 0; i < shape.size(); i++) {
      Object component = shape.get(value, i);
      if (!(component instanceof Enum<?>)) {
        return Blank.is(component)
            ? Optional.empty()
            : Optional.of(ImmutableList.of(component, place(value)));
      }
    }
    return Optional.empty();
  }

  /** The place of the event that a record is about. */
  private Optional<Object> place(Record value) {
    Shape shape = shapes.of(value);
    return IntStream.range(0, shape.size())
        .mapToObj(i -> shape.get(value, i))
        .filter(Pointer.class::isInstance)
        .findFirst();
  }

  /** The index of the most alike from one index to another; -1 if none is alike enough. */
  int mostAlike(Object element, List<?> list, int from, int end) {
    int best = -1;
    double most = ENOUGH;
    for (int j = from; j < Math.min(end, from + FURTHEST); j++) {
      double likeness = of((Record) element, (Record) list.get(j));
      if (likeness > most || (best < 0 && likeness == most)) {
        best = j;
        most = likeness;
      }
    }
    return best;
  }

  /** From 0 to 1: the share of what either of them says in which they agree. */
  private double of(Record one, Record other) {
    Shape shape = shapes.of(one);
    if (isOfSomebody(one, shape) || !place(one).equals(place(other))) {
      return 0; // somebody else's part is another part, be it the same role
    }
    double same = 0;
    double said = 0;
    for (int i = 0; i < shape.size(); i++) {
      Object left = shape.get(one, i);
      Object right = shape.get(other, i);
      if (!(Blank.is(left) && Blank.is(right)) && !(left.equals(false) && right.equals(false))) {
        double weight = left instanceof Enum<?> ? CONSTANT : 1;
        said += weight;
        same += left.equals(right) ? weight : ofTexts(left, right);
      }
    }
    return said == 0 ? 1 : same / said;
  }

  private static boolean isOfSomebody(Record value, Shape shape) {
    return IntStream.range(0, shape.size())
        .mapToObj(i -> shape.get(value, i))
        .filter(component -> !(component instanceof Enum<?>))
        .findFirst()
        .filter(Id.class::isInstance)
        .isPresent();
  }

  private static double ofTexts(Object one, Object other) {
    ImmutableSet<String> left = words(one);
    ImmutableSet<String> right = words(other);
    int all = left.size() + right.size();
    return all == 0 ? 0 : 2.0 * Sets.intersection(left, right).size() / all;
  }

  private static ImmutableSet<String> words(Object value) {
    Object inner = Blank.told(value).orElse("");
    return inner instanceof String || inner instanceof RichText
        ? ImmutableSet.copyOf(WORDS.split(inner.toString()))
        : ImmutableSet.of();
  }
}
