package org.conducteur.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.conducteur.check.Fix.Act;
import org.conducteur.event.Event;
import org.conducteur.event.EventGenerator;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.shape.Shapes;

/** Fixes of all kinds at places of an event, also some that fit nowhere. */
final class AnyFixes {
  private static final ImmutableList<String> VALUES =
      ImmutableList.of("Un *mot*", "3", "09:15", "2027-01-04", "true", "fr", "09:00-10:00", "15m");

  private static final int MOST = 80;

  private final Random random;
  private final EventGenerator elements;
  private final Shapes shapes = new Shapes();
  private final List<Fix> fixes = new ArrayList<>();

  private AnyFixes(long seed) {
    random = new Random(seed);
    elements = EventGenerator.of(seed);
  }

  /** What one pass may apply, in the order in which it can be applied one by one. */
  static ImmutableList<Fix> of(Event event, long seed) {
    AnyFixes any = new AnyFixes(seed);
    any.walk(event, Event.class, Pointer.ROOT);
    List<Fix> near = any.neighbours();
    FixedPlaces places = new FixedPlaces();
    List<Fix> chosen = near.stream().filter(places::take).toList();
    ModelOrder order = ModelOrder.of(event);
    return Stream.concat(
            chosen.stream().filter(fix -> fix.act() != Act.REMOVE),
            chosen.stream()
                .filter(fix -> fix.act() == Act.REMOVE)
                .sorted(comparing(fix -> order.of(fix.place()), reverseOrder())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Some that are about the same lists, in any order. */
  private List<Fix> neighbours() {
    int from = random.nextInt(Math.max(1, fixes.size() - MOST));
    List<Fix> near = new ArrayList<>(fixes.subList(from, Math.min(fixes.size(), from + MOST)));
    Collections.shuffle(near, random);
    return near;
  }

  private void walk(Object value, Type type, Pointer place) {
    propose(value, type, place);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inside -> walk(inside, argument(type, 0), place));
    } else if (value instanceof List<?> list) {
      List<String> steps = shapes.stepsOf(list);
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), argument(type, 0), place.then(steps.get(i)));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> walk(entry, argument(type, 1), place.then(key)));
      fixes.add(new Fix(place.then("de"), any(VALUES)));
    } else if (Shapes.hasParts(value)) {
      Record holder = (Record) value;
      Shape shape = shapes.of(holder);
      for (int i = 0; i < shape.size(); i++) {
        walk(shape.get(holder, i), shape.type(i), place.then(shape.name(i)));
      }
    }
  }

  private void propose(Object value, Type type, Pointer place) {
    boolean names = place.steps().reverse().stream().findFirst().filter("id"::equals).isPresent();
    switch (random.nextInt(5)) {
      case 0 -> fixes.add(Fix.remove(place));
      case 1 -> {
        if (!names) { // what gets another name cannot be found by the next fix, one by one
          fixes.add(new Fix(place, any(VALUES)));
        }
      }
      case 2, 3 -> {
        if (value instanceof List<?> && argument(type, 0) instanceof Class<?> of) {
          fixes.add(Fix.add(place, elements.any(of), "another"));
        }
      }
      default -> fixes.add(Fix.remove(place.then("nowhere")));
    }
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
