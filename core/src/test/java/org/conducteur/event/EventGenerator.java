package org.conducteur.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.conducteur.text.RichText;

/**
 * Makes events of every shape by looking at the records of the model, so that a new component is
 * covered as soon as it exists. The same seed always makes the same events.
 */
public final class EventGenerator {
  private static final int DEEPEST = 9;

  private final Random random;
  private final double density;
  private final ScalarGenerator scalars;
  private int depth;

  private EventGenerator(long seed, double density) {
    this.random = new Random(seed);
    this.density = density;
    this.scalars = new ScalarGenerator(random);
  }

  /**
   * A generator of events of all kinds.
   *
   * @param seed what to begin with
   * @return a generator
   */
  public static EventGenerator of(long seed) {
    return new EventGenerator(seed, 0.5);
  }

  /**
   * A generator of events in which no optional component is missing and no list is empty.
   *
   * @param seed what to begin with
   * @return a generator
   */
  public static EventGenerator full(long seed) {
    return new EventGenerator(seed, 1);
  }

  /**
   * Another event.
   *
   * @return an event whose texts and references mean nothing
   */
  public Event next() {
    return any(Event.class);
  }

  /**
   * A value of a type of the model.
   *
   * @param type a record, an enum or a scalar
   * @param <T> the type
   * @return any value
   */
  public <T> T any(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> plain = (Class<?>) type;
    Optional<Object> scalar = scalars.any(plain);
    if (scalar.isPresent()) {
      return scalar.get();
    } else if (plain.isEnum()) {
      return oneOf(plain.getEnumConstants());
    } else if (plain.isSealed()) {
      return value((Class<?>) oneOf(plain.getPermittedSubclasses()));
    }
    return record(plain);
  }

  private Object container(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    Class<?> raw = (Class<?>) generic.getRawType();
    if (raw == Optional.class) {
      return some() ? Optional.of(value(arguments[0])) : Optional.empty();
    } else if (raw == ImmutableList.class) {
      return many(() -> value(arguments[0]));
    } else if (raw == ImmutableMap.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      many(() -> map.put(value(arguments[0]), value(arguments[1])) == null);
      return ImmutableMap.copyOf(map);
    }
    throw new IllegalArgumentException("no values for type " + generic);
  }

  private boolean some() {
    return random.nextDouble() < density;
  }

  private ImmutableList<Object> many(Supplier<?> element) {
    if (depth > DEEPEST || !some()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Object> out = ImmutableList.builder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      out.add(element.get());
    }
    return out.build();
  }

  private Object oneOf(Object[] values) {
    return values[random.nextInt(values.length)];
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    depth++;
    Object[] values =
        Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
    // Now and then only the first component says anything, as in the short forms of files.
    if (density < 1 && random.nextInt(6) == 0) {
      for (int i = 1; i < values.length; i++) {
        values[i] = nothing(components[i].getType(), values[i]);
      }
    }
    depth--;
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("no " + type + " of " + Arrays.asList(values), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("type must be a public record: " + type, e);
    }
  }

  private static Object nothing(Class<?> type, Object otherwise) {
    if (type == Optional.class) {
      return Optional.empty();
    } else if (type == ImmutableList.class) {
      return ImmutableList.of();
    } else if (type == ImmutableMap.class) {
      return ImmutableMap.of();
    } else if (type == RichText.class) {
      return RichText.EMPTY;
    }
    return type == boolean.class ? (Object) false : otherwise;
  }
}
