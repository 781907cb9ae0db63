package org.conducteur.export.office.workbook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list in the making. Its elements are named by the objects that they were at first, so that they
 * are found whatever becomes of them.
 */
final class Shelf<T> {
  /**
   * A list inside an element.
   *
   * @param get the list
   * @param set the element with another list
   */
  record Inner<O, E>(Function<O, ImmutableList<E>> get, BiFunction<O, ImmutableList<E>, O> set) {}

  private static final class Box<T> {
    private final T origin;
    private T value;
    private final Map<Inner<T, ?>, Shelf<?>> inside = new LinkedHashMap<>();

    Box(T value) {
      origin = value;
      this.value = value;
    }

    T built() {
      T built = value;
      for (Inner<T, ?> inner : inside.keySet()) {
        built = with(inner, built);
      }
      return built;
    }

    private <E> T with(Inner<T, E> inner, T built) {
      return inner.set().apply(built, shelf(inner).list());
    }

    @SuppressWarnings("unchecked") // the key says what its shelf holds
    <E> Shelf<E> shelf(Inner<T, E> inner) {
      return (Shelf<E>) inside.computeIfAbsent(inner, key -> new Shelf<>(inner.get().apply(value)));
    }
  }

  private final List<Box<T>> order = new ArrayList<>();
  private final IdentityHashMap<T, Box<T>> byOrigin = new IdentityHashMap<>();

  Shelf(List<T> elements) {
    elements.forEach(element -> append(element, order.size()));
  }

  private void append(T element, int at) {
    Box<T> box = new Box<>(element);
    order.add(at, box);
    byOrigin.put(element, box);
  }

  /** Adds an element behind another, or at the end. */
  T add(T element, Optional<T> above) {
    append(element, above.map(this::box).map(box -> order.indexOf(box) + 1).orElse(order.size()));
    return element;
  }

  T add(T element) {
    return add(element, Optional.empty());
  }

  void remove(T element) {
    order.remove(box(element));
  }

  /** What has become of an element. */
  T get(T element) {
    return box(element).value;
  }

  /** The first element, as it was at first. */
  T first() {
    return order.get(0).origin;
  }

  /** The first element that has become such, as it was at first. */
  Optional<T> find(Predicate<T> such) {
    return order.stream().filter(box -> such.test(box.value)).map(box -> box.origin).findFirst();
  }

  /** Takes an element that was on another shelf, with what has become of it there. */
  void adopt(T element, T now) {
    append(element, order.size());
    box(element).value = now;
  }

  /** Whether two names stand for the same element. */
  boolean same(T one, T other) {
    return box(one) == box(other);
  }

  void change(T element, UnaryOperator<T> change) {
    Box<T> box = box(element);
    box.value = change.apply(box.value);
  }

  /** Changes all elements. */
  void changeAll(UnaryOperator<T> change) {
    order.forEach(box -> box.value = change.apply(box.value));
  }

  /** A list inside an element. */
  <E> Shelf<E> inside(T element, Inner<T, E> inner) {
    return box(element).shelf(inner);
  }

  /** Puts elements into an order; those not named stay behind what they stood behind. */
  void arrange(List<T> wanted) {
    List<Box<T>> named = wanted.stream().map(this::box).distinct().toList();
    List<Box<T>> before = ImmutableList.copyOf(order);
    order.clear();
    order.addAll(named);
    Box<T> last = null;
    for (Box<T> box : before) {
      if (!named.contains(box)) {
        order.add(last == null ? 0 : order.indexOf(last) + 1, box);
      }
      last = box;
    }
  }

  private Box<T> box(T element) {
    @Nullable Box<T> box = byOrigin.get(element);
    checkArgument(box != null, "element is not on this shelf: %s", element);
    return box;
  }

  /** The list as it is now. */
  ImmutableList<T> list() {
    return order.stream().map(Box::built).collect(toImmutableList());
  }
}
