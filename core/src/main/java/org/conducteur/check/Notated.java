package org.conducteur.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.conducteur.id.Id;
import org.conducteur.id.Pointer;
import org.conducteur.shape.Shape;
import org.conducteur.text.RichText;
import org.conducteur.time.DayTime;
import org.conducteur.time.Deadline;
import org.conducteur.time.DeadlineNotation;
import org.conducteur.time.PartialDate;
import org.conducteur.time.Slot;
import org.conducteur.time.TypedLength;

/** Reads a single value in the notation of the file format, by the type that it is to have. */
final class Notated {
  private static final ImmutableMap<Class<?>, Function<String, Optional<?>>> READERS =
      ImmutableMap.<Class<?>, Function<String, Optional<?>>>builder()
          .put(String.class, Optional::of)
          .put(RichText.class, text -> Optional.of(RichText.of(text)))
          .put(Integer.class, text -> Optional.ofNullable(Ints.tryParse(text)))
          .put(int.class, text -> Optional.ofNullable(Ints.tryParse(text)))
          .put(Boolean.class, Notated::truth)
          .put(boolean.class, Notated::truth)
          .put(BigDecimal.class, strict(BigDecimal::new))
          .put(LocalDate.class, strict(LocalDate::parse))
          .put(ZoneId.class, strict(ZoneId::of))
          .put(Duration.class, TypedLength::parse)
          .put(DayTime.class, DayTime::parse)
          .put(Slot.class, Slot::parse)
          .put(PartialDate.class, PartialDate::parse)
          .put(Deadline.class, DeadlineNotation::parse)
          .put(Pointer.class, strict(Pointer::parse))
          .buildOrThrow();

  private Notated() {}

  /** The value as a component of a type holds it, in an Optional of its own where that may be. */
  static Optional<Object> read(Type type, String text) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? optional(read(generic.getActualTypeArguments()[0], text))
          : Optional.empty();
    }
    return type instanceof Class<?> plain ? plain(plain, text) : Optional.empty();
  }

  private static Optional<Object> optional(Optional<Object> value) {
    return value.isPresent() ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Object> plain(Class<?> type, String text) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> name((Enum<?>) constant).equals(text))
          .map(constant -> (Object) constant)
          .findFirst();
    } else if (Id.class.isAssignableFrom(type)) {
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(Shape.of(type.asSubclass(Record.class)).make(new Object[] {text}));
    }
    return READERS.getOrDefault(type, none -> Optional.empty()).apply(text).map(value -> value);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Boolean> truth(String text) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(text.equals("true"))
        : Optional.empty();
  }

  /** A parser that throws, as one that says nothing. */
  private static Function<String, Optional<?>> strict(Function<String, ?> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (DateTimeException | IllegalArgumentException e) {
        return Optional.empty();
      }
    };
  }
}
